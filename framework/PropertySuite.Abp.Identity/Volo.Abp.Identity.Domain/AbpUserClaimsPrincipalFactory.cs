using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>Makes the principal of a user: id, name, tenant, role names and contact data.</summary>
public class AbpUserClaimsPrincipalFactory : UserClaimsPrincipalFactory<IdentityUser, IdentityRole>, ITransientDependency
{
    /// <summary>Creates the factory.</summary>
    public AbpUserClaimsPrincipalFactory(
        IdentityUserManager userManager, IdentityRoleManager roleManager, IOptions<IdentityOptions> options)
        : base(userManager, roleManager, options)
    {
    }

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IdentityUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        AddIfSet(identity, AbpClaimTypes.TenantId, user.TenantId?.ToString());
        AddIfSet(identity, AbpClaimTypes.Name, user.Name);
        AddIfSet(identity, AbpClaimTypes.SurName, user.Surname);
        AddIfSet(identity, AbpClaimTypes.PhoneNumber, user.PhoneNumber);
        AddIfSet(identity, AbpClaimTypes.PhoneNumberVerified, user.PhoneNumberConfirmed.ToString());
        AddIfSet(identity, AbpClaimTypes.EmailVerified, user.EmailConfirmed.ToString());
        return identity;
    }

    private static void AddIfSet(ClaimsIdentity identity, string type, string? value)
    {
        if (!value.IsNullOrWhiteSpace())
        {
            identity.AddClaim(new Claim(type, value!));
        }
    }
}
