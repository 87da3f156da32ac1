using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Account.Localization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Volo.Abp.Account;

/// <inheritdoc cref="IProfileAppService" />
[Authorize]
public class ProfileAppService : ApplicationService, IProfileAppService
{
    /// <summary>Creates the service.</summary>
    public ProfileAppService(
        IdentityUserManager userManager, IdentitySecurityLogManager identitySecurityLogManager, IOptions<IdentityOptions> identityOptions)
    {
        IdentitySecurityLogManager = identitySecurityLogManager;
        UserManager = userManager;
        IdentityOptions = identityOptions;
        LocalizationResource = typeof(AccountResource);
    }

    /// <summary>The security log.</summary>
    protected IdentitySecurityLogManager IdentitySecurityLogManager { get; }

    /// <summary>The rules of users.</summary>
    protected IdentityUserManager UserManager { get; }

    /// <summary>The rules' numbers.</summary>
    protected IOptions<IdentityOptions> IdentityOptions { get; }

    /// <inheritdoc />
    public virtual async Task<ProfileDto> GetAsync() => ToDto(await UserManager.GetByIdAsync(CurrentUser.GetId()));

    /// <inheritdoc />
    public virtual async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        await IdentityOptions.SetAsync();
        var user = await UserManager.GetByIdAsync(CurrentUser.GetId());
        user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);

        if (!input.UserName.IsNullOrWhiteSpace()
            && user.UserName != input.UserName
            && await SettingProvider.IsTrueAsync(IdentitySettingNames.User.IsUserNameUpdateEnabled))
        {
            (await UserManager.SetUserNameAsync(user, input.UserName)).CheckErrors();
        }

        if (!input.Email.IsNullOrWhiteSpace()
            && !string.Equals(user.Email, input.Email, StringComparison.OrdinalIgnoreCase)
            && await SettingProvider.IsTrueAsync(IdentitySettingNames.User.IsEmailUpdateEnabled))
        {
            (await UserManager.SetEmailAsync(user, input.Email)).CheckErrors();
        }

        if (!string.Equals(user.PhoneNumber, input.PhoneNumber, StringComparison.Ordinal))
        {
            (await UserManager.SetPhoneNumberAsync(user, input.PhoneNumber)).CheckErrors();
        }

        user.Name = input.Name?.Trim();
        user.Surname = input.Surname?.Trim();
        (await UserManager.UpdateAsync(user)).CheckErrors();
        return ToDto(user);
    }

    /// <inheritdoc />
    public virtual async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        await IdentityOptions.SetAsync();
        var user = await UserManager.GetByIdAsync(CurrentUser.GetId());
        if (user.IsExternal)
        {
            throw new BusinessException(IdentityErrorCodes.ExternalUserPasswordChange);
        }

        var result = user.PasswordHash is null
            ? await UserManager.AddPasswordAsync(user, input.NewPassword)
            : await UserManager.ChangePasswordAsync(user, input.CurrentPassword ?? string.Empty, input.NewPassword);
        result.CheckErrors();
        await IdentitySecurityLogManager.SaveAsync(new IdentitySecurityLogContext
        {
            Identity = IdentitySecurityLogIdentityConsts.Identity,
            Action = IdentitySecurityLogActionConsts.ChangePassword,
        });
    }

    private static ProfileDto ToDto(IdentityUser user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        IsExternal = user.IsExternal,
        HasPassword = user.PasswordHash != null,
        ConcurrencyStamp = user.ConcurrencyStamp,
    };
}
