using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

/// <summary>Makes containers by name.</summary>
public interface IBlobContainerFactory
{
    /// <summary>The container of that name.</summary>
    /// <exception cref="AbpException">No provider is configured for it.</exception>
    IBlobContainer Create(string name);
}

/// <summary>Containers by type.</summary>
public static class BlobContainerFactoryExtensions
{
    /// <summary>The container that <typeparamref name="TContainer"/> names.</summary>
    public static IBlobContainer Create<TContainer>(this IBlobContainerFactory blobContainerFactory) =>
        blobContainerFactory.Create(BlobContainerNameAttribute.GetContainerName<TContainer>());
}

/// <inheritdoc cref="IBlobContainerFactory" />
public class BlobContainerFactory : IBlobContainerFactory, ITransientDependency
{
    private readonly IBlobContainerConfigurationProvider _configurations;
    private readonly ICurrentTenant _currentTenant;
    private readonly ICancellationTokenProvider _cancellationTokens;
    private readonly IBlobProviderSelector _providers;
    private readonly IBlobNormalizeNamingService _naming;

    /// <summary>Takes what it needs from the container.</summary>
    public BlobContainerFactory(
        IBlobContainerConfigurationProvider configurationProvider,
        ICurrentTenant currentTenant,
        ICancellationTokenProvider cancellationTokenProvider,
        IBlobProviderSelector providerSelector,
        IBlobNormalizeNamingService blobNormalizeNamingService)
    {
        _configurations = configurationProvider;
        _currentTenant = currentTenant;
        _cancellationTokens = cancellationTokenProvider;
        _providers = providerSelector;
        _naming = blobNormalizeNamingService;
    }

    /// <inheritdoc />
    public virtual IBlobContainer Create(string name) =>
        new BlobContainer(name, _configurations.Get(name), _providers.Get(name), _currentTenant, _cancellationTokens, _naming);
}
