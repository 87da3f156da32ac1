using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <inheritdoc cref="IPermissionValueProviderManager" />
public class PermissionValueProviderManager : IPermissionValueProviderManager, ITransientDependency
{
    private readonly Lazy<IReadOnlyList<IPermissionValueProvider>> _valueProviders;

    /// <summary>Creates the manager; its providers live in the scope of <paramref name="serviceProvider"/>.</summary>
    /// <exception cref="AbpException">At first use: two providers have one name.</exception>
    public PermissionValueProviderManager(IServiceProvider serviceProvider, IOptions<AbpPermissionOptions> options)
    {
        _valueProviders = new Lazy<IReadOnlyList<IPermissionValueProvider>>(() =>
        {
            var providers = options.Value.ValueProviders
                .Select(type => (IPermissionValueProvider)serviceProvider.GetRequiredService(type))
                .ToList();
            var doubled = providers.GroupBy(provider => provider.Name).FirstOrDefault(group => group.Count() > 1);
            return doubled == null ? providers : throw new AbpException($"There are two permission value providers called {doubled.Key}.");
        });
    }

    /// <inheritdoc />
    public IReadOnlyList<IPermissionValueProvider> ValueProviders => _valueProviders.Value;
}
