using System.Text.Json.Serialization;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Money;
using PropertySuite.People;
using Volo.Abp;
using Volo.Abp.Auditing;

namespace PropertySuite.Repairs;

/// <summary>A technician of an order, by name at the time of the dispatch.</summary>
/// <param name="UserId">User.</param>
/// <param name="Name">Name.</param>
public sealed record AssignedTechnician(Guid UserId, string Name);

/// <summary>When the customer wants somebody to come (预约时段).</summary>
/// <param name="Start">Start (UTC).</param>
/// <param name="End">End (UTC).</param>
public sealed record RepairAppointment(DateTime Start, DateTime End)
{
    /// <summary>How long before the call a window may have begun, such as "this afternoon".</summary>
    private static readonly TimeSpan LongestBegun = TimeSpan.FromDays(1);

    /// <summary>Whether the window ends after it starts, lies ahead of a moment (UTC), or has begun less than a day before it.</summary>
    public bool IsAfter(DateTime moment) => End > Start && CaseTimes.IsAhead(End, moment) && moment - Start <= LongestBegun;
}

/// <summary>Who reported the damage, as known at that time.</summary>
/// <param name="PartyId">Party, when known.</param>
/// <param name="Name">Name.</param>
/// <param name="Phone">Number, as <c>PhoneNumber.Value</c> writes it.</param>
public sealed record RepairContact(Guid? PartyId, string Name, string Phone);

/// <summary>Where the damage is.</summary>
/// <param name="UnitId">Unit, when it is one.</param>
/// <param name="Text">Name of the unit, or the common area in words.</param>
/// <param name="Area">Indoor or common.</param>
/// <param name="UnitCode">Room code of the unit.</param>
public sealed record RepairPlace(Guid? UnitId, string Text, RepairArea Area, string? UnitCode = null);

/// <summary>What the customer reports.</summary>
/// <param name="Category">Category.</param>
/// <param name="Urgency">Urgency.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="Description">Words of the customer.</param>
/// <param name="Appointment">Window that the customer chose.</param>
public sealed record RepairReport(
    RepairCategory Category, RepairUrgency Urgency, RepairChannel Channel, string Description, RepairAppointment? Appointment = null);

/// <summary>A material used or quoted. Its amount is rounded here and nowhere else.</summary>
public sealed record RepairMaterial
{
    /// <summary>A line.</summary>
    [JsonConstructor]
    public RepairMaterial(string name, decimal quantity, string unitOfMeasure, decimal unitPrice)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), RepairOrderConsts.MaxMaterialNameLength);
        Quantity = decimal.Round(quantity, 3, MidpointRounding.AwayFromZero);
        UnitOfMeasure = unitOfMeasure;
        UnitPrice = Yuan.Round(unitPrice);
    }

    /// <summary>Name.</summary>
    public string Name { get; }

    /// <summary>Quantity, three decimals.</summary>
    public decimal Quantity { get; }

    /// <summary>Unit of measure.</summary>
    public string UnitOfMeasure { get; }

    /// <summary>Price of one unit in yuan.</summary>
    public decimal UnitPrice { get; }

    /// <summary>Quantity × price, to the fen.</summary>
    [JsonIgnore]
    public decimal Amount => Yuan.Round(Quantity * UnitPrice);
}

/// <summary>A quote for work that the customer pays (有偿服务报价).</summary>
public sealed record RepairQuote
{
    /// <summary>A quote; the confirmation comes later.</summary>
    [JsonConstructor]
    public RepairQuote(
        IReadOnlyList<RepairMaterial> materials, decimal labourAmount, string? remark, DateTime quotedAt, RepairSignature? confirmation = null)
    {
        Materials = materials;
        LabourAmount = Yuan.Round(labourAmount);
        Remark = remark;
        QuotedAt = quotedAt;
        Confirmation = confirmation;
    }

    /// <summary>Materials.</summary>
    public IReadOnlyList<RepairMaterial> Materials { get; }

    /// <summary>Labour in yuan.</summary>
    public decimal LabourAmount { get; }

    /// <summary>Remark.</summary>
    public string? Remark { get; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime QuotedAt { get; }

    /// <summary>The customer's confirmation; null before.</summary>
    public RepairSignature? Confirmation { get; init; }

    /// <summary>Sum of the rounded lines and the labour, in yuan.</summary>
    [JsonIgnore]
    public decimal TotalAmount => Materials.Sum(material => material.Amount) + LabourAmount;
}

/// <summary>A quote above the limit that waits for an approval. What was quoted or confirmed before stays until it is approved.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="MadeIn">State in which it was made, to which the order returns when it is not approved.</param>
/// <param name="Round">Which approval of the order this asks for, from 1.</param>
public sealed record ProposedQuote(RepairQuote Quote, RepairState MadeIn, int Round);

/// <summary>A signature: who, when, and a hash of what was signed.</summary>
/// <param name="SignerName">Who signed.</param>
/// <param name="Role">Customer or inspector.</param>
/// <param name="SignedAt">When (UTC).</param>
/// <param name="Image">Drawn signature as a data URL.</param>
/// <param name="DocumentHash">SHA-256 (hex) of what was signed.</param>
/// <param name="Rating">What the customer said when signing.</param>
public sealed record RepairSignature(
    [property: AuditMask(AuditMask.Name)] string SignerName,
    AcceptanceRole Role,
    DateTime SignedAt,
    [property: DisableAuditing] string? Image,
    string DocumentHash,
    SigningRating? Rating = null);
