using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Identity;

/// <summary>Checks at each request that the session of the cookie is open, and now and then, as ABP does, that the user is still allowed in.</summary>
public class SessionValidator(
    IOptions<SecurityStampValidatorOptions> options,
    AbpSignInManager signInManager,
    ILoggerFactory logger,
    ICurrentTenant currentTenant,
    ITenantStore tenantStore,
    IUnitOfWorkManager unitOfWorkManager,
    UserSessions sessions)
    : AbpSecurityStampValidator(options, signInManager, logger, currentTenant, tenantStore, unitOfWorkManager)
{
    /// <inheritdoc />
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal && !await sessions.IsOpenAsync(principal))
        {
            context.RejectPrincipal();
            await SignInManager.SignOutAsync();
            return;
        }

        await base.ValidateAsync(context);
    }
}
