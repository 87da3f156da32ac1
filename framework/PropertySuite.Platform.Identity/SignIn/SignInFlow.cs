using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Identity.Localization;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using Volo.Abp.Validation;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// All ways to sign in, from what was typed to the session. Every step, whatever its outcome, ends in <see cref="FinishAsync"/>.
/// </summary>
public class SignInFlow : ITransientDependency
{
    /// <summary>What the description of a refused login says when a new password has to be set first; not for people to read.</summary>
    public const string PasswordChangeRequired = "PasswordChangeRequired";

    private readonly PasswordSignIn _passwordSignIn;
    private readonly TwoFactorSignIn _twoFactorSignIn;
    private readonly SignInTicket _ticket;
    private readonly ISignInUserRepository _signInUsers;
    private readonly AbpSignInManager _signInManager;
    private readonly IdentityUserManager _users;
    private readonly IOptions<IdentityOptions> _identityOptions;
    private readonly SignInRecorder _recorder;
    private readonly UserSessions _sessions;
    private readonly ITenantStore _tenantStore;
    private readonly ITenantNormalizer _tenantNormalizer;
    private readonly ICurrentTenant _currentTenant;
    private readonly ICurrentUser _currentUser;
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly IStringLocalizer<IdentityPlatformResource> _texts;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the flow.</summary>
    public SignInFlow(
        PasswordSignIn passwordSignIn,
        TwoFactorSignIn twoFactorSignIn,
        SignInTicket ticket,
        ISignInUserRepository signInUsers,
        AbpSignInManager signInManager,
        IdentityUserManager users,
        IOptions<IdentityOptions> identityOptions,
        SignInRecorder recorder,
        UserSessions sessions,
        ITenantStore tenantStore,
        ITenantNormalizer tenantNormalizer,
        ICurrentTenant currentTenant,
        ICurrentUser currentUser,
        IUnitOfWorkManager unitOfWorkManager,
        IStringLocalizer<IdentityPlatformResource> texts,
        TimeProvider timeProvider)
    {
        _passwordSignIn = passwordSignIn;
        _twoFactorSignIn = twoFactorSignIn;
        _ticket = ticket;
        _signInUsers = signInUsers;
        _signInManager = signInManager;
        _users = users;
        _identityOptions = identityOptions;
        _recorder = recorder;
        _sessions = sessions;
        _tenantStore = tenantStore;
        _tenantNormalizer = tenantNormalizer;
        _currentTenant = currentTenant;
        _currentUser = currentUser;
        _unitOfWorkManager = unitOfWorkManager;
        _texts = texts;
        _timeProvider = timeProvider;
    }

    /// <summary>The first step: name and password.</summary>
    public virtual async Task<AbpLoginResult> LoginAsync(SignInInput login)
    {
        var company = await FindCompanyAsync(login.TenantName);
        var check = await _passwordSignIn.CheckAsync(login.UserNameOrEmailAddress, login.Password, company);
        return await FinishAsync(new SignInStep(SignInStepKind.Password, login.UserNameOrEmailAddress, company, login.RememberMe), check);
    }

    /// <summary>The first step without its effect.</summary>
    public virtual async Task<AbpLoginResult> CheckPasswordAsync(SignInInput login)
    {
        var company = await FindCompanyAsync(login.TenantName);
        return Answer(company, await _passwordSignIn.CheckAsync(login.UserNameOrEmailAddress, login.Password, company));
    }

    /// <summary>The second step: a code of the user whose password was right shortly before.</summary>
    public virtual async Task<AbpLoginResult> TwoFactorAsync(TwoFactorLoginInput input)
    {
        var check = await _twoFactorSignIn.CheckAsync(input.Code, input.IsRecoveryCode);
        var result = await FinishAsync(
            new SignInStep(SignInStepKind.TwoFactor, check.User?.UserName ?? "", SignInCompany.Any, input.RememberMe), check);
        if (check is { Failure: null, User: { } user } && input.RememberThisDevice)
        {
            await _signInManager.RememberTwoFactorClientAsync(user);
        }

        return result;
    }

    /// <summary>Sets the new password that a user has to set, and goes on as the first step would.</summary>
    /// <exception cref="AbpValidationException">The new password is the old one.</exception>
    /// <exception cref="AbpIdentityResultException">The new password breaks a rule.</exception>
    public virtual async Task<AbpLoginResult> ChangePasswordAsync(ChangePasswordLoginInput input)
    {
        var company = await FindCompanyAsync(input.TenantName);
        var check = await _passwordSignIn.CheckAsync(input.UserNameOrEmailAddress, input.CurrentPassword, company);
        if (check is { Failure: SignInFailure.PasswordChangeRequired, User: { } user })
        {
            await ReplacePasswordAsync(user, input);
            check = await _passwordSignIn.CheckAsync(input.UserNameOrEmailAddress, input.NewPassword, company);
        }
        else if (check.User is not null)
        {
            check = PasswordCheck.Failed(SignInFailure.PasswordChangeNotDue, check.User);
        }

        return await FinishAsync(
            new SignInStep(SignInStepKind.PasswordChange, input.UserNameOrEmailAddress, company, input.RememberMe), check);
    }

