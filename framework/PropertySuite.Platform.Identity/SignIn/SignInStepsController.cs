using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Account.Web.Areas.Account.Controllers.Models;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;

namespace PropertySuite.Identity;

/// <summary>The steps of signing in that may follow the password.</summary>
/// <remarks>Like the login itself they take no anti-forgery token, and the security log has them, not the audit log.</remarks>
[DisableAuditing]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/login")]
[IgnoreAntiforgeryToken]
public class SignInStepsController(SignInFlow signIn) : AbpControllerBase
{
    /// <summary>Checks the code of the second step and signs in. The answer is 200 either way, as that of the login.</summary>
    [HttpPost("two-factor")]
    public virtual Task<AbpLoginResult> TwoFactorAsync([FromBody] TwoFactorLoginInput input) => signIn.TwoFactorAsync(input);

    /// <summary>Sets the new password that the user has to set and goes on as the login does.</summary>
    [HttpPost("change-password")]
    public virtual Task<AbpLoginResult> ChangePasswordAsync([FromBody] ChangePasswordLoginInput input) =>
        signIn.ChangePasswordAsync(input);
}
