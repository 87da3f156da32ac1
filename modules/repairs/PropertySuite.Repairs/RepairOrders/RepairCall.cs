namespace PropertySuite.Repairs;

/// <summary>A call as somebody reports it (来电报修); <see cref="RepairOrderManager"/> makes an order of it.</summary>
public sealed record RepairCall
{
    /// <summary>Key that the client chose for the call.</summary>
    public required Guid ClientKey { get; init; }

    /// <summary>Site.</summary>
    public required Guid SiteId { get; init; }

    /// <summary>Unit; needed unless <see cref="Location"/> says where.</summary>
    public Guid? UnitId { get; init; }

    /// <summary>Place in words, for common areas or to add to the unit.</summary>
    public string? Location { get; init; }

    /// <summary>Indoor or common.</summary>
    public RepairArea Area { get; init; } = RepairArea.Indoor;

    /// <summary>Category.</summary>
    public required RepairCategory Category { get; init; }

    /// <summary>Urgency.</summary>
    public required RepairUrgency Urgency { get; init; }

    /// <summary>How it came in.</summary>
    public required RepairChannel Channel { get; init; }

    /// <summary>Start of the appointment (UTC); with urgency <see cref="RepairUrgency.Appointment"/>.</summary>
    public DateTime? AppointmentStart { get; init; }

    /// <summary>End of the appointment (UTC).</summary>
    public DateTime? AppointmentEnd { get; init; }

    /// <summary>What the customer reports.</summary>
    public required string Description { get; init; }

    /// <summary>Party that reports, when known; fills name and phone where they are left empty.</summary>
    public Guid? ContactPartyId { get; init; }

    /// <summary>Who reports.</summary>
    public string? ContactName { get; init; }

    /// <summary>Phone number.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Earlier order that was for the same trouble.</summary>
    public Guid? ReworkOfId { get; init; }
}
