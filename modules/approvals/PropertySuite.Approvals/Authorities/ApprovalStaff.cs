using System.Security.Claims;
using PropertySuite.Approvals.Permissions;
using PropertySuite.People;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Integration;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Approvals;

/// <summary>Knows who holds roles, and which roles may decide.</summary>
public class ApprovalStaff(
    IIdentityUserRepository userRepository,
    IIdentityRoleRepository roles,
    IIdentityUserIntegrationService users,
    ISiteMembershipIntegrationService memberships,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant) : ITransientDependency
{
    /// <summary>The active users who hold a role and work in a site, or hold it for all sites; nobody where the role may not decide.</summary>
    public virtual async Task<List<ApprovalPerson>> GetHoldersAsync(Guid siteId, string role)
    {
        if (!await MayDecideAsync(role))
        {
            return [];
        }

        var holders = await GetActiveOfRoleAsync(role);
        if (holders.Count == 0 || await permissions.IsGrantedAsync(PrincipalOf([role]), SitesPermissions.AllSites))
        {
            return holders;
        }

        var ofSite = (await memberships.GetStaffAsync(siteId)).Select(colleague => colleague.UserId).ToHashSet();
        return holders.FindAll(holder => ofSite.Contains(holder.Id!.Value));
    }

    /// <summary>Those of some roles that somebody holds at a site who is not one of the people who may not decide.</summary>
    public virtual async Task<IReadOnlySet<string>> GetStaffedAsync(Guid siteId, IEnumerable<string> roleNames, IReadOnlyCollection<Guid> barred)
    {
        var staffed = new HashSet<string>();
        foreach (var role in roleNames.Distinct())
        {
            if ((await GetHoldersAsync(siteId, role)).Exists(holder => !barred.Contains(holder.Id!.Value)))
            {
                staffed.Add(role);
            }
        }

        return staffed;
    }

    /// <summary>The roles that may decide, in the order of their names.</summary>
    public virtual async Task<List<string>> GetDecidingRolesAsync()
        => await GetDecidingAsync((await roles.GetListAsync(sorting: null, maxResultCount: int.MaxValue)).Select(role => role.Name).Order(StringComparer.Ordinal));

    /// <summary>Those of some roles that may decide.</summary>
    public virtual async Task<List<string>> GetDecidingAsync(IEnumerable<string> roleNames)
    {
        var deciding = new List<string>();
        foreach (var role in roleNames)
        {
            if (await MayDecideAsync(role))
            {
                deciding.Add(role);
            }
        }

        return deciding;
    }

    /// <summary>The active users whose roles may decide.</summary>
    public virtual async Task<List<ApprovalPerson>> GetDecidingAsync()
    {
        var people = new List<ApprovalPerson>();
        foreach (var role in await GetDecidingRolesAsync())
        {
            people.AddRange(await GetActiveOfRoleAsync(role));
        }

        return [.. people.DistinctBy(person => person.Id)];
    }

    /// <summary>Whether an active user of the company may decide.</summary>
    public virtual async Task<bool> MayDecideAsync(Guid userId)
        => await users.FindByIdAsync(userId) is { IsActive: true }
           && await permissions.IsGrantedAsync(PrincipalOf(await users.GetRoleNamesAsync(userId), userId), ApprovalsPermissions.Requests.Decide);

    /// <summary>Whether who holds nothing but this role may decide.</summary>
    public virtual Task<bool> MayDecideAsync(string role) => permissions.IsGrantedAsync(PrincipalOf([role]), ApprovalsPermissions.Requests.Decide);

    /// <summary>Names of users; ids that are not stored are left out.</summary>
    public virtual async Task<Dictionary<Guid, string>> GetNamesAsync(IEnumerable<Guid> ids)
        => (await FindAsync(ids)).ToDictionary(user => user.Id, user => PersonName.Of(user.Name, user.Surname, user.UserName));

    /// <summary>Names of those of some users who are active.</summary>
    public virtual async Task<Dictionary<Guid, string>> GetActiveAsync(IEnumerable<Guid> ids)
        => (await FindAsync(ids)).Where(user => user.IsActive).ToDictionary(user => user.Id, user => PersonName.Of(user.Name, user.Surname, user.UserName));

    private async Task<IReadOnlyList<Volo.Abp.Users.UserData>> FindAsync(IEnumerable<Guid> ids)
        => ids.Distinct().ToArray() is { Length: > 0 } wanted ? (await users.SearchByIdsAsync(wanted)).Items : [];

    private async Task<List<ApprovalPerson>> GetActiveOfRoleAsync(string role) =>
    [
        .. (await userRepository.GetListByNormalizedRoleNameAsync(role.ToUpperInvariant()))
            .Where(user => user.IsActive)
            .Select(user => new ApprovalPerson(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName))),
    ];

    private ClaimsPrincipal PrincipalOf(IEnumerable<string> roleNames, Guid? userId = null)
    {
        var identity = new ClaimsIdentity(roleNames.Select(role => new Claim(AbpClaimTypes.Role, role)));
        if (userId is { } id)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.UserId, id.ToString()));
        }

        if (currentTenant.Id is { } tenantId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }
}
