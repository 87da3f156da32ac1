using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using PropertySuite.Identity;
using Volo.Abp.Account.Localization;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Uow;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>Signing in and out. The security log has it; its arguments are nothing for the audit log.</summary>
[DisableAuditing]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account")]
public class AccountController : AbpControllerBase
{
    private static readonly TimeSpan _unrememberedSession = TimeSpan.FromHours(12);

    private readonly PasswordSignIn _passwordSignIn;
    private readonly AbpSignInManager _signInManager;
    private readonly IdentityUserManager _userManager;
    private readonly SignInRecorder _recorder;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the controller.</summary>
    public AccountController(
        PasswordSignIn passwordSignIn,
        AbpSignInManager signInManager,
        IdentityUserManager userManager,
        SignInRecorder recorder,
        TimeProvider timeProvider)
    {
        _passwordSignIn = passwordSignIn;
        _signInManager = signInManager;
        _userManager = userManager;
        _recorder = recorder;
        _timeProvider = timeProvider;
        LocalizationResource = typeof(AccountResource);
    }

    /// <summary>Signs in. The answer is 200 either way; <c>result</c> says how it ended.</summary>
    /// <remarks>
    /// Takes no anti-forgery token: whose session has ended still holds the token of that session. Other sites cannot call this either
    /// way, since a browser sends JSON to another site only with that site's consent.
    /// </remarks>
    [IgnoreAntiforgeryToken]
    [HttpPost("login")]
    public virtual async Task<AbpLoginResult> LoginAsync([FromBody] UserLoginInfo login)
    {
        var check = await CheckAsync(login);
        if (check.User is { } user)
        {
            await SignInAsync(user, login.RememberMe);
        }

        return Answer(check);
    }

    /// <summary>Checks a password as <see cref="LoginAsync"/> does, without signing in.</summary>
    [IgnoreAntiforgeryToken]
    [HttpPost("check-password")]
    public virtual async Task<AbpLoginResult> CheckPasswordAsync([FromBody] UserLoginInfo login) => Answer(await CheckAsync(login));

    /// <summary>Signs out.</summary>
    [HttpGet("logout")]
    public virtual async Task LogoutAsync()
    {
        if (CurrentUser.IsAuthenticated)
        {
            await _recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.Logout);
        }

        await _signInManager.SignOutAsync();
    }

    private bool IsCompanyNamed => CurrentTenant.Id.HasValue && !CurrentUser.IsAuthenticated;

    private Task<PasswordCheck> CheckAsync(UserLoginInfo login) =>
        _passwordSignIn.CheckAsync(login.UserNameOrEmailAddress, login.Password, acrossTenants: !IsCompanyNamed);

    private async Task SignInAsync(IdentityUser checkedUser, bool rememberMe)
    {
        var now = _timeProvider.GetUtcNow();
        using var tenant = CurrentTenant.Change(checkedUser.TenantId);
        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);

        var user = await _userManager.GetByIdAsync(checkedUser.Id);
        user.SetLastSignInTime(now);
        await _userManager.UpdateAsync(user);
        await _signInManager.SignInAsync(
            user,
            new AuthenticationProperties { IsPersistent = rememberMe, ExpiresUtc = rememberMe ? null : now + _unrememberedSession },
            authenticationMethod: "pwd");
        await unitOfWork.CompleteAsync();
        await _recorder.RecordAsync(user, IdentitySecurityLogActionConsts.LoginSucceeded);
    }

    private AbpLoginResult Answer(PasswordCheck check) => check.Failure switch
    {
        null => new AbpLoginResult(LoginResultType.Success, L["Successful"]),
        SignInFailure.LockedOut => new AbpLoginResult(LoginResultType.LockedOut, L["UserLockedOutMessage"]),
        SignInFailure.NotAllowed => new AbpLoginResult(LoginResultType.NotAllowed, L["LoginIsNotAllowed"]),
        _ => new AbpLoginResult(
            LoginResultType.InvalidUserNameOrPassword,
            L[IsCompanyNamed ? "InvalidUserNameOrPassword" : "InvalidUserNameOrPasswordOrCompany"]),
    };
}
