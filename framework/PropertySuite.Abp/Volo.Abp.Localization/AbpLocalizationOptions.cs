namespace Volo.Abp.Localization;

/// <summary>The texts and languages of the application.</summary>
public class AbpLocalizationOptions
{
    /// <summary>The resources.</summary>
    public LocalizationResourceDictionary Resources { get; } = [];

    /// <summary>Marker class of the resource that is used where none is named; null for none.</summary>
    public Type? DefaultResourceType { get; set; }

    /// <summary>The languages that users can choose, the default one first.</summary>
    public List<LanguageInfo> Languages { get; } = [];

    /// <summary>Whether zh-CN falls back to zh-Hans and then to zh. Default true.</summary>
    public bool TryToGetFromBaseCulture { get; set; } = true;

    /// <summary>Whether a text that the wanted culture lacks is shown in the resource's default culture. Default true.</summary>
    public bool TryToGetFromDefaultCulture { get; set; } = true;
}
