using PropertySuite.Cases;

namespace PropertySuite.Repairs;

/// <summary>A repair order with all that its page shows.</summary>
public class RepairOrderDto : RepairOrderListItemDto, ICaseDto<RepairAction>
{
    /// <summary>Party that reported it, when known.</summary>
    public Guid? ContactPartyId { get; set; }

    /// <summary>Name of who took the call.</summary>
    public string? ReceivedByName { get; set; }

    /// <summary>Name of who dispatched last.</summary>
    public string? DispatcherName { get; set; }

    /// <summary>Last dispatch of this round (UTC).</summary>
    public DateTime? DispatchedAt { get; set; }

    /// <summary>Accepted by the technician (UTC).</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>At the door (UTC).</summary>
    public DateTime? ArrivedAt { get; set; }

    /// <summary>Closed or cancelled (UTC).</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>故障原因.</summary>
    public string? FaultCause { get; set; }

    /// <summary>处理结果.</summary>
    public string? Result { get; set; }

    /// <summary>保修归属.</summary>
    public WarrantyAttribution? Warranty { get; set; }

    /// <summary>工时, in minutes.</summary>
    public int? LabourMinutes { get; set; }

    /// <summary>Materials used.</summary>
    public List<RepairMaterialDto> Materials { get; set; } = [];

    /// <summary>Quote, when one was made.</summary>
    public RepairQuoteDto? Quote { get; set; }

    /// <summary>Quote above the limit that waits for an approval; the customer does not know it.</summary>
    public RepairQuoteDto? ProposedQuote { get; set; }

    /// <summary>Why it is suspended.</summary>
    public RepairSuspensionReason? SuspensionReason { get; set; }

    /// <summary>Explanation of the suspension.</summary>
    public string? SuspensionRemark { get; set; }

    /// <summary>Acceptance by the customer or an inspector.</summary>
    public RepairSignatureDto? Acceptance { get; set; }

    /// <summary>Callback, once it is decided.</summary>
    public RepairCallbackDto? Callback { get; set; }

    /// <summary>Earlier order that this one repeats.</summary>
    public Guid? ReworkOfId { get; set; }

    /// <summary>Why it was cancelled.</summary>
    public string? CancellationReason { get; set; }

    /// <summary>Stamp to send back with every action.</summary>
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>Whether the current user may see the whole phone number.</summary>
    public bool CanRevealPhone { get; set; }

    /// <summary>What the current user can do with the order now.</summary>
    public List<RepairAction> AvailableActions { get; set; } = [];

    /// <summary>Its clocks: those that run, by due time, then those that have stopped, the last first.</summary>
    public List<CaseClockDto> Clocks { get; set; } = [];

    /// <summary>Whether the current user may raise and lower it by hand.</summary>
    public bool CanEscalate { get; set; }

    /// <summary>How high it has gone.</summary>
    public EscalationLevel EscalationLevel { get; set; }

    /// <summary>By which steps, the last first.</summary>
    public List<CaseEscalationDto> Escalations { get; set; } = [];

    /// <summary>To which levels it can be raised or lowered by hand; none where the current user may not.</summary>
    public List<CaseEscalationTargetDto> EscalationTargets { get; set; } = [];

    /// <summary>What happened, newest first.</summary>
    public List<CaseTimelineEntryDto> Timeline { get; set; } = [];
}

/// <summary>A material used or quoted.</summary>
public class RepairMaterialDto
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Quantity, three decimals at most.</summary>
    public decimal Quantity { get; set; }

    /// <summary>Unit of measure, such as 个 or 米.</summary>
    public string UnitOfMeasure { get; set; } = "";

    /// <summary>Price of one unit in yuan.</summary>
    public decimal UnitPrice { get; set; }

    /// <summary>Quantity × price, rounded half away from zero to the fen.</summary>
    public decimal Amount { get; set; }
}

/// <summary>A quote (有偿服务报价).</summary>
public class RepairQuoteDto
{
    /// <summary>Materials.</summary>
    public List<RepairMaterialDto> Materials { get; set; } = [];

    /// <summary>Labour in yuan.</summary>
    public decimal LabourAmount { get; set; }

    /// <summary>Sum in yuan.</summary>
    public decimal TotalAmount { get; set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime QuotedAt { get; set; }

    /// <summary>The customer's confirmation; null before.</summary>
    public RepairSignatureDto? Confirmation { get; set; }
}

/// <summary>A signature.</summary>
public class RepairSignatureDto
{
    /// <summary>Who signed.</summary>
    public string SignerName { get; set; } = "";

    /// <summary>Customer or inspector.</summary>
    public AcceptanceRole Role { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime SignedAt { get; set; }

    /// <summary>Drawn signature as a data URL, when there is one.</summary>
    public string? Image { get; set; }

    /// <summary>SHA-256 (hex) of what was signed, with the drawn signature.</summary>
    public string DocumentHash { get; set; } = "";

    /// <summary>What the customer said when signing.</summary>
    public SigningRating? Rating { get; set; }
}

/// <summary>How the callback of an order was decided and what it came to.</summary>
public class RepairCallbackDto
{
    /// <summary>Why it is called back, or is not.</summary>
    public RepairCallbackDecision Decision { get; set; }

    /// <summary>Number that the draw was made with.</summary>
    public long Seed { get; set; }

    /// <summary>Rate of the draw in per cent.</summary>
    public decimal SamplePercent { get; set; }

    /// <summary>1 for the first callback.</summary>
    public int Round { get; set; }

    /// <summary>When it is due (UTC).</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>What it came to.</summary>
    public RepairCallbackResult? Result { get; set; }

    /// <summary>The customer's words.</summary>
    public string? Opinion { get; set; }
}
