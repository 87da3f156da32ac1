using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Checks from time to time, in the user's own tenant, that a cookie's user is still allowed in, and renews its claims.</summary>
public class AbpSecurityStampValidator : SecurityStampValidator<IdentityUser>
{
    private readonly ICurrentTenant _currentTenant;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    /// <summary>Creates the validator.</summary>
    public AbpSecurityStampValidator(
        IOptions<SecurityStampValidatorOptions> options,
        AbpSignInManager signInManager,
        ILoggerFactory logger,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager)
        : base(options, signInManager, logger)
    {
        _currentTenant = currentTenant;
        _unitOfWorkManager = unitOfWorkManager;
    }

    /// <inheritdoc />
    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var claim = context.Principal?.FindFirst(AbpClaimTypes.TenantId)?.Value;
        using (_currentTenant.Change(Guid.TryParse(claim, out var tenantId) ? tenantId : null))
        {
            using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
            await base.ValidateAsync(context);
            await unitOfWork.CompleteAsync();
        }
    }
}
