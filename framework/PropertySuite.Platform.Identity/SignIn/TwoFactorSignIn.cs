using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Identity;

/// <summary>Checks the code of the second step. Wrong ones count towards the same lockout as wrong passwords.</summary>
public class TwoFactorSignIn : ITransientDependency
{
    private readonly SignInTicket _ticket;
    private readonly TwoFactorManager _twoFactor;
    private readonly IdentityUserManager _users;
    private readonly AbpSignInManager _signInManager;
    private readonly ISignInUserRepository _signInUsers;
    private readonly IOptions<IdentityOptions> _identityOptions;
    private readonly ICurrentTenant _currentTenant;
    private readonly ITenantStore _tenantStore;
    private readonly IUnitOfWorkManager _unitOfWorkManager;

    /// <summary>Creates the service.</summary>
    public TwoFactorSignIn(
        SignInTicket ticket,
        TwoFactorManager twoFactor,
        IdentityUserManager users,
        AbpSignInManager signInManager,
        ISignInUserRepository signInUsers,
        IOptions<IdentityOptions> identityOptions,
        ICurrentTenant currentTenant,
        ITenantStore tenantStore,
        IUnitOfWorkManager unitOfWorkManager)
    {
        _ticket = ticket;
        _twoFactor = twoFactor;
        _users = users;
        _signInManager = signInManager;
        _signInUsers = signInUsers;
        _identityOptions = identityOptions;
        _currentTenant = currentTenant;
        _tenantStore = tenantStore;
        _unitOfWorkManager = unitOfWorkManager;
    }

    /// <summary>Checks a code of the user whose password was right shortly before.</summary>
    public virtual async Task<PasswordCheck> CheckAsync(string code, bool isRecoveryCode)
    {
        if (await _ticket.ReadAsync() is not { } ticket
            || (ticket.User.TenantId is { } tenantId && await _tenantStore.FindAsync(tenantId) is not { IsActive: true }))
        {
            return PasswordCheck.Failed(SignInFailure.TwoFactorStepExpired);
        }

        using var tenant = _currentTenant.Change(ticket.User.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await _identityOptions.SetAsync();
        await _signInUsers.LockAsync(ticket.User.UserId);
        var check = await CheckLockedAsync(ticket.User.UserId, ticket.SecurityStamp, code, isRecoveryCode);
        await unitOfWork.CompleteAsync();
        return check;
    }

    private async Task<PasswordCheck> CheckLockedAsync(Guid userId, string securityStamp, string code, bool isRecoveryCode)
    {
        if (await _users.FindByIdAsync(userId.ToString()) is not { TwoFactorEnabled: true } user
            || user.SecurityStamp != securityStamp
            || !await _signInManager.CanSignInAsync(user))
        {
            return PasswordCheck.Failed(SignInFailure.TwoFactorStepExpired);
        }

        if (await _users.IsLockedOutAsync(user))
        {
            return PasswordCheck.Failed(SignInFailure.LockedOut, user);
        }

        if (!await _twoFactor.RedeemAsync(user, code, isRecoveryCode))
        {
            if (await _users.GetLockoutEnabledAsync(user))
            {
                (await _users.AccessFailedAsync(user)).CheckErrors();
            }

            return PasswordCheck.Failed(SignInFailure.InvalidTwoFactorCode, user);
        }

        (await _users.ResetAccessFailedCountAsync(user)).CheckErrors();
        return PasswordCheck.Passed(user);
    }
}
