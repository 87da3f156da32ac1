namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Texts and languages.</summary>
public class ApplicationLocalizationConfigurationDto
{
    /// <summary>Text by key by resource, texts of base resources included.</summary>
    public Dictionary<string, Dictionary<string, string>> Values { get; set; } = [];

    /// <summary>The resources with their own texts only.</summary>
    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public List<LanguageInfoDto> Languages { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = new();

    public string? DefaultResourceName { get; set; }

    public Dictionary<string, List<NameValue>> LanguagesMap { get; set; } = [];

    public Dictionary<string, List<NameValue>> LanguageFilesMap { get; set; } = [];

    public bool UseRouteBasedCulture { get; set; }
}

/// <summary>A language that users can choose.</summary>
public class LanguageInfoDto
{
    public string CultureName { get; set; } = default!;

    public string UiCultureName { get; set; } = default!;

    public string DisplayName { get; set; } = default!;

    public string TwoLetterISOLanguageName { get; set; } = default!;

    public string? FlagIcon { get; set; }
}
