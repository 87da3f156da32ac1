namespace Volo.Abp.Localization;

/// <summary>The languages that users can choose.</summary>
public interface ILanguageProvider
{
    /// <summary>The languages, the default one first.</summary>
    Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync();
}
