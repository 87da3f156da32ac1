using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

/// <summary>What an object needs to say something in the user's language.</summary>
public class LocalizationContext : IServiceProviderAccessor
{
    /// <summary>Creates the context.</summary>
    public LocalizationContext(IServiceProvider serviceProvider)
    {
        ServiceProvider = serviceProvider;
        LocalizerFactory = serviceProvider.GetRequiredService<IStringLocalizerFactory>();
    }

    /// <summary>Services of the current scope.</summary>
    public IServiceProvider ServiceProvider { get; }

    /// <summary>Creates localizers.</summary>
    public IStringLocalizerFactory LocalizerFactory { get; }
}
