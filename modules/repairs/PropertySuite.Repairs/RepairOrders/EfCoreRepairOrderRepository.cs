using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderRepository" />
public class EfCoreRepairOrderRepository(IDbContextProvider<IRepairsDbContext> contextProvider)
    : EfCoreRepository<IRepairsDbContext, RepairOrder, Guid>(contextProvider), IRepairOrderRepository
{
    private static readonly ListOrder<RepairOrder> Order = new ListOrder<RepairOrder>(order => order.Id, "creationTime desc")
        .Add("creationTime", order => order.CreationTime)
        .AddOptional("dueAt", order => order.DueAt)
        .AddOptional("appointmentStart", order => order.AppointmentStart);

    /// <inheritdoc />
    public virtual async Task<Page<T>> GetPageAsync<T>(
        RepairOrderQuery query, PageRequest request, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(
            Filter((await GetDbSetAsync()).AsNoTracking(), query), request, select, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<(int All, int Late)> CountAsync(RepairOrderQuery query, int limit, CancellationToken cancellationToken = default)
        => await Order.Sort(Filter(await GetDbSetAsync(), query), "dueAt")
            .CountUpToAsync(order => order.DueAt != null && order.DueAt < query.Now, limit, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Dictionary<DateOnly, int>> CountReceivedByDayAsync(
        RepairOrderQuery query, string timeZoneId, CancellationToken cancellationToken = default)
        => await CountByDayAsync(
            Filter(await GetDbSetAsync(), query).Select(order => order.CreationTime), timeZoneId, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<Dictionary<DateOnly, int>> CountFinishedByDayAsync(
        RepairOrderQuery query, string timeZoneId, CancellationToken cancellationToken = default)
        => await CountByDayAsync(
            Filter(await GetDbSetAsync(), query).Where(order => order.FinishedAt != null).Select(order => order.FinishedAt!.Value),
            timeZoneId,
            GetCancellationToken(cancellationToken));

    private static async Task<Dictionary<DateOnly, int>> CountByDayAsync(IQueryable<DateTime> moments, string timeZoneId, CancellationToken cancellationToken)
        => await moments
            .GroupBy(moment => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(moment, timeZoneId).Date)
            .Select(day => new { day.Key, Count = day.Count() })
            .ToDictionaryAsync(day => DateOnly.FromDateTime(day.Key), day => day.Count, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<IncompleteRepair>> GetIncompleteAsync(Guid creatorId, DateTime since, int max, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(order => order.CreatorId == creatorId && order.CreationTime >= since && order.State < RepairState.Closed)
            .Where(order => order.ContactPhone == "" || (order.Area == RepairArea.Indoor && order.UnitId == null))
            .OrderBy(order => order.CreationTime)
            .Take(max)
            .Select(order => new IncompleteRepair(
                order.Id, order.SiteId, order.Number, order.Description, order.ContactPhone == "", order.Area == RepairArea.Indoor && order.UnitId == null))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Guid>> GetSitesWithOrdersAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await dbContext.Database.Keys(siteIds)
            .Where(siteId => dbContext.RepairOrders.Any(order => order.SiteId == siteId))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<RepairStateCount>> CountOpenByStateAsync(
        RepairOrderQuery query, CancellationToken cancellationToken = default)
        => await Filter(await GetDbSetAsync(), query with { OpenOnly = true })
            .GroupBy(order => order.State)
            .Select(group => new RepairStateCount(group.Key, group.Count(), group.Count(order => order.DueAt < query.Now)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<UnitRepairCount>> CountOpenByUnitAsync(
        Guid siteId, IReadOnlyCollection<Guid>? unitIds, DateTime now, CancellationToken cancellationToken = default)
        => await Filter((await GetDbSetAsync()).Where(order => order.UnitId != null), new RepairOrderQuery { Now = now, SiteId = siteId, UnitIds = unitIds, OpenOnly = true })
            .GroupBy(order => order.UnitId!.Value)
            .Select(group => new UnitRepairCount(group.Key, group.Count(), group.Count(order => order.DueAt < now)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<RepairOrder>> GetOpenOfUnitsAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(order => order.UnitId != null && unitIds.Contains(order.UnitId.Value) && order.State < RepairState.Closed)
            .OrderBy(order => order.Number)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<RepairOrder>> GetDispatchedToAsync(IReadOnlyCollection<Guid> siteIds, Guid technicianId, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(order => siteIds.Contains(order.SiteId) && order.State == RepairState.Dispatched && order.TechnicianIds.Contains(technicianId))
            .OrderBy(order => order.Number)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<LikeRepairOrder>> GetLikeAsync(
        RepairOrder order, DateTime since, bool sameUnitOnly, int count, CancellationToken cancellationToken = default)
        => await (await GetQueryableAsync())
            .Where(like => like.SiteId == order.SiteId && like.CreationTime >= since && like.Category == order.Category && like.State != RepairState.Cancelled)
            .Where(like => like.Id != order.Id && like.UnitId != null)
            .WhereIf(sameUnitOnly, like => like.UnitId == order.UnitId)
            .OrderByDescending(like => like.CreationTime)
            .Take(count)
            .Select(like => new LikeRepairOrder(like.Id, like.Number, like.UnitId!.Value))
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<T>> GetFirstDueOfEachStateAsync<T>(
        RepairOrderQuery query, int perState, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default)
    {
        var open = Filter((await GetDbSetAsync()).AsNoTracking(), query with { OpenOnly = true });
        return await open
            .Select(order => order.State)
            .Distinct()
            .SelectMany(state => open
                .Where(order => order.State == state)
                .OrderBy(order => order.DueAt)
                .ThenBy(order => order.Id)
                .Take(perState))
            .Select(select)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<T>> GetRecentAsync<T>(
        Guid? unitId, PhoneNumber? phone, int count, Expression<Func<RepairOrder, T>> select, CancellationToken cancellationToken = default)
    {
        var orders = (await GetDbSetAsync()).AsNoTracking();
        var ids = Latest(orders.Where(order => order.UnitId == unitId && unitId != null)).Concat(Latest(OfPhone(orders, phone)));
        return await orders
            .Where(order => ids.Contains(order.Id))
            .OrderByDescending(order => order.CreationTime)
            .Take(count)
            .Select(select)
            .ToListAsync(GetCancellationToken(cancellationToken));

        IQueryable<Guid> Latest(IQueryable<RepairOrder> matching)
            => matching.OrderByDescending(order => order.CreationTime).Take(count).Select(order => order.Id);
    }

    /// <summary>Orders of a number, whatever its extension; of a land line with and without its area code.</summary>
    private static IQueryable<RepairOrder> OfPhone(IQueryable<RepairOrder> orders, PhoneNumber? phone)
    {
        if (phone is null)
        {
            return orders.Where(order => false);
        }

        var (number, extended, local) = (phone.Number, phone.Number + ",", phone.Local);
        if (phone.Kind != PhoneKind.LandLine || local is not null)
        {
            return orders.Where(order => order.ContactPhone == number || order.ContactPhone.StartsWith(extended) || order.ContactPhone == local);
        }

        // The words of the search lead to the few orders that hold the digits at all.
        var pattern = SearchPattern.Containing(number);
        return orders.Where(order =>
            EF.Functions.Like(order.SearchText, pattern, SearchPattern.EscapeCharacter)
            && (order.ContactPhone.EndsWith(number) || order.ContactPhone.Contains(extended)));
    }

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, int>> CountOpenByTechnicianAsync(
        IReadOnlyCollection<Guid> technicianIds, CancellationToken cancellationToken = default)
    {
        var ids = technicianIds.ToArray();
        return await InHandsOf(await GetDbSetAsync(), ids)
            .SelectMany(order => order.TechnicianIds)
            .Where(id => ids.Contains(id))
            .GroupBy(id => id)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<RepairInHand>> GetInHandAsync(Guid siteId, IReadOnlyCollection<Guid> technicianIds, CancellationToken cancellationToken = default)
        => await InHandsOf(await GetDbSetAsync(), [.. technicianIds])
            .Where(order => order.SiteId == siteId)
            .Select(order => new RepairInHand(order.TechnicianIds, order.AppointmentStart, order.AppointmentEnd, order.PromisedFinishAt))
            .ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<RepairOrder> InHandsOf(IQueryable<RepairOrder> orders, Guid[] technicianIds)
        => orders
            .Where(order => order.State < RepairState.Finished || order.State == RepairState.Rework)
            .Where(order => order.TechnicianIds.Any(id => technicianIds.Contains(id)));

    /// <inheritdoc />
    public virtual async Task<List<CaseReference>> GetUnacceptedEmergenciesAsync(
        DateTime now, int count, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(order => order.AcceptBy != null && order.AcceptBy < now && order.State == RepairState.Dispatched)
            .OrderBy(order => order.AcceptBy)
            .Take(count)
            .Select(order => new CaseReference(order.Id, order.TenantId, order.SiteId))
            .ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<RepairOrder> Filter(IQueryable<RepairOrder> orders, RepairOrderQuery query)
    {
        var soon = query.Now.AddMinutes(RepairOrderConsts.DueSoonMinutes);
        foreach (var technicianId in query.TechnicianIds)
        {
            orders = orders.Where(order => order.TechnicianIds.Contains(technicianId));
        }

        return orders
            .WhereContains(order => order.SearchText, query.Text, RoomCode.TryParse(query.Text, out var room) ? room.ToString() : null)
            .WhereIf(query.SiteId.HasValue, order => order.SiteId == query.SiteId)
            .WhereIf(query.SiteIds is not null, order => query.SiteIds!.Contains(order.SiteId))
            .WhereIf(query.ToBeDispatched, order => order.State == RepairState.Received || order.State == RepairState.Rework)
            .WhereIf(query.DueBefore.HasValue, order => order.DueAt < query.DueBefore)
            .WhereIf(query.UnitIds is not null, order => order.UnitId != null && query.UnitIds!.Contains(order.UnitId.Value))
            .WhereIf(query.States.Count > 0, order => query.States.Contains(order.State))
            .WhereIf(query.Category.HasValue, order => order.Category == query.Category)
            .WhereIf(query.Urgency.HasValue, order => order.Urgency == query.Urgency)
            .WhereIf(query.Area.HasValue, order => order.Area == query.Area)
            .WhereIf(query.OpenOnly, order => order.State < RepairState.Closed)
            .WhereIf(query.OverdueOnly, order => order.DueAt < query.Now)
            .WhereIf(query.DueSoonOnly, order => order.DueAt >= query.Now && order.DueAt < soon)
            .WhereIf(query.AppointmentFrom.HasValue, order => order.AppointmentStart >= query.AppointmentFrom)
            .WhereIf(query.AppointmentBefore.HasValue, order => order.AppointmentStart < query.AppointmentBefore)
            .WhereIf(query.FinishedFrom.HasValue, order => order.FinishedAt >= query.FinishedFrom)
            .WhereIf(query.FinishedBefore.HasValue, order => order.FinishedAt < query.FinishedBefore)
            .WhereIf(query.CreatedFrom.HasValue, order => order.CreationTime >= query.CreatedFrom)
            .WhereIf(query.CreatedBefore.HasValue, order => order.CreationTime < query.CreatedBefore);
    }
}
