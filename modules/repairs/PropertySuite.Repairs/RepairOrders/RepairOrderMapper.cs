using System.Linq.Expressions;
using PropertySuite.Masking;
using PropertySuite.ServiceDesk;

namespace PropertySuite.Repairs;

/// <summary>Writes repair orders as clients see them.</summary>
internal static class RepairOrderMapper
{
    private static readonly RepairState[] Urgeable =
        [.. RepairTransitions.Table.Rows.Where(row => row.Action == RepairAction.Urge).Select(row => row.From)];

    /// <summary>
    /// An order as lists, boards and exports show it: the one place that says what a row holds. Columns are read, the rest is made of them
    /// outside the database.
    /// </summary>
    /// <param name="now">Now (UTC); what "late" is measured by.</param>
    /// <param name="showsPhone">The whole phone number: for exports, which mask it themselves.</param>
    public static Expression<Func<RepairOrder, RepairOrderListItemDto>> ToListItem(DateTime now, bool showsPhone = false) => order => new()
    {
        Id = order.Id,
        SiteId = order.SiteId,
        Number = order.Number,
        State = order.State,
        UnitId = order.UnitId,
        Location = order.Location,
        Area = order.Area,
        Category = order.Category,
        Urgency = order.Urgency,
        Channel = order.Channel,
        Description = order.Description,
        ContactName = order.ContactName,
        ContactPhone = showsPhone ? order.ContactPhone : PersonalDataMask.Phone(order.ContactPhone),
        Technicians = ToNames(order.Technicians),
        CreationTime = order.CreationTime,
        AppointmentStart = order.AppointmentStart,
        AppointmentEnd = order.AppointmentEnd,
        PromisedArrivalAt = order.PromisedArrivalAt,
        PromisedFinishAt = order.PromisedFinishAt,
        DueAt = order.DueAt,
        DueClock = RepairOrder.ClockOf(order.State, order.DueAt, order.PromisedArrivalAt, order.PromisedArrivalKeptAt, order.PromisedFinishAt),
        IsOverdue = order.DueAt < now,
        FinishedAt = order.FinishedAt,
        PaidAmount = order.PaidAmount,
        ReworkCount = order.ReworkCount,
        UrgedTimes = order.UrgedTimes,
        MayBeUrged = Urgeable.Contains(order.State),
    };

    public static RepairOrderDto ToDto(RepairOrder order, DateTime now) => new()
    {
        Id = order.Id,
        SiteId = order.SiteId,
        Number = order.Number,
        State = order.State,
        UnitId = order.UnitId,
        Location = order.Location,
        Area = order.Area,
        Category = order.Category,
        Urgency = order.Urgency,
        Channel = order.Channel,
        Description = order.Description,
        ContactPartyId = order.ContactPartyId,
        ContactName = order.ContactName,
        ContactPhone = PersonalDataMask.Phone(order.ContactPhone),
        Technicians = ToNames(order.Technicians),
        CreationTime = order.CreationTime,
        AppointmentStart = order.AppointmentStart,
        AppointmentEnd = order.AppointmentEnd,
        PromisedArrivalAt = order.PromisedArrivalAt,
        PromisedFinishAt = order.PromisedFinishAt,
        DueAt = order.DueAt,
        DueClock = RepairOrder.ClockOf(order.State, order.DueAt, order.PromisedArrivalAt, order.PromisedArrivalKeptAt, order.PromisedFinishAt),
        IsOverdue = order.IsOverdue(now),
        ReworkCount = order.ReworkCount,
        UrgedTimes = order.UrgedTimes,
        ReworkOfId = order.ReworkOfId,
        ReceivedByName = order.ReceivedByName,
        DispatcherName = order.DispatcherName,
        DispatchedAt = order.DispatchedAt,
        AcceptedAt = order.AcceptedAt,
        ArrivedAt = order.ArrivedAt,
        FinishedAt = order.FinishedAt,
        ClosedAt = order.ClosedAt,
        FaultCause = order.FaultCause,
        Result = order.Result,
        Warranty = order.Warranty,
        LabourMinutes = order.LabourMinutes,
        Materials = ToDtos(order.Materials),
        PaidAmount = order.PaidAmount,
        Quote = order.Quote is { } quote ? ToDto(quote) : null,
        ProposedQuote = order.ProposedQuote is { } proposed ? ToDto(proposed.Quote) : null,
        SuspensionReason = order.SuspensionReason,
        SuspensionRemark = order.SuspensionRemark,
        Acceptance = order.Acceptance is { } acceptance ? ToDto(acceptance) : null,
        Callback = ToCallbackDto(order),
        CancellationReason = order.CancellationReason,
        ConcurrencyStamp = order.ConcurrencyStamp,
    };

    public static RepairCall ToCall(CreateRepairOrderDto input) => new()
    {
        ClientKey = input.ClientKey,
        SiteId = input.SiteId,
        UnitId = input.UnitId,
        Location = input.Location,
        Area = input.Area,
        Category = input.Category,
        Urgency = input.Urgency,
        Channel = input.Channel,
        AppointmentStart = input.AppointmentStart,
        AppointmentEnd = input.AppointmentEnd,
        Description = input.Description,
        ContactPartyId = input.ContactPartyId,
        ContactName = input.ContactName,
        ContactPhone = input.ContactPhone,
        ReworkOfId = input.ReworkOfId,
    };

    public static List<RepairMaterial> ToMaterials(IEnumerable<AddRepairMaterialDto> inputs)
        => [.. inputs.Select(input => new RepairMaterial(input.Name.Trim(), input.Quantity, input.UnitOfMeasure?.Trim() ?? "", input.UnitPrice))];

    private static List<TechnicianNameDto> ToNames(IEnumerable<AssignedTechnician> technicians)
        => [.. technicians.Select(technician => new TechnicianNameDto { UserId = technician.UserId, Name = technician.Name })];

    private static List<RepairMaterialDto> ToDtos(IEnumerable<RepairMaterial> materials)
        => [.. materials.Select(material => new RepairMaterialDto
        {
            Name = material.Name,
            Quantity = material.Quantity,
            UnitOfMeasure = material.UnitOfMeasure,
            UnitPrice = material.UnitPrice,
            Amount = material.Amount,
        })];

    private static RepairQuoteDto ToDto(RepairQuote quote) => new()
    {
        Materials = ToDtos(quote.Materials),
        LabourAmount = quote.LabourAmount,
        TotalAmount = quote.TotalAmount,
        Remark = quote.Remark,
        QuotedAt = quote.QuotedAt,
        Confirmation = quote.Confirmation is { } confirmation ? ToDto(confirmation) : null,
    };

    private static RepairSignatureDto ToDto(RepairSignature signature) => new()
    {
        SignerName = signature.SignerName,
        Role = signature.Role,
        SignedAt = signature.SignedAt,
        Image = signature.Image,
        DocumentHash = signature.DocumentHash,
        Rating = signature.Rating,
    };

    private static RepairCallbackDto? ToCallbackDto(RepairOrder order) => order.CallbackDecision is not { } decision ? null : new()
    {
        Decision = decision,
        Seed = order.CallbackSeed ?? 0,
        SamplePercent = order.CallbackPercent ?? 0,
        Round = order.CallbackRound,
        DueAt = order.CallbackDueAt,
        Result = order.CallbackResult,
        Opinion = order.CallbackOpinion,
    };
}
