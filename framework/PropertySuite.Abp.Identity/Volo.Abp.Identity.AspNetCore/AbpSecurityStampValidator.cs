using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>
/// Checks from time to time, in the user's own tenant, that a cookie's user is still allowed in, and renews its claims. That the tenant
/// still exists is checked at each request.
/// </summary>
public class AbpSecurityStampValidator : SecurityStampValidator<IdentityUser>
{
    private readonly ICurrentTenant _currentTenant;
    private readonly ITenantStore _tenantStore;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    /// <summary>Creates the validator.</summary>
    public AbpSecurityStampValidator(
        IOptions<SecurityStampValidatorOptions> options,
        AbpSignInManager signInManager,
        ILoggerFactory logger,
        ICurrentTenant currentTenant,
        ITenantStore tenantStore,
        IUnitOfWorkManager unitOfWorkManager)
        : base(options, signInManager, logger)
    {
        _currentTenant = currentTenant;
        _tenantStore = tenantStore;
        _unitOfWorkManager = unitOfWorkManager;
    }

    /// <inheritdoc />
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var claim = context.Principal?.FindFirst(AbpClaimTypes.TenantId)?.Value;
        Guid? tenantId = Guid.TryParse(claim, out var id) ? id : null;
        if (tenantId is { } company && await _tenantStore.FindAsync(company) is not { IsActive: true })
        {
            context.RejectPrincipal();
            await SignInManager.SignOutAsync();
            return;
        }

        using (_currentTenant.Change(tenantId))
        {
            using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
            await base.ValidateAsync(context);
            await unitOfWork.CompleteAsync();
        }
    }
}
