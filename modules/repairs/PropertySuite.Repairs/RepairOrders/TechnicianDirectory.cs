using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Repairs;

/// <summary>Knows who can be dispatched in a site: its active members with the technicians' role.</summary>
public class TechnicianDirectory(
    IIdentityUserRepository users,
    ISiteMembershipIntegrationService memberships,
    ISiteSettingIntegrationService settings) : ITransientDependency
{
    /// <summary>The technicians of a site, by name.</summary>
    public virtual async Task<List<AssignedTechnician>> GetListAsync(Guid siteId)
    {
        var role = await settings.GetAsync<string>(siteId, RepairsSettings.TechnicianRole);
        var members = (await memberships.GetUserIdsAsync(siteId)).ToHashSet();
        var withRole = await users.GetListByNormalizedRoleNameAsync(role.ToUpperInvariant());
        return
        [
            .. withRole
                .Where(user => user.IsActive && members.Contains(user.Id))
                .Select(user => new AssignedTechnician(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName)))
                .OrderBy(technician => technician.Name, StringComparer.CurrentCulture),
        ];
    }
}
