using Microsoft.AspNetCore.Identity;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Host;

/// <summary>Creates users of the current company with a role and the sites they work in. For demo and test data.</summary>
public class CompanyUserSeeder : ITransientDependency
{
    private readonly IdentityUserManager _users;
    private readonly IRepository<SiteMembership, Guid> _memberships;
    private readonly IGuidGenerator _guids;

    /// <summary>Takes what it needs from the container.</summary>
    public CompanyUserSeeder(IdentityUserManager users, IRepository<SiteMembership, Guid> memberships, IGuidGenerator guids)
    {
        _users = users;
        _memberships = memberships;
        _guids = guids;
    }

    /// <summary>Creates the user and takes it into the sites.</summary>
    /// <returns>The user's id.</returns>
    public async Task<Guid> CreateAsync(
        Guid? tenantId, string userName, string personName, string roleName, string password, params Guid[] siteIds)
    {
        var user = new IdentityUser(_guids.Create(), userName, $"{userName}@propertysuite.example", tenantId) { Name = personName };
        (await _users.CreateAsync(user, password, validatePassword: false)).CheckErrors();
        (await _users.SetRolesAsync(user, [roleName])).CheckErrors();
        foreach (var siteId in siteIds)
        {
            await _memberships.InsertAsync(new SiteMembership(_guids.Create(), siteId, user.Id));
        }

        return user.Id;
    }
}
