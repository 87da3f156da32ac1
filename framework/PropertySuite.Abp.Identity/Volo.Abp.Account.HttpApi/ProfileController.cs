using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Users;

namespace Volo.Abp.Account;

/// <summary>The caller's own account over HTTP.</summary>
[Authorize]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/my-profile")]
public class ProfileController(
    IProfileAppService profileAppService, IdentityUserManager userManager, AbpSignInManager signInManager)
    : AbpControllerBase, IProfileAppService
{
    /// <inheritdoc />
    [HttpGet]
    public virtual Task<ProfileDto> GetAsync() => profileAppService.GetAsync();

    /// <inheritdoc />
    [HttpPut]
    public virtual async Task<ProfileDto> UpdateAsync([FromBody] UpdateProfileDto input)
    {
        var profile = await profileAppService.UpdateAsync(input);
        await KeepThisSessionAsync();
        return profile;
    }

    /// <inheritdoc />
    [HttpPost("change-password")]
    public virtual async Task ChangePasswordAsync([FromBody] ChangePasswordInput input)
    {
        await profileAppService.ChangePasswordAsync(input);
        await KeepThisSessionAsync();
    }

    /// <summary>Renews the caller's cookie, since new names and passwords end the user's open sessions.</summary>
    private async Task KeepThisSessionAsync() =>
        await signInManager.RefreshSignInAsync(await userManager.GetByIdAsync(CurrentUser.GetId()));
}
