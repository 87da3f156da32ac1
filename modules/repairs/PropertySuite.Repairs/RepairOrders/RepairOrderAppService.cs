using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using PropertySuite.Attachments;
using PropertySuite.Auditing;
using PropertySuite.OwnerRecords;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Users;
using Volo.Abp.Validation;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderAppService" />
[Authorize(OrderPermissions.Default)]
public partial class RepairOrderAppService : RepairsAppService, IRepairOrderAppService
{
    private const int CountLimit = 10_000;
    private const int MostOwnOrders = 200;

    /// <summary>States in which a technician still has to do with an order; one that only waits for a callback is done for them.</summary>
    private static readonly RepairState[] TechniciansStates =
    [
        RepairState.Dispatched, RepairState.Accepted, RepairState.Arrived, RepairState.AwaitingQuoteConfirmation, RepairState.Working,
        RepairState.Suspended, RepairState.Finished, RepairState.Rework,
    ];

    private readonly IRepairOrderRepository _orders;
    private readonly RepairStepRecorder _recorder;
    private readonly RepairLimitsReader _limits;
    private readonly TechnicianDirectory _technicians;
    private readonly RepairOrderExporter _exporter;
    private readonly IPermissionChecker _permissions;
    private readonly ICurrentSiteScope _siteScope;
    private readonly IUnitIntegrationService _units;
    private readonly ISiteCalendarIntegrationService _calendar;
    private readonly IDocumentNumberIntegrationService _numbers;
    private readonly ICallerIntegrationService _callers;
    private readonly ITimelineIntegrationService _timeline;
    private readonly IAttachmentIntegrationService _attachments;
    private readonly AuditTrail _trail;

    /// <summary>Creates the service.</summary>
    public RepairOrderAppService(
        IRepairOrderRepository orders,
        RepairStepRecorder recorder,
        RepairLimitsReader limits,
        TechnicianDirectory technicians,
        RepairOrderExporter exporter,
        IPermissionChecker permissions,
        ICurrentSiteScope siteScope,
        IUnitIntegrationService units,
        ISiteCalendarIntegrationService calendar,
        IDocumentNumberIntegrationService numbers,
        ICallerIntegrationService callers,
        ITimelineIntegrationService timeline,
        IAttachmentIntegrationService attachments,
        AuditTrail trail)
    {
        _orders = orders;
        _recorder = recorder;
        _limits = limits;
        _technicians = technicians;
        _exporter = exporter;
        _permissions = permissions;
        _siteScope = siteScope;
        _units = units;
        _calendar = calendar;
        _numbers = numbers;
        _callers = callers;
        _timeline = timeline;
        _attachments = attachments;
        _trail = trail;
    }

