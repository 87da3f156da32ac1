using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Options;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <summary>Fills the options of ASP.NET Core Identity from the settings of the current tenant.</summary>
public class AbpIdentityOptionsManager : AbpDynamicOptionsManager<IdentityOptions>
{
    private readonly ISettingProvider _settingProvider;

    /// <summary>Creates the manager.</summary>
    public AbpIdentityOptionsManager(IOptionsFactory<IdentityOptions> factory, ISettingProvider settingProvider)
        : base(factory)
    {
        _settingProvider = settingProvider;
    }

    /// <inheritdoc />
    protected override async Task OverrideOptionsAsync(string name, IdentityOptions options)
    {
        var password = options.Password;
        password.RequiredLength =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequiredLength, password.RequiredLength);
        password.RequiredUniqueChars =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequiredUniqueChars, password.RequiredUniqueChars);
        password.RequireNonAlphanumeric =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequireNonAlphanumeric, password.RequireNonAlphanumeric);
        password.RequireLowercase =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequireLowercase, password.RequireLowercase);
        password.RequireUppercase =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequireUppercase, password.RequireUppercase);
        password.RequireDigit =
            await _settingProvider.GetAsync(IdentitySettingNames.Password.RequireDigit, password.RequireDigit);

        var lockout = options.Lockout;
        lockout.AllowedForNewUsers =
            await _settingProvider.GetAsync(IdentitySettingNames.Lockout.AllowedForNewUsers, lockout.AllowedForNewUsers);
        lockout.DefaultLockoutTimeSpan = TimeSpan.FromSeconds(await _settingProvider.GetAsync(
            IdentitySettingNames.Lockout.LockoutDuration, (int)lockout.DefaultLockoutTimeSpan.TotalSeconds));
        lockout.MaxFailedAccessAttempts =
            await _settingProvider.GetAsync(IdentitySettingNames.Lockout.MaxFailedAccessAttempts, lockout.MaxFailedAccessAttempts);

        options.SignIn.RequireConfirmedEmail =
            await _settingProvider.GetAsync(IdentitySettingNames.SignIn.RequireConfirmedEmail, options.SignIn.RequireConfirmedEmail);
        options.SignIn.RequireConfirmedPhoneNumber = await _settingProvider.GetAsync(
            IdentitySettingNames.SignIn.RequireConfirmedPhoneNumber, options.SignIn.RequireConfirmedPhoneNumber);
    }
}
