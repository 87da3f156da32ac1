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
