using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Timing;

namespace PropertySuite.Approvals;

/// <summary>Finds out what somebody may decide: by their own roles, and by those of whom they stand in for, over any chain.</summary>
public class ApprovalAuthorities(
    IApprovalDelegationRepository delegations,
    ISiteMembershipIntegrationService memberships,
    IIdentityUserIntegrationService users,
    ApprovalStaff staff,
    IClock clock) : ITransientDependency
{
    /// <summary>
    /// All ways, that of the user's own roles first. Who is not active any more gives nobody their authority, nor does who may not decide any more themselves: what is lent
    /// ends with what it is lent from.
    /// </summary>
    public virtual async Task<IReadOnlyList<ApprovalAuthority>> GetAsync(Guid userId)
    {
        var chains = DelegationChains.To(userId, await delegations.GetActiveAsync(clock.Now));
        var people = await staff.GetActiveAsync(chains.SelectMany(chain => chain.UserIds));
        foreach (var person in people.Keys.ToList())
        {
            if (!await staff.MayDecideAsync(person))
            {
                people.Remove(person);
            }
        }

        var ofHolders = new Dictionary<Guid, (List<string> Roles, UserSitesDto Sites)>();
        foreach (var holder in chains.Select(chain => chain.HolderId).Where(people.ContainsKey).Distinct())
        {
            ofHolders[holder] = (await staff.GetDecidingAsync(await users.GetRoleNamesAsync(holder)), await memberships.GetSitesAsync(holder));
        }

        return
        [
            .. from chain in chains
               where chain.UserIds.All(people.ContainsKey)
               let holder = ofHolders[chain.HolderId]
               where holder.Roles.Count > 0
               select new ApprovalAuthority(
                   [.. chain.UserIds.Select(id => new ApprovalPerson(id, people[id]))],
                   holder.Roles,
                   chain.Kind,
                   holder.Sites.CoversAllSites ? null : holder.Sites.SiteIds),
        ];
    }
}
