using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>Units become one only if they belong to the same owners with the same shares: otherwise nobody could say whose the one is, and how much of it.</summary>
public class SameOwnersUnitReshapeGuard(IHouseholdRepository households, IUnitIntegrationService units) : IUnitReshapeGuard, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task CheckAsync(UnitReshapeProposal proposal)
    {
        if (proposal.Kind != UnitReshapeKind.Merge)
        {
            return;
        }

        var recorded = (await households.GetListAsync(proposal.UnitIds)).ToDictionary(household => household.Id);
        var owners = proposal.UnitIds.Select(id => OwnersOf(recorded.GetValueOrDefault(id), proposal.LastDay)).ToList();
        if (owners.Exists(own => !own.SetEquals(owners[0])))
        {
            var names = (await units.GetListAsync(proposal.UnitIds)).Select(unit => unit.DisplayName).Order(StringComparer.Ordinal);
            throw new BusinessException(OwnerRecordsErrorCodes.MergedUnitsOwnersDiffer).WithData("units", string.Join(", ", names));
        }
    }

    /// <summary>Who owns from the next day on, by how much and until when. Owner and co-owner are the same here.</summary>
    private static HashSet<(Guid PartyId, decimal? SharePercent, DateOnly From, DateOnly? To)> OwnersOf(Household? household, DateOnly lastDay) =>
    [
        .. (household?.GetTenuresAfter(lastDay) ?? []).Where(tenure => tenure.IsOwnership)
            .Select(tenure => (tenure.PartyId, tenure.SharePercent, tenure.From, tenure.To)),
    ];
}
