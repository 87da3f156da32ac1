using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

/// <summary>The languages of the options.</summary>
public class DefaultLanguageProvider : ILanguageProvider, ITransientDependency
{
    private readonly AbpLocalizationOptions _options;

    /// <summary>Creates the provider.</summary>
    public DefaultLanguageProvider(IOptions<AbpLocalizationOptions> options)
    {
        _options = options.Value;
    }

    /// <inheritdoc />
    public virtual Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync() => Task.FromResult<IReadOnlyList<LanguageInfo>>(_options.Languages);
}
