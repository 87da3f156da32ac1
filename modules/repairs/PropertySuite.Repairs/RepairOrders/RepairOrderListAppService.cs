using Microsoft.AspNetCore.Authorization;
using PropertySuite.Auditing;
using PropertySuite.People;
using PropertySuite.ServiceDesk;
using Volo.Abp.Content;
using Volo.Abp.Users;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderListAppService" />
[Authorize(OrderPermissions.Default)]
public class RepairOrderListAppService(IRepairOrderRepository orders, RepairOrderExporter exporter, AuditTrail trail)
    : RepairsAppService, IRepairOrderListAppService
{
    private const int CountLimit = 10_000;
    private const int MostOwnOrders = 200;

    /// <summary>States in which a technician still has to do with an order; one that only waits for a callback is done for them.</summary>
    private static readonly RepairState[] TechniciansStates =
    [
        RepairState.Dispatched, RepairState.Accepted, RepairState.Arrived, RepairState.AwaitingQuoteConfirmation, RepairState.Working,
        RepairState.Suspended, RepairState.Finished, RepairState.Rework,
    ];

    /// <inheritdoc />
    public virtual async Task<RepairOrderPageDto> GetListAsync(GetRepairOrderListInput input)
    {
        var query = await ToQueryAsync(input, input.Order);
        var rows = await orders.GetPageAsync(query, KeysetCursor.Parse(input.Cursor), input.MaxResultCount + 1);
        var page = rows.Take(input.MaxResultCount).ToList();
        return new RepairOrderPageDto
        {
            Items = page.ConvertAll(row => RepairOrderMapper.ToListItem(row, query.Now)),
            TotalCount = await orders.CountUpToAsync(query, CountLimit),
            NextCursor = rows.Count > page.Count ? RepairOrderExporter.CursorOf(page[^1], input.Order).ToString() : null,
        };
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetRepairOrderExportInput input)
    {
        var query = await ToQueryAsync(input, input.Order);
        var showPhones = await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewContact);
        var (content, rows) = await exporter.ExportAsync(query, input.Format, showPhones, L);
        await trail.NoteAsync($"export rows={rows} format={input.Format} phones={(showPhones ? "full" : "masked")}");
        return content;
    }

    /// <inheritdoc />
    public virtual async Task<RepairBoardDto> GetBoardAsync(GetRepairBoardInput input)
    {
        var query = await ToQueryAsync(input, RepairListOrder.DueFirst);
        var counts = (await orders.CountOpenByStateAsync(query)).ToDictionary(count => count.State);
        var cards = (await orders.GetFirstDueOfEachStateAsync(query, RepairOrderConsts.BoardCardsPerColumn)).ToLookup(row => row.State);
        return new RepairBoardDto
        {
            Columns =
            [
                .. Enum.GetValues<RepairState>().Where(state => !RepairTransitions.Table.IsFinal(state)).Select(state => new RepairBoardColumnDto
                {
                    State = state,
                    Count = counts.GetValueOrDefault(state)?.Count ?? 0,
                    OverdueCount = counts.GetValueOrDefault(state)?.Overdue ?? 0,
                    Cards = [.. cards[state].OrderBy(row => row.DueAt ?? DateTime.MaxValue).Select(row => RepairOrderMapper.ToListItem(row, query.Now))],
                }),
            ],
        };
    }

    /// <inheritdoc />
    public virtual async Task<List<RepairOrderListItemDto>> GetMineAsync()
    {
        var query = new RepairOrderQuery { Now = Clock.Now, OpenOnly = true, States = TechniciansStates, TechnicianIds = [CurrentUser.GetId()] };
        var rows = await orders.GetPageAsync(query, null, MostOwnOrders);
        return [.. rows.OrderBy(row => row.DueAt ?? DateTime.MaxValue).Select(row => RepairOrderMapper.ToListItem(row, query.Now))];
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<List<RepairOrderListItemDto>> GetRecentAsync(GetRecentRepairOrdersInput input)
    {
        var rows = await orders.GetRecentAsync(input.UnitId, PhoneNumber.ReadSearch(input.Phone), input.MaxResultCount);
        return rows.ConvertAll(row => RepairOrderMapper.ToListItem(row, Clock.Now));
    }

    private async Task<RepairOrderQuery> ToQueryAsync(RepairOrderFilter filter, RepairListOrder order)
    {
        var technicians = new List<Guid>();
        if (filter.TechnicianId is { } technicianId)
        {
            technicians.Add(technicianId);
        }

        if (!await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewAll))
        {
            technicians.Add(CurrentUser.GetId());
        }

        return new RepairOrderQuery
        {
            Now = Clock.Now,
            Order = order,
            SiteId = filter.SiteId,
            States = filter.States,
            Category = filter.Category,
            Urgency = filter.Urgency,
            Area = filter.Area,
            TechnicianIds = technicians,
            OverdueOnly = filter.OverdueOnly,
            OpenOnly = filter.OpenOnly,
            CreatedFrom = filter.CreatedFrom,
            CreatedBefore = filter.CreatedBefore,
            Text = filter.Text,
        };
    }
}
