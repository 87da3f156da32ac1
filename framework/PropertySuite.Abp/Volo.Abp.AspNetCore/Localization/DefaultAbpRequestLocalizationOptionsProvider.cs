using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Volo.Abp.Localization;

namespace Microsoft.AspNetCore.RequestLocalization;

/// <summary>The languages of the application, the first one being the default. They are read at the first request.</summary>
public class DefaultAbpRequestLocalizationOptionsProvider : IAbpRequestLocalizationOptionsProvider
{
    private readonly ILanguageProvider _languageProvider;
    private Action<RequestLocalizationOptions>? _optionsAction;
    private RequestLocalizationOptions? _options;

    public DefaultAbpRequestLocalizationOptionsProvider(ILanguageProvider languageProvider)
    {
        _languageProvider = languageProvider;
    }

    public virtual void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null)
        => _optionsAction = optionsAction;

    public virtual async Task<RequestLocalizationOptions> GetLocalizationOptionsAsync()
        => _options ??= await CreateAsync();

    private async Task<RequestLocalizationOptions> CreateAsync()
    {
        var languages = await _languageProvider.GetLanguagesAsync();
        var options = new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true };
        if (languages.Count > 0)
        {
            options.DefaultRequestCulture = new RequestCulture(languages[0].CultureName, languages[0].UiCultureName);
            options.SupportedCultures = [.. languages.Select(l => l.CultureName).Distinct().Select(n => new CultureInfo(n))];
            options.SupportedUICultures = [.. languages.Select(l => l.UiCultureName).Distinct().Select(n => new CultureInfo(n))];
        }

        _optionsAction?.Invoke(options);
        return options;
    }
}
