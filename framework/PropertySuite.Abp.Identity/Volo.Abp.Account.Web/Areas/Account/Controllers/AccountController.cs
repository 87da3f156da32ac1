using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Volo.Abp.Account.Localization;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using IdentityUser = Volo.Abp.Identity.IdentityUser;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;
using UserLoginInfo = Volo.Abp.Account.Web.Areas.Account.Controllers.Models.UserLoginInfo;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>Signing in and out. The security log has it; its arguments are nothing for the audit log.</summary>
[DisableAuditing]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account")]
public class AccountController : AbpControllerBase
{
    /// <summary>Creates the controller.</summary>
    public AccountController(
        AbpSignInManager signInManager,
        IdentityUserManager userManager,
        IdentitySecurityLogManager identitySecurityLogManager,
        IOptions<IdentityOptions> identityOptions)
    {
        SignInManager = signInManager;
        UserManager = userManager;
        IdentitySecurityLogManager = identitySecurityLogManager;
        IdentityOptions = identityOptions;
        LocalizationResource = typeof(AccountResource);
    }

    /// <summary>Opens and ends sessions.</summary>
    protected AbpSignInManager SignInManager { get; }

    /// <summary>The rules of users.</summary>
    protected IdentityUserManager UserManager { get; }

    /// <summary>The security log.</summary>
    protected IdentitySecurityLogManager IdentitySecurityLogManager { get; }

    /// <summary>The rules' numbers.</summary>
    protected IOptions<IdentityOptions> IdentityOptions { get; }

    /// <summary>Signs in with a password.</summary>
    [IgnoreAntiforgeryToken]
    [HttpPost("login")]
    public virtual async Task<AbpLoginResult> LoginAsync([FromBody] UserLoginInfo login)
    {
        await IdentityOptions.SetAsync();
        var user = await FindUserAsync(login);
        var result = user is null
            ? SignInResult.Failed
            : await SignInManager.PasswordSignInAsync(user, login.Password, login.RememberMe, lockoutOnFailure: true);
        await RecordAsync(
            result switch
            {
                { Succeeded: true } => IdentitySecurityLogActionConsts.LoginSucceeded,
                { IsLockedOut: true } => IdentitySecurityLogActionConsts.LoginLockedout,
                { RequiresTwoFactor: true } => IdentitySecurityLogActionConsts.LoginRequiresTwoFactor,
                { IsNotAllowed: true } => IdentitySecurityLogActionConsts.LoginNotAllowed,
                _ when user is null => IdentitySecurityLogActionConsts.LoginInvalidUserName,
                _ => IdentitySecurityLogActionConsts.LoginInvalidUserNameOrPassword,
            },
            login.UserNameOrEmailAddress);
        return ToAnswer(result);
    }

    /// <summary>Checks a password without opening a session.</summary>
    [IgnoreAntiforgeryToken]
    [HttpPost("check-password")]
    public virtual async Task<AbpLoginResult> CheckPasswordAsync([FromBody] UserLoginInfo login)
    {
        await IdentityOptions.SetAsync();
        return ToAnswer(await FindUserAsync(login) is { } user
            ? await SignInManager.CheckPasswordSignInAsync(user, login.Password, lockoutOnFailure: true)
            : SignInResult.Failed);
    }

    /// <summary>Ends the session.</summary>
    [HttpGet("logout")]
    public virtual async Task LogoutAsync()
    {
        if (CurrentUser.IsAuthenticated)
        {
            await RecordAsync(IdentitySecurityLogActionConsts.Logout, CurrentUser.UserName);
        }

        await SignInManager.SignOutAsync();
    }

    private async Task<IdentityUser?> FindUserAsync(UserLoginInfo login) =>
        await UserManager.FindByNameAsync(login.UserNameOrEmailAddress) ?? await UserManager.FindByEmailAsync(login.UserNameOrEmailAddress);

    private Task RecordAsync(string action, string? userName) => IdentitySecurityLogManager.SaveAsync(new IdentitySecurityLogContext
    {
        Identity = IdentitySecurityLogIdentityConsts.Identity,
        Action = action,
        UserName = userName,
    });

    private static AbpLoginResult ToAnswer(SignInResult result)
    {
        var type = result switch
        {
            { Succeeded: true } => LoginResultType.Success,
            { IsLockedOut: true } => LoginResultType.LockedOut,
            { RequiresTwoFactor: true } => LoginResultType.RequiresTwoFactor,
            { IsNotAllowed: true } => LoginResultType.NotAllowed,
            _ => LoginResultType.InvalidUserNameOrPassword,
        };
        return new AbpLoginResult(type, type.ToString());
    }
}
