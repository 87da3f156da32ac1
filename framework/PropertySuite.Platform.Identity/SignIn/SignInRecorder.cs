using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SecurityLog;
using Volo.Abp.Uow;

namespace PropertySuite.Identity;

/// <summary>
/// Writes sign-ins and refusals to the security log of the company whose account was meant; names that mean nobody go to the log of the
/// company that was named, or of the host. A password is never written.
/// </summary>
public class SignInRecorder : ITransientDependency
{
    private readonly ISecurityLogManager _securityLog;
    private readonly IdentityUserManager _userManager;
    private readonly ICurrentTenant _currentTenant;
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly RefusalQuota _quota;

    /// <summary>Creates the recorder.</summary>
    public SignInRecorder(
        ISecurityLogManager securityLog,
        IdentityUserManager userManager,
        ICurrentTenant currentTenant,
        IUnitOfWorkManager unitOfWorkManager,
        RefusalQuota quota)
    {
        _securityLog = securityLog;
        _userManager = userManager;
        _currentTenant = currentTenant;
        _unitOfWorkManager = unitOfWorkManager;
        _quota = quota;
    }

    /// <summary>Records a refusal by name and password, as far as <see cref="RefusalQuota"/> lets it.</summary>
    /// <param name="typedName">What was typed as name.</param>
    /// <param name="candidate">The account that was meant; null for nobody's.</param>
    /// <param name="failure">Why it was refused.</param>
    public async Task RecordRefusalAsync(string typedName, SignInCandidate? candidate, SignInFailure failure)
    {
        if (!_quota.Takes(candidate?.UserId))
        {
            return;
        }

        if (candidate is not { } account)
        {
            await SaveAsync(IdentitySecurityLogActionConsts.LoginInvalidUserName, null, TypedNames.Scrub(typedName));
            return;
        }

        using var tenant = _currentTenant.Change(account.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
        var user = await _userManager.FindByIdAsync(account.UserId.ToString());
        await unitOfWork.CompleteAsync();
        await SaveAsync(ActionOf(failure), account.UserId, user?.UserName ?? TypedNames.Scrub(typedName));
    }

    /// <summary>Records that the second step of an account's sign-in was refused.</summary>
    /// <param name="user">The account whose password had been right.</param>
    /// <param name="failure">Why it was refused.</param>
    public Task RecordSecondStepRefusalAsync(IdentityUser user, SignInFailure failure) =>
        RecordAsync(user, ActionOf(failure), IdentitySecurityLogIdentityConsts.IdentityTwoFactor);

    /// <summary>Records what happened to an account, in the log of its company.</summary>
    /// <param name="user">The account.</param>
    /// <param name="action">One of <see cref="IdentitySecurityLogActionConsts"/>.</param>
    /// <param name="identity">One of <see cref="IdentitySecurityLogIdentityConsts"/>; null: by name and password.</param>
    public async Task RecordAsync(IdentityUser user, string action, string? identity = null)
    {
        using var tenant = _currentTenant.Change(user.TenantId);
        await SaveAsync(action, user.Id, user.UserName, identity);
    }

    /// <summary>Records what the current user did to the own account.</summary>
    /// <param name="action">One of <see cref="IdentitySecurityLogActionConsts"/>.</param>
    public Task RecordOwnAsync(string action) => _securityLog.SaveAsync(log =>
    {
        log.Identity = IdentitySecurityLogIdentityConsts.Identity;
        log.Action = action;
    });

    private static string ActionOf(SignInFailure failure) => failure switch
    {
        SignInFailure.LockedOut => IdentitySecurityLogActionConsts.LoginLockedout,
        SignInFailure.NotAllowed or SignInFailure.PasswordChangeRequired => IdentitySecurityLogActionConsts.LoginNotAllowed,
        SignInFailure.TwoFactorRequired => IdentitySecurityLogActionConsts.LoginRequiresTwoFactor,
        _ => IdentitySecurityLogActionConsts.LoginInvalidUserNameOrPassword,
    };

    private Task SaveAsync(string action, Guid? userId, string userName, string? identity = null) => _securityLog.SaveAsync(log =>
    {
        log.Identity = identity ?? IdentitySecurityLogIdentityConsts.Identity;
        log.Action = action;
        log.UserId = userId;
        log.UserName = userName;
    });
}
