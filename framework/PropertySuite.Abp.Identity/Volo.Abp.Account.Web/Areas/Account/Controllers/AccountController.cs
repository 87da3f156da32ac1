using Microsoft.AspNetCore.Mvc;
using PropertySuite.Identity;
using Volo.Abp.Account.Localization;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity.AspNetCore;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>Signing in and out.</summary>
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account")]
public class AccountController : AbpControllerBase
{
    private readonly SignInFlow _signIn;
    private readonly AbpSignInManager _signInManager;

    /// <summary>Creates the controller.</summary>
    public AccountController(SignInFlow signIn, AbpSignInManager signInManager)
    {
        _signIn = signIn;
        _signInManager = signInManager;
        LocalizationResource = typeof(AccountResource);
    }

    /// <summary>Signs in. The answer is 200 either way; <c>result</c> says how it ended.</summary>
    /// <remarks>
    /// Takes no anti-forgery token: whose session has ended still holds the token of that session. Other sites cannot call this either
    /// way, since a browser sends JSON to another site only with that site's consent.
    /// </remarks>
    [IgnoreAntiforgeryToken]
    [HttpPost("login")]
    public virtual Task<AbpLoginResult> LoginAsync([FromBody] UserLoginInfo login) => _signIn.LoginAsync(login);

    /// <summary>Checks a password as <see cref="LoginAsync"/> does, without signing in.</summary>
    [IgnoreAntiforgeryToken]
    [HttpPost("check-password")]
    public virtual Task<AbpLoginResult> CheckPasswordAsync([FromBody] UserLoginInfo login) => _signIn.CheckPasswordAsync(login);

    /// <summary>Signs out.</summary>
    [HttpGet("logout")]
    public virtual Task LogoutAsync() => _signInManager.SignOutAsync();
}
