using PropertySuite.Administration.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.Administration;

/// <summary>Defines how long logs are kept.</summary>
public class LogRetentionSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Group = "Administration.Logs";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Define(LogRetentionSettings.AuditLogDays, "1095"),
        Define(LogRetentionSettings.SignInDays, "365"));

    private static SettingDefinition Define(string name, string defaultValue) => new SettingDefinition(
        name,
        defaultValue,
        LocalizableString.Create<AdministrationResource>($"Setting:{name}"),
        LocalizableString.Create<AdministrationResource>($"Setting:{name}:Description"))
        .WithProviders(DefaultValueSettingValueProvider.ProviderName, ConfigurationSettingValueProvider.ProviderName,
            GlobalSettingValueProvider.ProviderName, TenantSettingValueProvider.ProviderName)
        .Present(new SettingPresentation(Group, LocalizableString.Create<AdministrationResource>("SettingGroup:" + Group), SettingKind.Duration)
        {
            Unit = SettingUnits.Days, Min = AdministrationLogConsts.LeastRetentionDays, Max = AdministrationLogConsts.MostRetentionDays,
        });
}
