using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <inheritdoc cref="ISettingValueProviderManager" />
public class SettingValueProviderManager : ISettingValueProviderManager, ITransientDependency
{
    private readonly Lazy<List<ISettingValueProvider>> _providers;

    /// <summary>Creates the manager; its providers live in the scope of <paramref name="serviceProvider"/>.</summary>
    /// <exception cref="AbpException">At first use: two providers have one name.</exception>
    public SettingValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpSettingOptions> options)
    {
        _providers = new Lazy<List<ISettingValueProvider>>(() =>
        {
            var providers = options.Value.ValueProviders
                .Select(type => (ISettingValueProvider)serviceProvider.GetRequiredService(type))
                .ToList();
            var doubled = providers.GroupBy(provider => provider.Name).FirstOrDefault(group => group.Count() > 1);
            return doubled == null ? providers : throw new AbpException($"There are two setting value providers called {doubled.Key}.");
        });
    }

    /// <inheritdoc />
    public List<ISettingValueProvider> Providers => _providers.Value;
}
