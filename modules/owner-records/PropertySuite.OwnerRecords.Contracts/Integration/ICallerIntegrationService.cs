using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Who lives where, for other modules. Phone numbers come in clear: who shows them to people masks them by their own permissions.
/// </summary>
[IntegrationService]
public interface ICallerIntegrationService : IApplicationService
{
    /// <summary>The people of a unit today, owners first; empty when nobody is recorded.</summary>
    Task<HouseholdSummaryDto> GetHouseholdAsync(Guid unitId);

    /// <summary>The people of several units today; units without anybody are missing.</summary>
    Task<List<HouseholdSummaryDto>> GetHouseholdsAsync(IReadOnlyCollection<Guid> unitIds);

    /// <summary>A party with its preferred phone number, or null when it does not exist in the caller's sites.</summary>
    Task<ContactDto?> FindContactAsync(Guid partyId);
}

/// <summary>The people of a unit.</summary>
public class HouseholdSummaryDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its people today, owners first.</summary>
    public List<ContactDto> People { get; set; } = [];
}

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
