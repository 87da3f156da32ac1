using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>Remembers for a few minutes, in a cookie, whose password was right, until the second factor follows.</summary>
public class SignInTicket : ITransientDependency
{
    private const string StampClaim = "stamp";

    private readonly IHttpContextAccessor _contextAccessor;

    /// <summary>Creates the service.</summary>
    public SignInTicket(IHttpContextAccessor contextAccessor)
    {
        _contextAccessor = contextAccessor;
    }

    private HttpContext Context => _contextAccessor.HttpContext
        ?? throw new InvalidOperationException("Signing in needs an HTTP request.");

    /// <summary>Notes that the user's password was right.</summary>
    public Task GiveAsync(IdentityUser user)
    {
        var identity = new ClaimsIdentity(
            [new Claim(AbpClaimTypes.UserId, user.Id.ToString()), new Claim(StampClaim, user.SecurityStamp)],
            IdentityConstants.TwoFactorUserIdScheme);
        if (user.TenantId is { } tenantId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        }

        return Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Whose password was right, and the security stamp at that time; null if nobody's or too long ago.</summary>
    public async Task<(SignInCandidate User, string SecurityStamp)?> ReadAsync()
    {
        var principal = (await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal;
        return Guid.TryParse(principal?.FindFirst(AbpClaimTypes.UserId)?.Value, out var userId)
            ? (new SignInCandidate(
                    userId, Guid.TryParse(principal!.FindFirst(AbpClaimTypes.TenantId)?.Value, out var tenantId) ? tenantId : null),
                principal.FindFirst(StampClaim)?.Value ?? "")
            : null;
    }

    /// <summary>Forgets it.</summary>
    public Task TakeBackAsync() => Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
