using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>Gives a resource its texts.</summary>
public interface ILocalizationResourceContributor
{
    /// <summary>Called once before the first other call.</summary>
    void Initialize(LocalizationResourceInitializationContext context);

    /// <summary>The text in exactly this culture, or null.</summary>
    LocalizedString? GetOrNull(string cultureName, string name);

    /// <summary>Puts all texts in exactly this culture into <paramref name="dictionary"/>, over what is there.</summary>
    void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary);

    /// <summary>The cultures that have texts.</summary>
    IEnumerable<string> GetSupportedCultures();
}
