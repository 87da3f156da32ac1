using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Signs users in and out by cookie. Inactive users can neither sign in nor stay signed in.</summary>
public class AbpSignInManager : SignInManager<IdentityUser>
{
    /// <summary>Creates the manager.</summary>
    public AbpSignInManager(
        IdentityUserManager userManager,
        IHttpContextAccessor contextAccessor,
        IUserClaimsPrincipalFactory<IdentityUser> claimsFactory,
        IOptions<IdentityOptions> optionsAccessor,
        ILogger<SignInManager<IdentityUser>> logger,
        IAuthenticationSchemeProvider schemes,
        IUserConfirmation<IdentityUser> confirmation)
        : base(userManager, contextAccessor, claimsFactory, optionsAccessor, logger, schemes, confirmation)
    {
    }

    /// <inheritdoc />
    public override async Task<bool> CanSignInAsync(IdentityUser user) =>
        user is { IsActive: true, ShouldChangePasswordOnNextLogin: false } && await base.CanSignInAsync(user);

    /// <inheritdoc />
    public override async Task<IdentityUser?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { IsActive: true } user ? user : null;
}
