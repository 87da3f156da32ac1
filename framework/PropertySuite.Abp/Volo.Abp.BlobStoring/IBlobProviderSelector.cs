using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

/// <summary>Finds the provider of a container.</summary>
public interface IBlobProviderSelector
{
    /// <summary>The provider of the container of that name.</summary>
    /// <exception cref="AbpException">None is configured.</exception>
    IBlobProvider Get(string containerName);
}

/// <inheritdoc cref="IBlobProviderSelector" />
public class DefaultBlobProviderSelector(IBlobContainerConfigurationProvider configurationProvider, IServiceProvider serviceProvider)
    : IBlobProviderSelector, ITransientDependency
{
    /// <inheritdoc />
    public virtual IBlobProvider Get(string containerName)
    {
        var type = configurationProvider.Get(containerName).ProviderType
            ?? throw new AbpException($"No BLOB storage provider is configured for the container '{containerName}'.");
        return (IBlobProvider)serviceProvider.GetRequiredService(type);
    }
}
