namespace PropertySuite.OwnerRecords;

/// <summary>The people of a unit.</summary>
public class HouseholdSummaryDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its people today, owners first.</summary>
    public List<ContactDto> People { get; set; } = [];
}
