using PropertySuite.Administration;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>Knows which role looks at a task whose giver cannot: since they did it themselves, or no longer work in the site.</summary>
public class WorkTaskVerifiers(ISiteMembershipIntegrationService memberships) : ITransientDependency
{
    /// <summary>The roles that act for those who give, the nearest first.</summary>
    private static readonly string[] Roles = [StandardRoles.CustomerServiceManager, StandardRoles.PropertyManager];

    /// <summary>Whether somebody else holds a role at a site.</summary>
    /// <param name="role">The role.</param>
    /// <param name="siteId">The site.</param>
    /// <param name="except">Who does not count.</param>
    public virtual async Task<bool> IsHeldByOthersAsync(string role, Guid siteId, Guid except)
        => (await memberships.GetHeldRolesAsync([siteId], [role])).Exists(one => one.UserIds.Any(userId => userId != except));

    /// <summary>The nearest role that somebody else holds at the site; while nobody does, the nearest, for whoever comes to hold it.</summary>
    /// <param name="siteId">Site of the task.</param>
    /// <param name="except">Who cannot.</param>
    public virtual async Task<string> FindRoleAsync(Guid siteId, params IReadOnlyCollection<Guid> except)
    {
        var held = await memberships.GetHeldRolesAsync([siteId], Roles);
        return Roles.FirstOrDefault(role => held.Exists(one => one.Role == role && one.UserIds.Any(userId => !except.Contains(userId)))) ?? Roles[0];
    }
}
