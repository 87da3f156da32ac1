using Microsoft.AspNetCore.Mvc;
using PropertySuite.Identity.Localization;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Controllers;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Users;

namespace PropertySuite.Identity;

/// <summary>Signing in and out. The security log has it; its arguments are nothing for the audit log.</summary>
[DisableAuditing]
[ReplaceControllers(typeof(Volo.Abp.Account.Web.Areas.Account.Controllers.AccountController))]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account")]
public class AccountController : AbpControllerBase
{
    private readonly SignInFlow _signIn;
    private readonly AbpSignInManager _signInManager;
    private readonly SignInRecorder _recorder;
    private readonly UserSessions _sessions;

    /// <summary>Creates the controller.</summary>
    public AccountController(SignInFlow signIn, AbpSignInManager signInManager, SignInRecorder recorder, UserSessions sessions)
    {
        _signIn = signIn;
        _signInManager = signInManager;
        _recorder = recorder;
        _sessions = sessions;
        LocalizationResource = typeof(IdentityPlatformResource);
    }

    /// <summary>Signs in. The answer is 200 either way; <c>result</c> says how it ended.</summary>
    /// <remarks>
    /// Takes no anti-forgery token: whose session has ended still holds the token of that session. Other sites cannot call this either
    /// way, since a browser sends JSON to another site only with that site's consent.
    /// </remarks>
    [IgnoreAntiforgeryToken]
    [HttpPost("login")]
    public virtual Task<AbpLoginResult> LoginAsync([FromBody] SignInInput login) => _signIn.LoginAsync(login);

    /// <summary>Checks a password as <see cref="LoginAsync"/> does, without signing in.</summary>
    [IgnoreAntiforgeryToken]
    [HttpPost("check-password")]
    public virtual Task<AbpLoginResult> CheckPasswordAsync([FromBody] SignInInput login) => _signIn.CheckPasswordAsync(login);

    /// <summary>Signs out: the session ends, so that a copy of its cookie is worth nothing either.</summary>
    [HttpGet("logout")]
    public virtual async Task LogoutAsync()
    {
        if (CurrentUser.IsAuthenticated)
        {
            await _sessions.EndAsync(CurrentUser.FindSessionId());
            await _recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.Logout);
        }

        await _signInManager.SignOutAsync();
    }
}
