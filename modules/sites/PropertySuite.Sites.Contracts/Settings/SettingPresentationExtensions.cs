using Volo.Abp.Settings;

namespace PropertySuite.Sites;

/// <summary>Marks definitions of settings as something that administrators can change.</summary>
public static class SettingPresentationExtensions
{
    private const string PropertyName = "PropertySuite.Presentation";

    /// <summary>Says how administrators see the setting.</summary>
    public static SettingDefinition Present(this SettingDefinition definition, SettingPresentation presentation) =>
        definition.WithProperty(PropertyName, presentation);

    /// <summary>How administrators see the setting; null when they do not.</summary>
    public static SettingPresentation? FindPresentation(this SettingDefinition definition) =>
        definition.Properties.GetValueOrDefault(PropertyName) as SettingPresentation;

    /// <summary>Whether a site may have a value of its own.</summary>
    public static bool IsSiteOverridable(this SettingDefinition definition) => definition.Providers.Contains(SiteSettingConsts.ProviderName);
}
