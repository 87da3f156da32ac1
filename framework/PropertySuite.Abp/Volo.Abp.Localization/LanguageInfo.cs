using System.Globalization;

namespace Volo.Abp.Localization;

/// <summary>A language that users can choose.</summary>
public class LanguageInfo
{
    /// <summary>Creates the language.</summary>
    /// <param name="cultureName">Culture of formats, for example zh-Hans.</param>
    /// <param name="uiCultureName">Culture of texts; that of formats unless given.</param>
    /// <param name="displayName">Name of the language in itself.</param>
    public LanguageInfo(string cultureName, string? uiCultureName = null, string? displayName = null)
    {
        CultureName = Check.NotNullOrWhiteSpace(cultureName, nameof(cultureName));
        UiCultureName = string.IsNullOrWhiteSpace(uiCultureName) ? cultureName : uiCultureName;
        DisplayName = string.IsNullOrWhiteSpace(displayName) ? cultureName : displayName;
    }

    /// <summary>Culture of formats.</summary>
    public string CultureName { get; }

    /// <summary>Culture of texts.</summary>
    public string UiCultureName { get; }

    /// <summary>Name of the language in itself.</summary>
    public string DisplayName { get; }

    /// <summary>Two-letter ISO code of the language.</summary>
    public string TwoLetterISOLanguageName => new CultureInfo(CultureName).TwoLetterISOLanguageName;
}
