using System.Diagnostics.CodeAnalysis;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;

namespace PropertySuite.Repairs;

/// <summary>
/// Repair order (报修单), from the call to the closed callback. Its state changes only by the methods in the other part of this class, along
/// <see cref="RepairTransitions.Table"/>. <see cref="CreationAuditedAggregateRoot{TKey}.CreationTime"/> is the moment of the call.
/// </summary>
public partial class RepairOrder : Case<RepairOrder, RepairState, RepairAction>, IHasSearchKeys
{
    private RepairOrder()
    {
        Location = null!;
        ContactName = null!;
        ContactPhone = null!;
        Description = null!;
        SearchText = null!;
        Technicians = null!;
        TechnicianIds = null!;
        EverAssignedIds = null!;
        Materials = null!;
    }

    /// <summary>Registers a call.</summary>
    /// <param name="id">Id.</param>
    /// <param name="clientKey">Key that the client chose for this call.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="number">Document number.</param>
    /// <param name="place">Where.</param>
    /// <param name="contact">Who reported it.</param>
    /// <param name="report">What.</param>
    /// <param name="promise">What the customer was promised.</param>
    /// <param name="receivedBy">Who took the call.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="limits">Limits of the site.</param>
    /// <param name="reworkOfId">Earlier order for the same trouble.</param>
    public RepairOrder(
        Guid id,
        Guid clientKey,
        Guid siteId,
        string number,
        RepairPlace place,
        RepairContact contact,
        RepairReport report,
        RepairPromise promise,
        CaseActor receivedBy,
        DateTime at,
        RepairLimits limits,
        Guid? reworkOfId = null)
        : base(id, siteId, Check.NotNullOrWhiteSpace(number, nameof(number), RepairOrderConsts.MaxNumberLength), RepairState.Received, at)
    {
        ClientKey = clientKey;
        UnitId = place.UnitId;
        Location = Check.NotNullOrWhiteSpace(place.Text, nameof(place), RepairOrderConsts.MaxLocationLength);
        Area = place.Area;
        ContactPartyId = contact.PartyId;
        ContactName = Check.NotNullOrWhiteSpace(contact.Name, nameof(contact), RepairOrderConsts.MaxNameLength);
        ContactPhone = Check.Length(contact.Phone, nameof(contact), RepairOrderConsts.MaxPhoneLength) ?? "";
        Category = report.Category;
        Urgency = report.Urgency;
        Channel = report.Channel;
        Description = Check.NotNullOrWhiteSpace(report.Description, nameof(report), RepairOrderConsts.MaxDescriptionLength);
        if (report.Appointment?.IsAfter(at) == false)
        {
            throw new BusinessException(RepairsErrorCodes.BadAppointment);
        }

        AppointmentStart = report.Appointment?.Start;
        AppointmentEnd = report.Appointment?.End;
        PromisedArrivalAt = promise.ArrivalBy;
        PromisedFinishAt = promise.FinishBy;
        ReceivedByName = receivedBy.Name;
        ReworkOfId = reworkOfId;
        CreationTime = at;
        Technicians = [];
        TechnicianIds = [];
        EverAssignedIds = [];
        Materials = [];
        DispatchBy = DispatchDeadline(at, limits);
        DueAt = NextDue();
        UnitCode = place.UnitCode;
        RenewSearchKeys();
    }

    /// <summary>Key that the client chose for the call; a second call with it gets this order.</summary>
    [DisableAuditing]
    public Guid ClientKey { get; private set; }

    /// <summary>Unit, when it is one; an open order follows its unit into the one that it is merged into.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Room code of the unit, as known when the order was given to it: people search by it.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>Name of the unit, or the common area in words.</summary>
    public string Location { get; private set; }

    /// <summary>Indoor or common.</summary>
    public RepairArea Area { get; private set; }

    /// <summary>Party that reported it, when known.</summary>
    public Guid? ContactPartyId { get; private set; }

