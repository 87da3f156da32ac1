using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <inheritdoc cref="IRepairOrderAppService" />
[Authorize(OrderPermissions.Default)]
public class RepairOrderAppService(
    IRepairOrderRepository orders,
    RepairOrderManager manager,
    RepairLimitsReader limits,
    RepairPromises promises,
    TechnicianDirectory technicians,
    IDutyIntegrationService duties,
    RepairQuoteApproval quoteApproval,
    ICurrentSiteScope siteScope,
    IAttachmentIntegrationService attachments)
    : CaseAppService<RepairOrder, RepairState, RepairAction, RepairOrderDto>(RepairTransitions.Table), IRepairOrderAppService
{
    /// <inheritdoc />
    protected override string ViewContactPermission => OrderPermissions.ViewContact;

    /// <inheritdoc />
    protected override IEnumerable<string> GuardPermissions => [OrderPermissions.SuspendLong];

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<RepairOrderDto> CreateAsync(CreateRepairOrderDto input)
    {
        siteScope.Check(input.SiteId);
        var (order, _) = await OpenOnceAsync(
            input.ClientKey,
            input,
            existing => existing.ClientKey == input.ClientKey,
            async request => await manager.OpenAsync(RepairOrderMapper.ToCall(input), await MeAsync(), Clock.Now, request));
        await TakeOverFilesAsync(order);
        return await ToDtoAsync(order);
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<RepairPromiseDto> GetPromiseAsync(GetRepairPromiseInput input)
    {
        siteScope.Check(input.SiteId);
        var promise = await manager.PromiseAsync(
            input.SiteId,
            RepairClocks.FactsOf(input.Urgency, input.Category, input.Area, input.Channel),
            input.Urgency,
            input.AppointmentStart,
            input.AppointmentEnd,
            Clock.Now);
        return new RepairPromiseDto { PromisedArrivalAt = promise.ArrivalBy, PromisedFinishAt = promise.FinishBy };
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual Task<List<TechnicianDto>> GetTechniciansAsync(Guid siteId)
    {
        siteScope.Check(siteId);
        return DescribeTechniciansAsync(siteId, []);
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual async Task<List<TechnicianDto>> GetTechniciansForAsync(Guid orderId)
    {
        var order = await GetVisibleAsync(orderId);
        return await DescribeTechniciansAsync(order.SiteId, await technicians.FitAsync(order));
    }

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> DispatchAsync(Guid id, DispatchRepairOrderDto input)
        => ActAsync(id, RepairAction.Dispatch, input, async (order, me, now) =>
        {
            var ofTheSite = (await technicians.GetListAsync(order.SiteId)).ToDictionary(technician => technician.UserId);
            var chosen = input.TechnicianIds.Distinct().Select(userId => ofTheSite.GetValueOrDefault(userId)
                ?? throw new BusinessException(RepairsErrorCodes.NotATechnicianOfTheSite)).ToList();
            await duties.CheckThereAsync(order.SiteId, chosen.ConvertAll(technician => technician.UserId));
            return order.Dispatch(chosen, input.Remark, me, now, await limits.GetAsync(order.SiteId));
        });

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> AcceptAsync(Guid id, CaseActionDto input)
        => ActAsync(id, RepairAction.Accept, input, (order, me, now) => order.Accept(me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> RefuseAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, RepairAction.Refuse, input, async (order, me, now)
            => order.Refuse(input.Reason, me, now, await limits.GetAsync(order.SiteId)));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> ArriveAsync(Guid id, CaseActionDto input)
        => ActAsync(id, RepairAction.Arrive, input, (order, me, now) => order.Arrive(me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> StartWorkAsync(Guid id, CaseActionDto input)
        => ActAsync(id, RepairAction.StartWork, input, (order, me, now) => order.StartWork(me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> QuoteAsync(Guid id, QuoteRepairOrderDto input)
        => ActAsync(id, RepairAction.Quote, input, async (order, me, now) =>
        {
            await quoteApproval.HoldAsync(order);
            return order.MakeQuote(
                new RepairQuote(RepairOrderMapper.ToMaterials(input.Materials), input.LabourAmount, input.Remark, now),
                me,
                now,
                await limits.GetAsync(order.SiteId));
        });

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> ConfirmQuoteAsync(Guid id, ConfirmRepairQuoteDto input)
        => ActAsync(id, RepairAction.ConfirmQuote, input, (order, me, now) => order.ConfirmQuote(input.SignerName, input.SignatureImage, me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> DeclineQuoteAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, RepairAction.DeclineQuote, input, (order, me, now) => order.DeclineQuote(input.Reason, me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> SuspendAsync(Guid id, SuspendRepairOrderDto input)
        => ActAsync(id, RepairAction.Suspend, input, async (order, me, now) => order.Suspend(
            input.Reason,
            input.Remark,
            Clock.Normalize(input.NewPromisedFinishAt),
            input.CustomerInformed,
            me,
            now,
            await limits.GetAsync(order.SiteId)));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> ResumeAsync(Guid id, CaseActionDto input)
        => ActAsync(id, RepairAction.Resume, input, (order, me, now) => order.Resume(me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> FinishAsync(Guid id, FinishRepairOrderDto input)
        => ActAsync(id, RepairAction.Finish, input, (order, me, now) => order.Finish(
            input.FaultCause.Trim(),
            input.Result.Trim(),
            input.Warranty,
            input.LabourMinutes,
            RepairOrderMapper.ToMaterials(input.Materials),
            input.PaidAmount,
            me,
            now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> AcceptWorkAsync(Guid id, AcceptRepairWorkDto input)
        => ActAsync(id, RepairAction.AcceptWork, input, async (order, me, now) => order.AcceptWork(
            input.SignerName,
            input.Role,
            input.SignatureImage,
            input.Rating,
            BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))),
            me,
            now,
            await limits.GetAsync(order.SiteId)));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> RejectWorkAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, RepairAction.RejectWork, input, async (order, me, now)
            => order.RejectWork(input.Reason, await AfterRejectionAsync(order, now), me, now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> RescheduleAsync(Guid id, RescheduleRepairOrderDto input)
        => ActAsync(id, RepairAction.Reschedule, input, async (order, me, now) =>
        {
            var window = new RepairAppointment(Clock.Normalize(input.AppointmentStart), Clock.Normalize(input.AppointmentEnd));
            var ofTheSite = await limits.GetAsync(order.SiteId);
            return order.Reschedule(window, await promises.ForAppointmentAsync(order, window), me, now, ofTheSite);
        });

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> CancelAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, RepairAction.Cancel, input, async (order, me, now) =>
        {
            await quoteApproval.HoldAsync(order);
            return order.Cancel(input.Reason, me, now);
        });

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> UrgeAsync(Guid id, CaseActionDto input)
        => ActAsync(id, RepairAction.Urge, input, (order, me, now) => order.Urge(me, now));

    private async Task<List<TechnicianDto>> DescribeTechniciansAsync(Guid siteId, Dictionary<Guid, TechnicianFit> fit)
    {
        var known = await technicians.GetListAsync(siteId);
        var onDuty = (await duties.GetOnDutyAsync(siteId, Clock.Now)).ToLookup(person => person.UserId, person => person.PostName);
        var away = (await duties.GetAwayAsync(siteId, Clock.Now)).ToLookup(person => person.UserId, person => (DateTime?)person.Until);
        var load = await orders.CountOpenByTechnicianAsync(known.ConvertAll(technician => technician.UserId));
        return
        [
            .. known
                .Select(technician => new TechnicianDto
                {
                    UserId = technician.UserId,
                    Name = technician.Name,
                    OpenOrders = load.GetValueOrDefault(technician.UserId),
                    ServesThePlace = fit.GetValueOrDefault(technician.UserId)?.ServesThePlace ?? false,
                    HasTheSkill = fit.GetValueOrDefault(technician.UserId)?.HasTheSkill ?? false,
                    DutyPost = onDuty[technician.UserId].FirstOrDefault(),
                    AwayUntil = away[technician.UserId].FirstOrDefault(),
                })
                .OrderBy(technician => technician.AwayUntil is not null)
                .ThenBy(technician => technician.DutyPost is null)
                .ThenByDescending(technician => technician.ServesThePlace)
                .ThenByDescending(technician => technician.HasTheSkill)
                .ThenBy(technician => technician.OpenOrders),
        ];
    }

    /// <summary>The order, if the current user may know of it; another's order looks to a technician as if it were not there.</summary>
    protected override async Task<RepairOrder> GetVisibleAsync(Guid id)
    {
        var order = await base.GetVisibleAsync(id);
        return order.IsAssignedTo(CurrentUser.Id) || await AuthorizationService.IsGrantedAsync(OrderPermissions.ViewAll)
            ? order
            : throw new EntityNotFoundException(typeof(RepairOrder), id);
    }

    /// <inheritdoc />
    protected override async Task<bool> MayRevealPhoneAsync(RepairOrder @case)
        => @case.IsAssignedTo(CurrentUser.Id) || await base.MayRevealPhoneAsync(@case);

    /// <inheritdoc />
    protected override string PhoneOf(RepairOrder @case) => @case.ContactPhone;

    /// <inheritdoc />
    protected override Task<RepairOrderDto> MapAsync(RepairOrder @case) => Task.FromResult(RepairOrderMapper.ToDto(@case, Clock.Now));

    private async Task<RepairPromise> AfterRejectionAsync(RepairOrder order, DateTime at)
        => await promises.AfterRejectionAsync(order, at, await limits.GetAsync(order.SiteId));

    /// <summary>What was uploaded while the call was being taken carries the call's key.</summary>
    private Task<int> TakeOverFilesAsync(RepairOrder order)
        => attachments.TakeOverDraftAsync(RepairOrderConsts.SubjectType, order.ClientKey, order.Id, order.SiteId);
}
