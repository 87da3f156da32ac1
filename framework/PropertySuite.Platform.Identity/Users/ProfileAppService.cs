using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace PropertySuite.Identity;

/// <summary>
/// The caller's own account as ABP has it. A wrong present password counts towards the lockout, as at sign-in: whoever finds an open session
/// cannot try them all. It has ABP's name, so that the audit log goes on calling it the same.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IProfileAppService), typeof(Volo.Abp.Account.ProfileAppService), typeof(ProfileAppService))]
public class ProfileAppService(
    IdentityUserManager userManager,
    IdentitySecurityLogManager securityLog,
    IOptions<IdentityOptions> identityOptions,
    PasswordSignIn passwordSignIn,
    SignInNames names)
    : Volo.Abp.Account.ProfileAppService(userManager, securityLog, identityOptions)
{
    /// <inheritdoc />
    public override async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        await names.ChangeAsync(await UserManager.GetByIdAsync(CurrentUser.GetId()), input.UserName, input.Email);
        return await base.UpdateAsync(input);
    }

    /// <inheritdoc />
    /// <exception cref="BusinessException">The account is locked out, or the present password is wrong.</exception>
    public override async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var id = CurrentUser.GetId();
        var failure = await passwordSignIn.ConfirmAsync(id, input.CurrentPassword ?? string.Empty);
        var user = await UserManager.GetByIdAsync(id);
        if (failure == SignInFailure.LockedOut && !user.IsExternal)
        {
            throw new BusinessException(OwnIdentityErrorCodes.LockedOut);
        }

        if (failure is not null && user is { IsExternal: false, PasswordHash: not null })
        {
            IdentityResult.Failed(UserManager.ErrorDescriber.PasswordMismatch()).CheckErrors();
        }

        await base.ChangePasswordAsync(input);
    }
}