    /// <inheritdoc />
    public virtual async Task<RepairOrderPageDto> GetListAsync(GetRepairOrderListInput input)
    {
        var query = await ToQueryAsync(input, input.Order);
        var rows = await _orders.GetPageAsync(query, KeysetCursor.Parse(input.Cursor), input.MaxResultCount + 1);
        var page = rows.Take(input.MaxResultCount).ToList();
        return new RepairOrderPageDto
        {
            Items = page.ConvertAll(row => RepairOrderMapper.ToListItem(row, query.Now)),
            TotalCount = await _orders.CountUpToAsync(query, CountLimit),
            NextCursor = rows.Count > page.Count ? RepairOrderExporter.CursorOf(page[^1], input.Order).ToString() : null,
        };
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetRepairOrderExportInput input)
    {
        var query = await ToQueryAsync(input, input.Order);
        var showPhones = await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewContact);
        var (content, rows) = await _exporter.ExportAsync(query, input.Format, showPhones, L);
        await _trail.NoteAsync($"export rows={rows} format={input.Format} phones={(showPhones ? "full" : "masked")}");
        return content;
    }

    /// <inheritdoc />
    public virtual async Task<RepairBoardDto> GetBoardAsync(GetRepairBoardInput input)
    {
        var query = await ToQueryAsync(input, RepairListOrder.DueFirst);
        var counts = (await _orders.CountOpenByStateAsync(query)).ToDictionary(count => count.State);
        var cards = (await _orders.GetFirstDueOfEachStateAsync(query, RepairOrderConsts.BoardCardsPerColumn)).ToLookup(row => row.State);
        return new RepairBoardDto
        {
            Columns =
            [
                .. Enum.GetValues<RepairState>().Where(state => !RepairTransitions.IsFinal(state)).Select(state => new RepairBoardColumnDto
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
        var rows = await _orders.GetPageAsync(query, null, MostOwnOrders);
        return [.. rows.OrderBy(row => row.DueAt ?? DateTime.MaxValue).Select(row => RepairOrderMapper.ToListItem(row, query.Now))];
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<List<RepairOrderListItemDto>> GetRecentAsync(GetRecentRepairOrdersInput input)
    {
        var rows = await _orders.GetRecentAsync(input.UnitId, PhoneDigits(input.Phone), input.MaxResultCount);
        return rows.ConvertAll(row => RepairOrderMapper.ToListItem(row, Clock.Now));
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual async Task<List<TechnicianDto>> GetTechniciansAsync(Guid siteId)
    {
        _siteScope.Check(siteId);
        var technicians = await _technicians.GetListAsync(siteId);
        var load = await _orders.CountOpenByTechnicianAsync(technicians.ConvertAll(technician => technician.UserId));
        return
        [
            .. technicians
                .Select(technician => new TechnicianDto
                {
                    UserId = technician.UserId,
                    Name = technician.Name,
                    OpenOrders = load.GetValueOrDefault(technician.UserId),
                })
                .OrderBy(technician => technician.OpenOrders),
        ];
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<RepairPromiseDto> GetPromiseAsync(GetRepairPromiseInput input)
    {
        _siteScope.Check(input.SiteId);
        var appointment = ReadAppointment(input.Urgency, input.AppointmentStart, input.AppointmentEnd);
        var promise = await PromiseAsync(input.SiteId, input.Urgency, appointment, Clock.Now, await _limits.GetAsync(input.SiteId));
        return new RepairPromiseDto { PromisedArrivalAt = promise.ArrivalBy, PromisedFinishAt = promise.FinishBy };
    }

    /// <inheritdoc />
    public virtual async Task<RepairOrderDto> GetAsync(Guid id) => await ToDtoAsync(await GetVisibleAsync(id));

    private static string? PhoneDigits(string? phone)
        => phone.IsNullOrWhiteSpace() ? null : string.Concat(phone!.Where(character => char.IsAsciiDigit(character) || character == '+'));

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

    /// <summary>The order, if the current user may know of it; another's order looks to a technician as if it were not there.</summary>
    private async Task<RepairOrder> GetVisibleAsync(Guid id)
    {
        var order = await _orders.GetAsync(id);
        return order.IsAssignedTo(CurrentUser.Id) || await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewAll)
            ? order
            : throw new EntityNotFoundException(typeof(RepairOrder), id);
    }

    private async Task<RepairOrderDto> ToDtoAsync(RepairOrder order)
    {
        var dto = RepairOrderMapper.ToDto(order, Clock.Now);
        dto.AvailableActions = await AvailableActionsAsync(order);
        dto.CanRevealPhone = await MayRevealPhoneAsync(order);
        dto.Timeline = (await _timeline.GetListAsync(RepairOrderConsts.SubjectType, order.Id)).ConvertAll(RepairOrderMapper.ToDto);
        return dto;
    }

    private async Task<List<RepairAction>> AvailableActionsAsync(RepairOrder order)
    {
        var rows = RepairTransitions.From(order.State).Where(row => row.Permission is not null).ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        string[] names = [.. rows.Select(row => row.Permission!).Append(OrderPermissions.ActForTechnician).Distinct()];
        var granted = (await _permissions.IsGrantedAsync(names)).Result;
        var actor = Me() with { MayActForTechnician = granted[OrderPermissions.ActForTechnician] == PermissionGrantResult.Granted };
        return
        [
            .. rows
                .Where(row => (granted[row.Permission!] == PermissionGrantResult.Granted || IsTechnicianStep(row, actor)) && order.Allows(row, actor))
                .Select(row => row.Action)
                .Distinct(),
        ];
    }

    private async Task<bool> MayRevealPhoneAsync(RepairOrder order)
        => order.IsAssignedTo(CurrentUser.Id) || await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewContact);

    private async Task<RepairPromise> PromiseAsync(
        Guid siteId, RepairUrgency urgency, RepairAppointment? appointment, DateTime calledAt, RepairLimits limits)
    {
        var visitBy = urgency == RepairUrgency.Ordinary
            ? await _calendar.AddWorkingDaysAsync(siteId, calledAt, limits.OrdinaryVisitWorkingDays)
            : calledAt;
        return RepairPromise.For(urgency, calledAt, appointment, visitBy, limits);
    }

    private RepairAppointment? ReadAppointment(RepairUrgency urgency, DateTime? start, DateTime? end)
    {
        if (urgency != RepairUrgency.Appointment)
        {
            return null;
        }

        return start is { } from && end is { } to && to > from && to > Clock.Now
            ? new RepairAppointment(Clock.Normalize(from), Clock.Normalize(to))
            : throw InvalidField(nameof(CreateRepairOrderDto.AppointmentEnd), RepairsErrorCodes.BadAppointment);
    }

    private AbpValidationException InvalidField(string member, string textKey)
        => new(L[textKey], [new ValidationResult(L[textKey], [member])]);

    private RepairActor Me() => new(CurrentUser.Id, PersonName.Of(CurrentUser.Name, CurrentUser.SurName, CurrentUser.UserName));
}
