namespace PropertySuite.OwnerRecords;

/// <summary>Somebody who can be called.</summary>
public class ContactDto
{
    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }

    /// <summary>The site that keeps the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Relation to the unit; null when no unit was asked for.</summary>
    public TenureRelation? Relation { get; set; }

    /// <summary>Preferred phone number in clear, digits only; null without one.</summary>
    public string? Phone { get; set; }
}
