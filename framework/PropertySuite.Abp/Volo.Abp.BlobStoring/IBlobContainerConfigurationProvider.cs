using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring;

/// <summary>Finds the configuration of a container.</summary>
public interface IBlobContainerConfigurationProvider
{
    /// <summary>The configuration of the container of that name.</summary>
    BlobContainerConfiguration Get(string name);
}

/// <inheritdoc cref="IBlobContainerConfigurationProvider" />
public class DefaultBlobContainerConfigurationProvider(IOptions<AbpBlobStoringOptions> options)
    : IBlobContainerConfigurationProvider, ITransientDependency
{
    /// <inheritdoc />
    public virtual BlobContainerConfiguration Get(string name) => options.Value.Containers.GetConfiguration(name);
}
