using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.People;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using Volo.Abp.Data;
using OrderPermissions = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <content>Everything that changes an order.</content>
public partial class RepairOrderAppService
{
    /// <inheritdoc />
    [Authorize(OrderPermissions.Create)]
    public virtual async Task<RepairOrderDto> CreateAsync(CreateRepairOrderDto input)
    {
        if (input.ClientKey == Guid.Empty)
        {
            throw InvalidField(nameof(input.ClientKey), "ClientKeyRequired");
        }

        _siteScope.Check(input.SiteId);
        await _orders.LockClientKeyAsync(input.ClientKey);
        if (await _orders.FindAsync(existing => existing.ClientKey == input.ClientKey) is { } known)
        {
            await TakeOverFilesAsync(known);
            return await ToDtoAsync(known);
        }

        var now = Clock.Now;
        var limits = await _limits.GetAsync(input.SiteId);
        var place = await ReadPlaceAsync(input);
        var contact = await ReadContactAsync(input);
        var appointment = ReadAppointment(input.Urgency, input.AppointmentStart, input.AppointmentEnd);
        await CheckReworkAsync(input, place, limits, now);
        var order = new RepairOrder(
            GuidGenerator.Create(),
            input.ClientKey,
            input.SiteId,
            await _numbers.NextAsync(input.SiteId, RepairOrderConsts.NumberKind),
            place,
            contact,
            new RepairReport(input.Category, input.Urgency, input.Channel, input.Description.Trim(), appointment),
            await PromiseAsync(input.SiteId, input.Urgency, appointment, now, limits),
            Me(),
            now,
            limits,
            input.ReworkOfId);
        await _orders.InsertAsync(order, autoSave: true);
        await _recorder.WriteAsync(order, "Create", "Timeline:Create", true, new Dictionary<string, TimelineValue>
        {
            ["channel"] = TimelineValue.Key($"Enum:RepairChannel.{order.Channel}"),
            ["arrival"] = TimelineValue.Time(order.PromisedArrivalAt),
        }, now);
        await TakeOverFilesAsync(order);
        return await ToDtoAsync(order);
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual Task<RepairOrderDto> DispatchAsync(Guid id, DispatchRepairOrderDto input) => ApplyAsync(id, input, async context =>
    {
        var ofTheSite = (await _technicians.GetListAsync(context.Order.SiteId)).ToDictionary(technician => technician.UserId);
        var chosen = input.TechnicianIds.Distinct().Select(userId => ofTheSite.GetValueOrDefault(userId)
            ?? throw new BusinessException(RepairsErrorCodes.NotATechnicianOfTheSite)).ToList();
        return context.Order.Dispatch(chosen, input.Remark, context.Actor, context.Now, context.Limits);
    });

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> AcceptAsync(Guid id, AcceptRepairOrderDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.Accept(context.Actor, context.Now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> RefuseAsync(Guid id, RefuseRepairOrderDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.Refuse(input.Reason, context.Actor, context.Now, context.Limits));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> ArriveAsync(Guid id, ArriveRepairOrderDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.Arrive(context.Actor, context.Now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> StartWorkAsync(Guid id, StartRepairWorkDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.StartWork(context.Actor, context.Now));

    /// <inheritdoc />
    public virtual async Task<RepairOrderDto> QuoteAsync(Guid id, QuoteRepairOrderDto input)
    {
        var mayExceed = await AuthorizationService.IsGrantedAsync(OrderPermissions.QuoteAboveLimit);
        return await ApplyTechnicianStepAsync(id, input, context => context.Order.MakeQuote(
            new RepairQuote(RepairOrderMapper.ToMaterials(input.Materials), input.LabourAmount, input.Remark, context.Now),
            mayExceed,
            context.Actor,
            context.Now,
            context.Limits));
    }

    /// <inheritdoc />
    [Authorize(OrderPermissions.RecordCustomerDecision)]
    public virtual Task<RepairOrderDto> ConfirmQuoteAsync(Guid id, ConfirmRepairQuoteDto input)
        => ApplyAsync(id, input, context => context.Order.ConfirmQuote(input.SignerName, input.SignatureImage, context.Actor, context.Now));

    /// <inheritdoc />
    [Authorize(OrderPermissions.RecordCustomerDecision)]
    public virtual Task<RepairOrderDto> DeclineQuoteAsync(Guid id, DeclineRepairQuoteDto input)
        => ApplyAsync(id, input, context => context.Order.DeclineQuote(input.Reason, context.Actor, context.Now));

    /// <inheritdoc />
    public virtual async Task<RepairOrderDto> SuspendAsync(Guid id, SuspendRepairOrderDto input)
    {
        var mayExceed = await AuthorizationService.IsGrantedAsync(OrderPermissions.SuspendLong);
        return await ApplyTechnicianStepAsync(id, input, context => context.Order.Suspend(
            input.Reason,
            input.Remark,
            Clock.Normalize(input.NewPromisedFinishAt),
            input.CustomerInformed,
            mayExceed,
            context.Actor,
            context.Now,
            context.Limits));
    }

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> ResumeAsync(Guid id, ResumeRepairOrderDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.Resume(context.Actor, context.Now));

    /// <inheritdoc />
    public virtual Task<RepairOrderDto> FinishAsync(Guid id, FinishRepairOrderDto input)
        => ApplyTechnicianStepAsync(id, input, context => context.Order.Finish(
            input.FaultCause.Trim(),
            input.Result.Trim(),
            input.Warranty,
            input.LabourMinutes,
            RepairOrderMapper.ToMaterials(input.Materials),
            input.PaidAmount,
            context.Actor,
            context.Now));

    /// <inheritdoc />
    [Authorize(OrderPermissions.RecordCustomerDecision)]
    public virtual Task<RepairOrderDto> AcceptWorkAsync(Guid id, AcceptRepairWorkDto input)
        => ApplyAsync(id, input, context => context.Order.AcceptWork(
            input.SignerName,
            input.Role,
            input.SignatureImage,
            input.Rating,
            BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))),
            context.Actor,
            context.Now,
            context.Limits));

    /// <inheritdoc />
    [Authorize(OrderPermissions.RecordCustomerDecision)]
    public virtual Task<RepairOrderDto> RejectWorkAsync(Guid id, RejectRepairWorkDto input)
        => ApplyAsync(id, input, context => context.Order.RejectWork(input.Reason, context.Actor, context.Now, context.Limits));

    /// <inheritdoc />
    [Authorize(OrderPermissions.Dispatch)]
    public virtual Task<RepairOrderDto> RescheduleAsync(Guid id, RescheduleRepairOrderDto input)
        => ApplyAsync(id, input, context => context.Order.Reschedule(
            new RepairAppointment(Clock.Normalize(input.AppointmentStart), Clock.Normalize(input.AppointmentEnd)),
            context.Actor,
            context.Now,
            context.Limits));

    /// <inheritdoc />
    [Authorize(OrderPermissions.Cancel)]
    public virtual Task<RepairOrderDto> CancelAsync(Guid id, CancelRepairOrderDto input)
        => ApplyAsync(id, input, context => context.Order.Cancel(input.Reason, context.Actor, context.Now));

    /// <inheritdoc />
    public virtual async Task<RepairOrderDto> AddNoteAsync(Guid id, AddRepairNoteDto input)
    {
        var order = await GetVisibleAsync(id);
        await _recorder.WriteAsync(order, "Note", "Timeline:Note", input.IsVisibleToCustomer, new Dictionary<string, TimelineValue>
        {
            ["text"] = TimelineValue.Text(input.Text.Trim()),
        });
        return await ToDtoAsync(order);
    }

    /// <inheritdoc />
    public virtual async Task<RepairContactPhoneDto> RevealContactPhoneAsync(Guid id)
    {
        var order = await GetVisibleAsync(id);
        if (!order.IsAssignedTo(CurrentUser.Id))
        {
            await AuthorizationService.CheckAsync(OrderPermissions.ViewContact);
        }

        await _recorder.WriteAsync(order, "RevealPhone", "Timeline:RevealPhone", false, new Dictionary<string, TimelineValue>());
        return new RepairContactPhoneDto { Phone = PhoneNumber.Display(order.ContactPhone) };
    }

    private static bool IsTechnicianStep(RepairTransition row, RepairActor actor)
        => row.Permission == OrderPermissions.Execute && actor.MayActForTechnician;

    private async Task<RepairOrderDto> ApplyTechnicianStepAsync(
        Guid id, RepairTransitionInputBase input, Func<StepContext, RepairStep> step)
    {
        var mayActForTechnician = await AuthorizationService.IsGrantedAsync(OrderPermissions.ActForTechnician);
        if (!mayActForTechnician)
        {
            await AuthorizationService.CheckAsync(OrderPermissions.Execute);
        }

        return await ApplyAsync(
            id, input, context => Task.FromResult(step(context)), Me() with { MayActForTechnician = mayActForTechnician });
    }

    private Task<RepairOrderDto> ApplyAsync(Guid id, RepairTransitionInputBase input, Func<StepContext, RepairStep> step)
        => ApplyAsync(id, input, context => Task.FromResult(step(context)));

    private async Task<RepairOrderDto> ApplyAsync(
        Guid id, RepairTransitionInputBase input, Func<StepContext, Task<RepairStep>> step, RepairActor? actor = null)
    {
        var order = await GetVisibleAsync(id);
        if (order.ConcurrencyStamp != input.ConcurrencyStamp)
        {
            throw new AbpDbConcurrencyException();
        }

        var done = await step(new StepContext(order, actor ?? Me(), Clock.Now, await _limits.GetAsync(order.SiteId)));
        await _recorder.SaveAsync(order, done);
        return await ToDtoAsync(order);
    }

    private async Task<RepairPlace> ReadPlaceAsync(CreateRepairOrderDto input)
    {
        var words = input.Location?.Trim() ?? "";
        if (input.UnitId is not { } unitId)
        {
            return words.Length > 0
                ? new RepairPlace(null, words, input.Area)
                : throw InvalidField(nameof(input.UnitId), RepairsErrorCodes.PlaceRequired);
        }

        var unit = (await _units.GetListAsync([unitId])).Find(candidate => candidate.SiteId == input.SiteId)
            ?? throw InvalidField(nameof(input.UnitId), RepairsErrorCodes.UnknownUnit);
        var text = words.Length == 0 ? unit.DisplayName : $"{unit.DisplayName} {words}";
        return new RepairPlace(unitId, text.Truncate(RepairOrderConsts.MaxLocationLength)!, input.Area);
    }

    private async Task<RepairContact> ReadContactAsync(CreateRepairOrderDto input)
    {
        var party = input.ContactPartyId is { } partyId ? await _callers.FindContactAsync(partyId) : null;
        if (input.ContactPartyId is not null && party is null)
        {
            throw InvalidField(nameof(input.ContactPartyId), "UnknownContact");
        }

        var name = input.ContactName.IsNullOrWhiteSpace() ? party?.Name : input.ContactName!.Trim();
        var phone = PhoneNumber.ParseOrNull(input.ContactPhone)?.Value ?? party?.Phone;
        return name.IsNullOrWhiteSpace()
            ? throw InvalidField(nameof(input.ContactName), "ContactNameRequired")
            : phone.IsNullOrEmpty()
                ? throw InvalidField(nameof(input.ContactPhone), "ContactPhoneRequired")
                : new RepairContact(party?.PartyId, name!.Truncate(RepairOrderConsts.MaxNameLength)!, phone!);
    }

    private async Task CheckReworkAsync(CreateRepairOrderDto input, RepairPlace place, RepairLimits limits, DateTime now)
    {
        if (input.ReworkOfId is not { } earlierId)
        {
            return;
        }

        var earlier = await _orders.FindAsync(earlierId);
        var isRework = earlier is { State: RepairState.Closed, ClosedAt: { } closedAt }
            && earlier.SiteId == input.SiteId
            && (earlier.UnitId is not null ? earlier.UnitId == place.UnitId : earlier.Location == place.Text)
            && now - closedAt <= limits.ReworkWindow;
        if (!isRework)
        {
            throw InvalidField(nameof(input.ReworkOfId), RepairsErrorCodes.NotARework);
        }
    }

    /// <summary>What was uploaded while the call was being taken carries the call's key.</summary>
    private Task<int> TakeOverFilesAsync(RepairOrder order)
        => _attachments.TakeOverDraftAsync(RepairOrderConsts.SubjectType, order.ClientKey, order.Id, order.SiteId);

    private sealed record StepContext(RepairOrder Order, RepairActor Actor, DateTime Now, RepairLimits Limits);
}
