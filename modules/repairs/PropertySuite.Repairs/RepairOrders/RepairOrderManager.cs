using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.OwnerRecords;
using PropertySuite.People;
using PropertySuite.Repairs.Localization;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Volo.Abp.Domain.Services;
using Volo.Abp.Validation;

namespace PropertySuite.Repairs;

/// <summary>Registers calls: where it is, who reported it, whether it is rework, what may be promised.</summary>
public class RepairOrderManager(
    IRepairOrderRepository orders,
    CaseRecorder<RepairOrder> recorder,
    RepairLimitsReader limitsReader,
    IUnitIntegrationService units,
    ICallerIntegrationService callers,
    RepairPromises promises,
    IDocumentNumberIntegrationService numbers,
    IStringLocalizer<RepairsResource> texts) : DomainService
{
    /// <summary>Opens the order of a call, with the entry that opens its timeline.</summary>
    /// <param name="call">The call.</param>
    /// <param name="by">Who took it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="request">What a client sent; null when nobody repeats it.</param>
    /// <exception cref="AbpValidationException">A field of the call cannot be; it names the field (HTTP 400).</exception>
    public virtual async Task<RepairOrder> OpenAsync(RepairCall call, CaseActor by, DateTime at, ClientRequest? request = null)
    {
        var limits = await limitsReader.GetAsync(call.SiteId);
        var place = await ReadPlaceAsync(call);
        var contact = await ReadContactAsync(call);
        var appointment = ReadAppointment(call.Urgency, call.AppointmentStart, call.AppointmentEnd, at);
        await CheckReworkAsync(call, place, limits, at);
        var order = new RepairOrder(
            GuidGenerator.Create(),
            call.ClientKey,
            call.SiteId,
            await numbers.NextAsync(call.SiteId, RepairOrderConsts.NumberKind),
            place,
            contact,
            new RepairReport(call.Category, call.Urgency, call.Channel, call.Description.Trim(), appointment),
            await promises.ForCallAsync(
                call.SiteId, RepairClocks.FactsOf(call.Urgency, call.Category, place.Area, call.Channel), appointment, at),
            by,
            at,
            limits,
            call.ReworkOfId);
        await recorder.OpenAsync(order, order.OpeningData, at, request);
        return order;
    }

    /// <summary>What the desk may promise a caller.</summary>
    /// <param name="siteId">Site.</param>
    /// <param name="facts">What is known of the call.</param>
    /// <param name="urgency">Urgency.</param>
    /// <param name="appointmentStart">Start of the window that the customer chose (UTC).</param>
    /// <param name="appointmentEnd">End of that window (UTC).</param>
    /// <param name="at">When the customer calls (UTC).</param>
    /// <exception cref="AbpValidationException">The window lies in the past or ends before it starts (HTTP 400).</exception>
    public virtual async Task<RepairPromise> PromiseAsync(
        Guid siteId,
        IReadOnlyDictionary<string, string> facts,
        RepairUrgency urgency,
        DateTime? appointmentStart,
        DateTime? appointmentEnd,
        DateTime at)
        => await promises.ForCallAsync(siteId, facts, ReadAppointment(urgency, appointmentStart, appointmentEnd, at), at);

    private RepairAppointment? ReadAppointment(RepairUrgency urgency, DateTime? start, DateTime? end, DateTime at)
    {
        if (urgency != RepairUrgency.Appointment)
        {
            return null;
        }

        return start is { } from && end is { } to && new RepairAppointment(Clock.Normalize(from), Clock.Normalize(to)) is var window && window.IsAfter(at)
            ? window
            : throw InvalidField(nameof(RepairCall.AppointmentEnd), RepairsErrorCodes.BadAppointment);
    }

    private async Task<RepairPlace> ReadPlaceAsync(RepairCall call)
    {
        var words = call.Location?.Trim() ?? "";
        if (call.UnitId is not { } unitId)
        {
            return words.Length > 0
                ? new RepairPlace(null, words, call.Area)
                : throw InvalidField(nameof(call.UnitId), RepairsErrorCodes.PlaceRequired);
        }

        var unit = await units.FindInUseAsync(unitId) is { } found && found.SiteId == call.SiteId
            ? found
            : throw InvalidField(nameof(call.UnitId), RepairsErrorCodes.UnknownUnit);
        var text = words.Length == 0 ? unit.DisplayName : $"{unit.DisplayName} {words}";
        return new RepairPlace(unitId, text.TruncateWhole(RepairOrderConsts.MaxLocationLength)!, call.Area, unit.Code);
    }

    private async Task<RepairContact> ReadContactAsync(RepairCall call)
    {
        var party = call.ContactPartyId is { } partyId ? await callers.FindContactAsync(partyId) : null;
        if (call.ContactPartyId is not null && party?.SiteId != call.SiteId)
        {
            throw InvalidField(nameof(call.ContactPartyId), "UnknownContact");
        }

        var name = call.ContactName.IsNullOrWhiteSpace() ? party?.Name : call.ContactName!.Trim();
        var phone = call.ContactPhone.IsNullOrWhiteSpace()
            ? party?.Phone
            : PhoneNumber.ParseOrNull(call.ContactPhone)?.Value ?? throw InvalidField(nameof(call.ContactPhone), "ContactPhoneUnreadable");
        return name.IsNullOrWhiteSpace()
            ? throw InvalidField(nameof(call.ContactName), "ContactNameRequired")
            : phone.IsNullOrEmpty()
                ? throw InvalidField(nameof(call.ContactPhone), "ContactPhoneRequired")
                : new RepairContact(party?.PartyId, name!.TruncateWhole(RepairOrderConsts.MaxNameLength)!, phone!);
    }

    private async Task CheckReworkAsync(RepairCall call, RepairPlace place, RepairLimits limits, DateTime at)
    {
        if (call.ReworkOfId is not { } earlierId)
        {
            return;
        }

        var earlier = await orders.FindAsync(earlierId);
        var isRework = earlier is { State: RepairState.Closed, ClosedAt: { } closedAt }
            && earlier.SiteId == call.SiteId
            && (earlier.UnitId is not null ? earlier.UnitId == place.UnitId : earlier.Location == place.Text)
            && at - closedAt <= limits.ReworkWindow;
        if (!isRework)
        {
            throw InvalidField(nameof(call.ReworkOfId), RepairsErrorCodes.NotARework);
        }
    }

    private AbpValidationException InvalidField(string member, string textKey)
        => new(texts[textKey], [new ValidationResult(texts[textKey], [member])]);
}
