using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="ICallerIntegrationService" />
[IntegrationService]
public class CallerIntegrationService(
    IHouseholdRepository households, IPartyRepository parties, IUnitIntegrationService units, SiteToday today)
    : OwnerRecordsAppService, ICallerIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<HouseholdSummaryDto> GetHouseholdAsync(Guid unitId) =>
        (await GetHouseholdsAsync([unitId])).FirstOrDefault() ?? new HouseholdSummaryDto { UnitId = unitId };

    /// <inheritdoc />
    public virtual async Task<List<HouseholdSummaryDto>> GetHouseholdsAsync(IReadOnlyCollection<Guid> unitIds)
    {
        var siteIds = (await units.GetListAsync(unitIds)).Select(unit => unit.SiteId).Distinct().ToList();
        var day = await today.GetAsync(siteIds.Count == 1 ? siteIds[0] : null);
        return [.. (await households.GetMembersAsync(unitIds, day))
            .GroupBy(member => member.HouseholdId)
            .Select(members => new HouseholdSummaryDto { UnitId = members.Key, People = [.. members.Select(ToContact)] })];
    }

    /// <inheritdoc />
    public virtual async Task<ContactDto?> FindContactAsync(Guid partyId)
    {
        var party = await parties.FindAsync(partyId);
        return party is null ? null : new ContactDto
        {
            PartyId = party.Id,
            SiteId = party.SiteId,
            Name = party.Name,
            Phone = party.PhonesInOrder.FirstOrDefault()?.Number,
        };
    }

    private static ContactDto ToContact(HouseholdMember member) => new()
    {
        PartyId = member.PartyId,
        SiteId = member.SiteId,
        Name = member.Name,
        Relation = member.Relation,
        Phone = member.Phones.FirstOrDefault()?.Number,
    };
}
