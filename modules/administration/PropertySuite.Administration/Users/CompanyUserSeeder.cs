using Microsoft.AspNetCore.Identity;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Administration;

/// <summary>Creates users of the current company with roles and the sites they work in. For demo and test data.</summary>
public class CompanyUserSeeder : ITransientDependency
{
    private readonly IdentityUserManager _users;
    private readonly ISiteMembershipIntegrationService _memberships;
    private readonly IGuidGenerator _guids;

    /// <summary>Takes what it needs from the container.</summary>
    public CompanyUserSeeder(IdentityUserManager users, ISiteMembershipIntegrationService memberships, IGuidGenerator guids)
    {
        _users = users;
        _memberships = memberships;
        _guids = guids;
    }

    /// <summary>Creates the user and takes it into the sites.</summary>
    /// <returns>The user's id.</returns>
    public async Task<Guid> CreateAsync(
        Guid? tenantId, string userName, string personName, string[] roleNames, string password, params Guid[] siteIds)
    {
        var user = new IdentityUser(_guids.Create(), userName, $"{userName}@propertysuite.example", tenantId) { Name = personName };
        (await _users.CreateAsync(user, password, validatePassword: false)).CheckErrors();
        (await _users.SetRolesAsync(user, roleNames)).CheckErrors();
        await _memberships.AddAsync(user.Id, siteIds);
        return user.Id;
    }
}