    /// <summary>Opens the session, or prepares the second step, and says how the step ended.</summary>
    /// <param name="step">What was tried.</param>
    /// <param name="check">How it ended.</param>
    protected virtual async Task<AbpLoginResult> FinishAsync(SignInStep step, PasswordCheck check)
    {
        switch (check)
        {
            case { Failure: null, User: { } user }:
                await SignInAsync(user, step);
                break;
            case { Failure: SignInFailure.TwoFactorRequired, User: { } user }:
                await _ticket.GiveAsync(user);
                break;
            case { Failure: { } failure, User: { } user } when step.Kind == SignInStepKind.TwoFactor:
                await _recorder.RecordSecondStepRefusalAsync(user, failure);
                break;
        }

        return Answer(step.Company, check);
    }

    private AbpLoginResult Answer(SignInCompany company, PasswordCheck check) => check.Failure switch
    {
        null => new AbpLoginResult(LoginResultType.Success, _texts["SignIn:Successful"]),
        SignInFailure.LockedOut => new AbpLoginResult(LoginResultType.LockedOut, _texts["SignIn:UserLockedOutMessage"]),
        SignInFailure.NotAllowed => new AbpLoginResult(LoginResultType.NotAllowed, _texts["SignIn:LoginIsNotAllowed"]),
        SignInFailure.PasswordChangeRequired => new AbpLoginResult(LoginResultType.NotAllowed, PasswordChangeRequired),
        SignInFailure.PasswordChangeNotDue => new AbpLoginResult(LoginResultType.NotAllowed, _texts["SignIn:PasswordChangeNotDue"]),
        SignInFailure.TwoFactorRequired => new AbpLoginResult(LoginResultType.RequiresTwoFactor, _texts["SignIn:RequiresTwoFactor"]),
        SignInFailure.TwoFactorStepExpired => new AbpLoginResult(LoginResultType.NotAllowed, _texts["SignIn:TwoFactorStepExpired"]),
        SignInFailure.InvalidTwoFactorCode => new AbpLoginResult(LoginResultType.InvalidUserNameOrPassword, _texts["SignIn:WrongTwoFactorCode"]),
        _ => new AbpLoginResult(
            LoginResultType.InvalidUserNameOrPassword,
            _texts[company.IsNamed ? "SignIn:InvalidUserNameOrPassword" : "SignIn:InvalidUserNameOrPasswordOrCompany"]),
    };

    private async Task<SignInCompany> FindCompanyAsync(string? typedName)
    {
        if (!typedName.IsNullOrWhiteSpace())
        {
            var tenant = await _tenantStore.FindAsync(_tenantNormalizer.NormalizeName(typedName!.Trim())!);
            return tenant is { IsActive: true } ? SignInCompany.Of(tenant.Id) : SignInCompany.Unknown;
        }

        return _currentTenant.Id is { } tenantId && !_currentUser.IsAuthenticated ? SignInCompany.Of(tenantId) : SignInCompany.Any;
    }

    private async Task SignInAsync(IdentityUser checkedUser, SignInStep step)
    {
        var now = _timeProvider.GetUtcNow();
        using var tenant = _currentTenant.Change(checkedUser.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);

        await _signInUsers.LockAsync(checkedUser.Id);
        var user = await _users.GetByIdAsync(checkedUser.Id);
        user.SetLastSignInTime(now);
        (await _users.UpdateAsync(user)).CheckErrors();
        await _ticket.TakeBackAsync();
        await _sessions.OpenAsync(user, step.IsRemembered);
        await _signInManager.SignInAsync(
            user,
            new AuthenticationProperties
            {
                IsPersistent = step.IsRemembered,
                ExpiresUtc = step.IsRemembered ? null : now + SessionTimes.Idle,
            },
            authenticationMethod: step.Kind == SignInStepKind.TwoFactor ? "mfa" : "pwd");
        await unitOfWork.CompleteAsync();
        await _recorder.RecordAsync(
            user,
            IdentitySecurityLogActionConsts.LoginSucceeded,
            step.Kind == SignInStepKind.TwoFactor ? IdentitySecurityLogIdentityConsts.IdentityTwoFactor : null);
    }

    private async Task ReplacePasswordAsync(IdentityUser checkedUser, ChangePasswordLoginInput input)
    {
        if (input.NewPassword == input.CurrentPassword)
        {
            throw new AbpValidationException(
                [new ValidationResult(_texts["PropertySuite.Identity:SamePassword"], [nameof(input.NewPassword)])]);
        }

        using var tenant = _currentTenant.Change(checkedUser.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await _identityOptions.SetAsync();
        var user = await _users.GetByIdAsync(checkedUser.Id);
        (await _users.ChangePasswordAsync(user, input.CurrentPassword, input.NewPassword)).CheckErrors();
        await unitOfWork.CompleteAsync();
        await _recorder.RecordAsync(user, IdentitySecurityLogActionConsts.ChangePassword);
    }
}
