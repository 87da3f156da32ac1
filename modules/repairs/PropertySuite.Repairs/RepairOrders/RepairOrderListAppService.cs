using Microsoft.AspNetCore.Authorization;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp.Content;
using Volo.Abp.Users;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderListAppService" />
[Authorize(OrderPermissions.Default)]
public class RepairOrderListAppService(IRepairOrderRepository orders, RepairOrderExporter exporter, IUnitIntegrationService units)
    : RepairsAppService, IRepairOrderListAppService
{
    private const int MostOwnOrders = 200;

    /// <summary>States in which a technician still has to do with an order; one that only waits for a callback is done for them.</summary>
    private static readonly RepairState[] TechniciansStates =
    [
        RepairState.Dispatched, RepairState.Accepted, RepairState.Arrived, RepairState.AwaitingQuoteApproval,
        RepairState.AwaitingQuoteConfirmation, RepairState.Working, RepairState.Suspended, RepairState.Finished, RepairState.Rework,
    ];

    /// <inheritdoc />
    public virtual async Task<PageDto<RepairOrderListItemDto>> GetListAsync(GetRepairOrderListInput input)
    {
        var query = await ToQueryAsync(input);
        return (await orders.GetPageAsync(query, PageRequest.Of(input, SortingOf(input.Order)), RepairOrderMapper.ToListItem(query.Now))).ToDto();
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetRepairOrderExportInput input)
    {
        var mayShowPhones = await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewContact);
        return await exporter.ExportAsync(await ToQueryAsync(input), SortingOf(input.Order), input, mayShowPhones, L);
    }

    /// <inheritdoc />
    public virtual async Task<RepairBoardDto> GetBoardAsync(GetRepairBoardInput input)
    {
        var query = await ToQueryAsync(input);
        var counts = (await orders.CountOpenByStateAsync(query)).ToDictionary(count => count.State);
        var first = await orders.GetFirstDueOfEachStateAsync(
            query, RepairOrderConsts.BoardCardsPerColumn, RepairOrderMapper.ToListItem(query.Now));
        var cards = first.ToLookup(card => card.State);
        return new RepairBoardDto
        {
            Columns =
            [
                .. Enum.GetValues<RepairState>().Where(state => !RepairTransitions.Table.IsFinal(state)).Select(state => new RepairBoardColumnDto
                {
                    State = state,
                    Count = counts.GetValueOrDefault(state)?.Count ?? 0,
                    OverdueCount = counts.GetValueOrDefault(state)?.Overdue ?? 0,
                    Cards = [.. cards[state].OrderBy(card => card.DueAt ?? DateTime.MaxValue)],
                }),
            ],
        };
    }

    /// <inheritdoc />
    public virtual async Task<List<RepairOrderListItemDto>> GetMineAsync()
    {
        var query = new RepairOrderQuery { Now = Clock.Now, OpenOnly = true, States = TechniciansStates, TechnicianIds = [CurrentUser.GetId()] };
        var page = await orders.GetPageAsync(query, PageRequest.First(MostOwnOrders), RepairOrderMapper.ToListItem(query.Now));
        return [.. page.Rows.OrderBy(row => row.DueAt ?? DateTime.MaxValue)];
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual Task<List<RepairOrderListItemDto>> GetRecentAsync(GetRecentRepairOrdersInput input)
        => orders.GetRecentAsync(
            input.UnitId, PhoneNumber.ParseOrNull(input.Phone), input.MaxResultCount, RepairOrderMapper.ToListItem(Clock.Now));

    private static string SortingOf(RepairListOrder order) => order == RepairListOrder.DueFirst ? "dueAt" : "creationTime desc";

    private async Task<RepairOrderQuery> ToQueryAsync(RepairOrderFilter filter)
    {
        var technicians = new List<Guid>();
        if (filter.TechnicianId is { } technicianId)
        {
            technicians.Add(technicianId);
        }

        if (await FindOnlyTechnicianAsync() is { } me)
        {
            technicians.Add(me);
        }

        return new RepairOrderQuery
        {
            Now = Clock.Now,
            SiteId = filter.SiteId,
            UnitIds = await units.NarrowAsync(filter.BuildingId, filter.UnitIds),
            States = filter.States,
            Category = filter.Category,
            Urgency = filter.Urgency,
            Area = filter.Area,
            TechnicianIds = technicians,
            OverdueOnly = filter.OverdueOnly,
            DueSoonOnly = filter.DueSoonOnly,
            OpenOnly = filter.OpenOnly,
            CreatedFrom = filter.CreatedFrom,
            CreatedBefore = filter.CreatedBefore,
            AppointmentFrom = filter.AppointmentFrom,
            AppointmentBefore = filter.AppointmentBefore,
            FinishedFrom = filter.FinishedFrom,
            FinishedBefore = filter.FinishedBefore,
            Text = filter.Text,
        };
    }
}
