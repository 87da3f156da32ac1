using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using PropertySuite.Attachments;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.People;
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
        IAttachmentIntegrationService attachments)
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
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<RepairOrderListItemDto>> GetListAsync(GetRepairOrderListInput input)
    {
        var query = await ToQueryAsync(input);
        return (await _orders.GetPageAsync(query, PageRequest.Of(input, SortingOf(input.Order)), RepairOrderMapper.ToListItem(query.Now))).ToDto();
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetRepairOrderExportInput input)
    {
        var showsPhones = await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewContact);
        return await _exporter.ExportAsync(await ToQueryAsync(input), SortingOf(input.Order), input.Format, showsPhones, L);
    }

    /// <inheritdoc />
    public virtual async Task<RepairBoardDto> GetBoardAsync(GetRepairBoardInput input)
    {
        var query = await ToQueryAsync(input);
        var counts = (await _orders.CountOpenByStateAsync(query)).ToDictionary(count => count.State);
        var first = await _orders.GetFirstDueOfEachStateAsync(
            query, RepairOrderConsts.BoardCardsPerColumn, RepairOrderMapper.ToListItem(query.Now));
        var cards = first.ToLookup(card => card.State);
        return new RepairBoardDto
        {
            Columns =
            [
                .. Enum.GetValues<RepairState>().Where(state => !RepairTransitions.IsFinal(state)).Select(state => new RepairBoardColumnDto
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
        var page = await _orders.GetPageAsync(query, PageRequest.First(MostOwnOrders), RepairOrderMapper.ToListItem(query.Now));
        return [.. page.Rows.OrderBy(row => row.DueAt ?? DateTime.MaxValue)];
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual Task<List<RepairOrderListItemDto>> GetRecentAsync(GetRecentRepairOrdersInput input)
        => _orders.GetRecentAsync(
            input.UnitId, PhoneNumber.ReadSearch(input.Phone), input.MaxResultCount, RepairOrderMapper.ToListItem(Clock.Now));

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

    private static string SortingOf(RepairListOrder order) => order == RepairListOrder.DueFirst ? "dueAt" : "creationTime desc";

    private async Task<RepairOrderQuery> ToQueryAsync(RepairOrderFilter filter)
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
