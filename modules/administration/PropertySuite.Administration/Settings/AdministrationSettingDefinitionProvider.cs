using PropertySuite.Administration.Localization;
using PropertySuite.Sites;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Administration;

/// <summary>Defines the settings of this module, and says how administrators see ABP's settings of passwords and sign-in.</summary>
public class AdministrationSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Password = "Administration.Password";
    private const string SignIn = "Administration.SignIn";
    private const string ApiClients = "Administration.ApiClients";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        const string name = AdministrationSettings.ApiTokenMinutes;
        context.Add(new SettingDefinition(
            name,
            "60",
            LocalizableString.Create<AdministrationResource>("Setting:" + name),
            LocalizableString.Create<AdministrationResource>($"Setting:{name}:Description"))
            .WithProviders(DefaultValueSettingValueProvider.ProviderName, ConfigurationSettingValueProvider.ProviderName,
                GlobalSettingValueProvider.ProviderName, TenantSettingValueProvider.ProviderName)
            .Present(new SettingPresentation(ApiClients, GroupName(ApiClients), SettingKind.Duration)
            {
                Unit = SettingUnits.Minutes, Min = 1, Max = 1440,
            }));

        Number(context, Password, IdentitySettingNames.Password.RequiredLength, SettingUnits.Characters, 6, 64);
        Number(context, Password, IdentitySettingNames.Password.RequiredUniqueChars, SettingUnits.Characters, 1, 32);
        Boolean(context, Password, IdentitySettingNames.Password.RequireNonAlphanumeric);
        Boolean(context, Password, IdentitySettingNames.Password.RequireLowercase);
        Boolean(context, Password, IdentitySettingNames.Password.RequireUppercase);
        Boolean(context, Password, IdentitySettingNames.Password.RequireDigit);
        Number(context, SignIn, IdentitySettingNames.Lockout.MaxFailedAccessAttempts, SettingUnits.Times, 1, 50);
        Number(context, SignIn, IdentitySettingNames.Lockout.LockoutDuration, SettingUnits.Seconds, 1, 86_400);
        Boolean(context, SignIn, IdentitySettingNames.Lockout.AllowedForNewUsers);
    }

    private static void Number(ISettingDefinitionContext context, string group, string name, string unit, int min, int max) =>
        context.GetOrNull(name)?.Present(new SettingPresentation(group, GroupName(group), SettingKind.Number)
        {
            Unit = unit, Min = min, Max = max,
        });

    private static void Boolean(ISettingDefinitionContext context, string group, string name) =>
        context.GetOrNull(name)?.Present(new SettingPresentation(group, GroupName(group), SettingKind.Boolean));

    private static LocalizableString GroupName(string group) => LocalizableString.Create<AdministrationResource>("SettingGroup:" + group);
}
