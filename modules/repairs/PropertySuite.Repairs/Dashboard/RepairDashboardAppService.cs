using Microsoft.AspNetCore.Authorization;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairDashboardAppService" />
[Authorize(OrderPermissions.Default)]
public class RepairDashboardAppService(
    IRepairOrderRepository orders,
    ISiteIntegrationService sites,
    TechnicianDirectory technicians,
    IDutyIntegrationService duties,
    ICurrentSiteScope siteScope) : RepairsAppService, IRepairDashboardAppService
{
    private const int DaysOfWeek = 7;

    /// <inheritdoc />
    [Authorize(OrderPermissions.ViewAll)]
    public virtual async Task<RepairFiguresDto> GetFiguresAsync(Guid? siteId = null)
    {
        var query = new RepairOrderQuery { Now = Clock.Now, SiteId = siteId };
        var unassigned = await CountAsync(query with { ToBeDispatched = true });
        return new RepairFiguresDto
        {
            LateCount = (await CountAsync(query with { OverdueOnly = true })).All,
            DueSoonCount = (await CountAsync(query with { DueSoonOnly = true })).All,
            DueSoonUnassignedCount = (await CountAsync(query with { DueSoonOnly = true, ToBeDispatched = true })).All,
            UnassignedCount = unassigned.All,
            UnassignedLateCount = unassigned.Late,
        };
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<RepairOrderListItemDto>> GetAppointmentsAsync(Guid? siteId = null)
    {
        var query = new RepairOrderQuery { Now = Clock.Now, TechnicianIds = await FindOnlyTechnicianAsync() is { } me ? [me] : [] };
        var (found, count) = (new List<RepairOrderListItemDto>(), 0L);
        foreach (var (zone, ofZone) in await ZonesAsync(siteId, query))
        {
            var today = SiteDay.At(query.Now, zone);
            var page = await orders.GetPageAsync(
                ofZone with { AppointmentFrom = today.Start, AppointmentBefore = today.End },
                PageRequest.First(RepairOrderConsts.AppointmentsShown, "appointmentStart") with { CountsTotal = true },
                RepairOrderMapper.ToListItem(query.Now));
            found.AddRange(page.Rows);
            count += page.TotalCount;
        }

        return new PageDto<RepairOrderListItemDto>
        {
            Items = [.. found.OrderBy(order => order.AppointmentStart).ThenBy(order => order.Id).Take(RepairOrderConsts.AppointmentsShown)],
            TotalCount = count,
        };
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.ViewAll)]
    public virtual async Task<RepairWeekDto> GetWeekAsync(Guid? siteId = null)
    {
        var query = new RepairOrderQuery { Now = Clock.Now };
        var zones = await ZonesAsync(siteId, query);
        var today = zones.Select(zone => SiteDay.At(query.Now, zone.TimeZoneId).Date).DefaultIfEmpty(DateOnly.FromDateTime(query.Now)).Max();
        var days = Enumerable.Range(1 - DaysOfWeek, DaysOfWeek).Select(offset => new RepairDayDto { Day = today.AddDays(offset) }).ToList();
        foreach (var (zone, ofZone) in zones)
        {
            var (from, before) = (SiteDay.On(days[0].Day, zone).Start, SiteDay.On(today, zone).End);
            var received = await orders.CountReceivedByDayAsync(ofZone with { CreatedFrom = from, CreatedBefore = before }, zone);
            var finishedFrom = SiteDay.On(days[0].Day.AddDays(-DaysOfWeek), zone).Start;
            var finished = await orders.CountFinishedByDayAsync(ofZone with { FinishedFrom = finishedFrom, FinishedBefore = before }, zone);
            foreach (var day in days)
            {
                day.Received += received.GetValueOrDefault(day.Day);
                day.Finished += finished.GetValueOrDefault(day.Day);
                day.FinishedWeekBefore += finished.GetValueOrDefault(day.Day.AddDays(-DaysOfWeek));
            }
        }

        return new RepairWeekDto { Days = days };
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual async Task<ListResultDto<TechnicianLoadDto>> GetLoadAsync(Guid siteId)
    {
        siteScope.Check(siteId);
        var site = await sites.FindAsync(siteId) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), siteId);
        var today = SiteDay.At(Clock.Now, site.TimeZoneId);
        var known = await technicians.GetListAsync(siteId);
        var inHand = await orders.GetInHandAsync(siteId, known.ConvertAll(technician => technician.UserId));
        var planned = await duties.GetPlannedAsync(siteId, today.Start, today.End);
        var away = (await duties.GetAwayAsync(siteId, Clock.Now)).ToLookup(person => person.UserId);
        return new ListResultDto<TechnicianLoadDto>(
        [
            .. known
                .Select(technician => TechnicianLoads.Of(
                    technician,
                    inHand.FindAll(order => order.TechnicianIds.Contains(technician.UserId)),
                    today,
                    planned.TryGetValue(technician.UserId, out var capacity) ? capacity : null,
                    away[technician.UserId].FirstOrDefault()))
                .OrderBy(load => load.AwayUntil is not null)
                .ThenByDescending(load => load.PromisedMinutes)
                .ThenByDescending(load => load.OpenOrders),
        ]);
    }

    private Task<(int All, int Late)> CountAsync(RepairOrderQuery query) => orders.CountAsync(query, RepairOrderConsts.FigureLimit);

    /// <summary>
    /// The sites that are wanted, by time zone, since a day is that of the site. Nearly always it is one, and then the scope of the caller says which orders they are.
    /// </summary>
    private async Task<List<(string TimeZoneId, RepairOrderQuery Query)>> ZonesAsync(Guid? siteId, RepairOrderQuery query)
    {
        List<SiteSummaryDto> wanted = siteId is not { } id ? await sites.GetAllAsync() : await sites.FindAsync(id) is { } site ? [site] : [];
        var zones = wanted.GroupBy(one => one.TimeZoneId, one => one.Id).ToList();
        return zones.ConvertAll(zone => (
            zone.Key,
            siteId is not null ? query with { SiteId = siteId } : zones.Count == 1 ? query : query with { SiteIds = [.. zone] }));
    }
}
