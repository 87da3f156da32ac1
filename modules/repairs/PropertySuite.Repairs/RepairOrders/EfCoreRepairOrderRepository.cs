using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderRepository" />
public class EfCoreRepairOrderRepository(IDbContextProvider<IRepairsDbContext> contextProvider)
    : EfCoreRepository<IRepairsDbContext, RepairOrder, Guid>(contextProvider), IRepairOrderRepository
{
    private static readonly Expression<Func<RepairOrder, RepairOrderRow>> ToRow = order => new RepairOrderRow(
        order.Id,
        order.SiteId,
        order.Number,
        order.State,
        order.UnitId,
        order.Location,
        order.Area,
        order.Category,
        order.Urgency,
        order.Channel,
        order.Description,
        order.ContactName,
        order.ContactPhone,
        order.Technicians,
        order.CreationTime,
        order.AppointmentStart,
        order.AppointmentEnd,
        order.PromisedArrivalAt,
        order.PromisedFinishAt,
        order.DueAt,
        order.FinishedAt,
        order.PaidAmount,
        order.ReworkCount);

    /// <inheritdoc />
    public virtual async Task LockClientKeyAsync(Guid clientKey, CancellationToken cancellationToken = default)
        => await (await GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({clientKey.ToString()}, 0))", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<RepairOrderRow>> GetPageAsync(
        RepairOrderQuery query, KeysetCursor? after, int count, CancellationToken cancellationToken = default)
    {
        var orders = Sort(Filter((await GetDbSetAsync()).AsNoTracking(), query), query.Order, after);
        return await orders.Take(count).Select(ToRow).ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<int> CountUpToAsync(
        RepairOrderQuery query, int limit, CancellationToken cancellationToken = default)
        => await Only(Filter(await GetDbSetAsync(), query), query.Order).Take(limit).CountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<RepairStateCount>> CountOpenByStateAsync(
        RepairOrderQuery query, CancellationToken cancellationToken = default)
        => await Filter(await GetDbSetAsync(), query with { OpenOnly = true })
            .GroupBy(order => order.State)
            .Select(group => new RepairStateCount(group.Key, group.Count(), group.Count(order => order.DueAt < query.Now)))
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<RepairOrderRow>> GetFirstDueOfEachStateAsync(
        RepairOrderQuery query, int perState, CancellationToken cancellationToken = default)
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
            .Select(ToRow)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<RepairOrderRow>> GetRecentAsync(
        Guid? unitId, string? phone, int count, CancellationToken cancellationToken = default)
    {
        var orders = (await GetDbSetAsync()).AsNoTracking();
        var found = new List<RepairOrderRow>();
        if (unitId is not null)
        {
            found.AddRange(await LatestAsync(orders.Where(order => order.UnitId == unitId)));
        }

        if (!phone.IsNullOrEmpty())
        {
            found.AddRange(await LatestAsync(orders.Where(order => order.ContactPhone == phone)));
        }

        return [.. found.DistinctBy(row => row.Id).OrderByDescending(row => row.CreationTime).Take(count)];

        Task<List<RepairOrderRow>> LatestAsync(IQueryable<RepairOrder> matching) => matching
            .OrderByDescending(order => order.CreationTime)
            .Take(count)
            .Select(ToRow)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, int>> CountOpenByTechnicianAsync(
        IReadOnlyCollection<Guid> technicianIds, CancellationToken cancellationToken = default)
    {
        var ids = technicianIds.ToArray();
        return await (await GetDbSetAsync())
            .Where(order => order.State < RepairState.Finished || order.State == RepairState.Rework)
            .Where(order => order.TechnicianIds.Any(id => ids.Contains(id)))
            .SelectMany(order => order.TechnicianIds)
            .Where(id => ids.Contains(id))
            .GroupBy(id => id)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, GetCancellationToken(cancellationToken));
    }

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
        foreach (var technicianId in query.TechnicianIds)
        {
            orders = orders.Where(order => order.TechnicianIds.Contains(technicianId));
        }

        var pattern = query.Text.IsNullOrWhiteSpace() ? null : SearchPattern.Containing(query.Text!);
        return orders
            .WhereIf(query.SiteId.HasValue, order => order.SiteId == query.SiteId)
            .WhereIf(query.States.Count > 0, order => query.States.Contains(order.State))
            .WhereIf(query.Category.HasValue, order => order.Category == query.Category)
            .WhereIf(query.Urgency.HasValue, order => order.Urgency == query.Urgency)
            .WhereIf(query.Area.HasValue, order => order.Area == query.Area)
            .WhereIf(query.OpenOnly, order => order.State < RepairState.Closed)
            .WhereIf(query.OverdueOnly, order => order.DueAt < query.Now)
            .WhereIf(query.CreatedFrom.HasValue, order => order.CreationTime >= query.CreatedFrom)
            .WhereIf(query.CreatedBefore.HasValue, order => order.CreationTime < query.CreatedBefore)
            .WhereIf(pattern is not null, order => EF.Functions.Like(order.SearchText, pattern!, SearchPattern.EscapeCharacter));
    }

    /// <summary>The orders that a list of this kind shows, in no order.</summary>
    private static IQueryable<RepairOrder> Only(IQueryable<RepairOrder> orders, RepairListOrder order)
        => order == RepairListOrder.DueFirst ? orders.Where(waiting => waiting.DueAt != null) : orders;

    private static IQueryable<RepairOrder> Sort(IQueryable<RepairOrder> orders, RepairListOrder order, KeysetCursor? after)
        => order == RepairListOrder.DueFirst ? DueFirst(orders, after) : Newest(orders, after);

    private static IQueryable<RepairOrder> Newest(IQueryable<RepairOrder> orders, KeysetCursor? after)
    {
        if (after is not null)
        {
            orders = orders.Where(order => EF.Functions.LessThan(
                ValueTuple.Create(order.CreationTime, order.Id), ValueTuple.Create(after.Time, after.Id)));
        }

        return orders.OrderByDescending(order => order.CreationTime).ThenByDescending(order => order.Id);
    }

    private static IQueryable<RepairOrder> DueFirst(IQueryable<RepairOrder> orders, KeysetCursor? after)
    {
        orders = Only(orders, RepairListOrder.DueFirst);
        if (after is not null)
        {
            orders = orders.Where(order => EF.Functions.GreaterThan(
                ValueTuple.Create(order.DueAt, order.Id), ValueTuple.Create((DateTime?)after.Time, after.Id)));
        }

        return orders.OrderBy(order => order.DueAt).ThenBy(order => order.Id);
    }
}
