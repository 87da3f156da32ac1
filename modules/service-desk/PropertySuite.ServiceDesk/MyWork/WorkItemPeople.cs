using System.Security.Claims;
using PropertySuite.Sites;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Users;

namespace PropertySuite.ServiceDesk;

/// <summary>Knows whose work is looked at: what they may do, and where.</summary>
public class WorkItemPeople(
    IEnumerable<IWorkItemProvider> providers,
    IIdentityUserRepository users,
    ISiteMembershipIntegrationService memberships,
    IPermissionChecker permissions,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope) : ITransientDependency
{
    /// <summary>Whoever asks; null for a program, for which nothing waits.</summary>
    public virtual async Task<WorkItemPerson?> FindMeAsync()
        => currentUser.Id is { } userId
            ? new WorkItemPerson(userId, currentUser.Roles, Granted(await permissions.IsGrantedAsync(Names())))
            : null;

    /// <summary>An active colleague who works in a site that the caller sees, with those of their sites; null: they see all, as the caller does.</summary>
    /// <exception cref="EntityNotFoundException">There is none. It is the same for whoever works elsewhere only.</exception>
    public virtual async Task<(WorkItemPerson Person, IReadOnlyCollection<Guid>? SiteIds)> GetColleagueAsync(Guid userId)
        => await FindColleagueAsync(userId) ?? throw new EntityNotFoundException(typeof(IdentityUser), userId);

    /// <summary>The same; null where there is none.</summary>
    public virtual async Task<(WorkItemPerson Person, IReadOnlyCollection<Guid>? SiteIds)?> FindColleagueAsync(Guid userId)
    {
        var user = await users.FindAsync(userId, includeDetails: false);
        var works = user is { IsActive: true } ? await memberships.GetSitesAsync(userId) : null;
        if (works is null || (works.CoversAllSites ? !siteScope.CoversAllSites : works.SiteIds.Count == 0))
        {
            return null;
        }

        var roles = await users.GetRoleNamesAsync(userId);
        var granted = Granted(await permissions.IsGrantedAsync(PrincipalOf(userId, roles), Names()));
        return (new WorkItemPerson(userId, roles, granted), works.CoversAllSites ? null : works.SiteIds);
    }

    private string[] Names() => [.. providers.SelectMany(provider => provider.Kind.AsksFor.Append(provider.Kind.Permission)).Distinct()];

    private static HashSet<string> Granted(MultiplePermissionGrantResult answer)
        => [.. answer.Result.Where(pair => pair.Value == PermissionGrantResult.Granted).Select(pair => pair.Key)];

    private ClaimsPrincipal PrincipalOf(Guid userId, IEnumerable<string> roles)
    {
        var identity = new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, userId.ToString()), .. roles.Select(role => new Claim(AbpClaimTypes.Role, role))]);
        if (currentTenant.Id is { } tenantId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }
}
