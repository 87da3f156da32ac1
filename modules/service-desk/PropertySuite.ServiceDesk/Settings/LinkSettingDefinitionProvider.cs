using PropertySuite.ServiceDesk.Localization;
using PropertySuite.Sites;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace PropertySuite.ServiceDesk;

/// <summary>Defines how long links are valid, and the colour of the pages that they open.</summary>
public class LinkSettingDefinitionProvider : SettingDefinitionProvider
{
    private const string Group = "ServiceDesk.Links";

    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Days(LinkSettings.ValidDays, "7"),
        Days(LinkSettings.MaxValidDays, "30"),
        Define(LinkSettings.Colour, CompanyColour.Initial)
            .WithProviders(DefaultValueSettingValueProvider.ProviderName, ConfigurationSettingValueProvider.ProviderName,
                GlobalSettingValueProvider.ProviderName, TenantSettingValueProvider.ProviderName)
            .Present(new SettingPresentation(Group, GroupName, SettingKind.Text) { Pattern = CompanyColour.Pattern, MaxLength = 7 }));

    private static SettingDefinition Days(string name, string defaultValue) => Define(name, defaultValue)
        .WithProviders(SiteSettingConsts.SiteOverridable)
        .Present(new SettingPresentation(Group, GroupName, SettingKind.Duration) { Unit = SettingUnits.Days, Min = 1, Max = LinkConsts.MaxValidDays });

    private static SettingDefinition Define(string name, string defaultValue) => new(
        name,
        defaultValue,
        LocalizableString.Create<ServiceDeskResource>("Setting:" + name),
        LocalizableString.Create<ServiceDeskResource>($"Setting:{name}:Description"));

    private static LocalizableString GroupName => LocalizableString.Create<ServiceDeskResource>("SettingGroup:" + Group);
}
