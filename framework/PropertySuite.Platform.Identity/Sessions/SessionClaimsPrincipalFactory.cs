using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;
using IdentityRole = Volo.Abp.Identity.IdentityRole;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>Principals as ABP makes them, with the session that they are signed in by.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IUserClaimsPrincipalFactory<IdentityUser>), typeof(AbpUserClaimsPrincipalFactory), typeof(SessionClaimsPrincipalFactory))]
public class SessionClaimsPrincipalFactory(
    IdentityUserManager userManager, IdentityRoleManager roleManager, IOptions<IdentityOptions> options, IHttpContextAccessor http)
    : AbpUserClaimsPrincipalFactory(userManager, roleManager, options)
{
    /// <summary>Lets a principal that is made anew for a cookie go on in the session of the one before.</summary>
    public static Task KeepAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(AbpClaimTypes.SessionId) is { } session
            && context.NewPrincipal?.Identity is ClaimsIdentity identity
            && !identity.HasClaim(claim => claim.Type == AbpClaimTypes.SessionId))
        {
            identity.AddClaim(session.Clone());
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IdentityUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        if (UserSessions.Of(http.HttpContext, user.Id) is { } sessionId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.SessionId, sessionId));
        }

        return identity;
    }
}