    /// <summary>Who reported it, as known then.</summary>
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; private set; }

    /// <summary>Number of who reported it, digits only, as known then.</summary>
    public string ContactPhone { get; private set; }

    /// <summary>Category.</summary>
    public RepairCategory Category { get; private set; }

    /// <summary>Urgency.</summary>
    public RepairUrgency Urgency { get; private set; }

    /// <summary>How it came in.</summary>
    public RepairChannel Channel { get; private set; }

    /// <summary>What the customer reports.</summary>
    public string Description { get; private set; }

    /// <summary>Start of the appointment (UTC).</summary>
    public DateTime? AppointmentStart { get; private set; }

    /// <summary>End of the appointment (UTC).</summary>
    public DateTime? AppointmentEnd { get; private set; }

    /// <summary>Promised arrival (UTC).</summary>
    public DateTime PromisedArrivalAt { get; private set; }

    /// <summary>Promised finish (UTC).</summary>
    public DateTime PromisedFinishAt { get; private set; }

    /// <summary>Whether the promised finish was agreed with the customer when the work was suspended, so that no limit moves it.</summary>
    public bool IsFinishAgreed { get; private set; }

    /// <summary>When it has to be dispatched (UTC).</summary>
    public DateTime DispatchBy { get; private set; }

    /// <summary>When a dispatched emergency has to be accepted (UTC), else it goes back to the desk.</summary>
    public DateTime? AcceptBy { get; private set; }

    /// <summary>When the next step is due (UTC); null when nobody waits.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>Earlier order for the same trouble.</summary>
    public Guid? ReworkOfId { get; private set; }

    /// <summary>How often the work of this order had to be done again.</summary>
    public int ReworkCount { get; private set; }

    /// <summary>How often the customer has asked again what is being done.</summary>
    public int UrgedTimes { get; private set; }

    /// <summary>How often technicians have refused it.</summary>
    public int RefusedTimes { get; private set; }

    /// <summary>Who took the call.</summary>
    public string ReceivedByName { get; private set; } = "";

    /// <summary>Who dispatched last.</summary>
    public string? DispatcherName { get; private set; }

    /// <summary>Technicians now, the leading one first.</summary>
    public IReadOnlyList<AssignedTechnician> Technicians { get; private set; }

    /// <summary>Ids of the technicians now, for queries.</summary>
    public Guid[] TechnicianIds { get; private set; }

    /// <summary>Everybody who ever was a technician of this order: they may not call back about it.</summary>
    public Guid[] EverAssignedIds { get; private set; }

    /// <summary>Last dispatch of this round (UTC).</summary>
    public DateTime? DispatchedAt { get; private set; }

    /// <summary>Accepted by a technician in this round (UTC).</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>At the door in this round (UTC).</summary>
    public DateTime? ArrivedAt { get; private set; }

    /// <summary>Finished in this round (UTC).</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>
    /// When the promised arrival was kept, early or late (UTC). A new promise begins without; another technician for the old one does not.
    /// </summary>
    public DateTime? PromisedArrivalKeptAt { get; private set; }

    /// <summary>At the door for the first time (UTC); what the arrival promise is judged by.</summary>
    public DateTime? FirstArrivedAt { get; private set; }

    /// <summary>Finished for the first time (UTC); what the finish promise is judged by.</summary>
    public DateTime? FirstFinishedAt { get; private set; }

    /// <summary>Closed or cancelled (UTC).</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Why it is suspended.</summary>
    public RepairSuspensionReason? SuspensionReason { get; private set; }

    /// <summary>Explanation of the suspension.</summary>
    public string? SuspensionRemark { get; private set; }

    /// <summary>Quote, when one was made.</summary>
    public RepairQuote? Quote { get; private set; }

    /// <summary>Quote above the limit that waits for an approval; null when none does.</summary>
    public ProposedQuote? ProposedQuote { get; private set; }

    /// <summary>Approvals of a quote asked for so far.</summary>
    public int QuoteApprovalRound { get; private set; }

    /// <summary>故障原因.</summary>
    public string? FaultCause { get; private set; }

    /// <summary>处理结果.</summary>
    public string? Result { get; private set; }

    /// <summary>保修归属.</summary>
    public WarrantyAttribution? Warranty { get; private set; }

    /// <summary>工时, in minutes, over all rounds.</summary>
    public int? LabourMinutes { get; private set; }

    /// <summary>Materials used, over all rounds.</summary>
    public IReadOnlyList<RepairMaterial> Materials { get; private set; }

    /// <summary>What the customer pays, in yuan. Nothing while rejected work waits to be done again; the next finish says it anew.</summary>
    public decimal PaidAmount { get; private set; }

    /// <summary>Acceptance by the customer or an inspector.</summary>
    public RepairSignature? Acceptance { get; private set; }

    /// <summary>Why it is called back, or is not; null before the acceptance.</summary>
    public RepairCallbackDecision? CallbackDecision { get; private set; }

    /// <summary>Number that the draw was made with.</summary>
    [DisableAuditing]
    public long? CallbackSeed { get; private set; }

    /// <summary>Rate of the draw in per cent.</summary>
    public decimal? CallbackPercent { get; private set; }

    /// <summary>Callbacks asked for so far.</summary>
    public int CallbackRound { get; private set; }

    /// <summary>When the callback is due (UTC).</summary>
    public DateTime? CallbackDueAt { get; private set; }

    /// <summary>What the last callback came to.</summary>
    public RepairCallbackResult? CallbackResult { get; private set; }

    /// <summary>The customer's words in the last callback.</summary>
    public string? CallbackOpinion { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancellationReason { get; private set; }

    /// <summary>What the search looks in, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <inheritdoc />
    [MemberNotNull(nameof(SearchText))]
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        SearchText = SearchTexts.Of(Number, UnitCode, Location, ContactName, ContactPhone, Description);
    }

    /// <summary>Tells an order that was registered before orders knew it the room code of its unit.</summary>
    internal void CompleteUnitCode(string? unitCode) => UnitCode ??= unitCode;

    /// <summary>The unit has become part of another. What the caller said of the place stays as it was said.</summary>
    internal void FollowUnit(Guid unitId, string unitCode)
    {
        UnitId = unitId;
        UnitCode = unitCode;
        RenewSearchKeys();
    }

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <summary>Whether the user is a technician of this order now.</summary>
    public bool IsAssignedTo(Guid? userId) => userId is { } id && TechnicianIds.Contains(id);

    /// <summary>Whether the next step is late.</summary>
    public bool IsOverdue(DateTime now) => DueAt < now;

    /// <summary>What the customer has confirmed to pay, in yuan; nothing without a confirmed quote.</summary>
    internal decimal ConfirmedAmount => Quote is { Confirmation: not null } quote ? quote.TotalAmount : 0;

    /// <inheritdoc />
    protected override TransitionTable<RepairOrder, RepairState, RepairAction> Table => RepairTransitions.Table;

    /// <summary>The next promise to the customer that is not kept yet (UTC).</summary>
    private DateTime NextPromise => PromisedArrivalKeptAt is null ? Earlier(PromisedArrivalAt, PromisedFinishAt) : PromisedFinishAt;

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;

    private DateTime DispatchDeadline(DateTime from, RepairLimits limits)
        => Urgency == RepairUrgency.Emergency ? from + limits.EmergencyDispatch : NextPromise;
}
