using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

/// <inheritdoc cref="IBlobContainer{TContainer}" />
public class BlobContainer<TContainer> : IBlobContainer<TContainer>
    where TContainer : class
{
    private readonly IBlobContainer _container;

    /// <summary>Makes the container that <typeparamref name="TContainer"/> names.</summary>
    public BlobContainer(IBlobContainerFactory blobContainerFactory)
    {
        _container = blobContainerFactory.Create<TContainer>();
    }

    /// <inheritdoc />
    public virtual Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default) =>
        _container.SaveAsync(name, stream, overrideExisting, cancellationToken);

    /// <inheritdoc />
    public virtual Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        _container.DeleteAsync(name, cancellationToken);

    /// <inheritdoc />
    public virtual Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) =>
        _container.ExistsAsync(name, cancellationToken);

    /// <inheritdoc />
    public virtual Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        _container.GetAsync(name, cancellationToken);

    /// <inheritdoc />
    public virtual Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) =>
        _container.GetOrNullAsync(name, cancellationToken);
}

/// <inheritdoc cref="IBlobContainer" />
public class BlobContainer : IBlobContainer
{
    /// <summary>Makes a container on a provider.</summary>
    public BlobContainer(
        string containerName,
        BlobContainerConfiguration configuration,
        IBlobProvider provider,
        ICurrentTenant currentTenant,
        ICancellationTokenProvider cancellationTokenProvider,
        IBlobNormalizeNamingService blobNormalizeNamingService)
    {
        ContainerName = containerName;
        Configuration = configuration;
        Provider = provider;
        CurrentTenant = currentTenant;
        CancellationTokenProvider = cancellationTokenProvider;
        BlobNormalizeNamingService = blobNormalizeNamingService;
    }

    /// <summary>Name as configured.</summary>
    protected string ContainerName { get; }

    /// <summary>Configuration.</summary>
    protected BlobContainerConfiguration Configuration { get; }

    /// <summary>What stores the blobs.</summary>
    protected IBlobProvider Provider { get; }

    /// <summary>The tenant whose blobs these are.</summary>
    protected ICurrentTenant CurrentTenant { get; }

    /// <summary>Gives the token of the request where the caller gives none.</summary>
    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    /// <summary>Makes names fit for the provider.</summary>
    protected IBlobNormalizeNamingService BlobNormalizeNamingService { get; }

    /// <inheritdoc />
    public virtual async Task SaveAsync(
        string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        Check.NotNull(stream, nameof(stream));
        using (ChangeTenant())
        {
            var names = Normalize(name);
            await Provider.SaveAsync(new BlobProviderSaveArgs(
                names.ContainerName!, Configuration, names.BlobName!, stream, overrideExisting, Token(cancellationToken)));
        }
    }

    /// <inheritdoc />
    public virtual async Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default)
    {
        using (ChangeTenant())
        {
            var names = Normalize(name);
            return await Provider.DeleteAsync(new BlobProviderDeleteArgs(
                names.ContainerName!, Configuration, names.BlobName!, Token(cancellationToken)));
        }
    }

    /// <inheritdoc />
    public virtual async Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default)
    {
        using (ChangeTenant())
        {
            var names = Normalize(name);
            return await Provider.ExistsAsync(new BlobProviderExistsArgs(
                names.ContainerName!, Configuration, names.BlobName!, Token(cancellationToken)));
        }
    }

    /// <inheritdoc />
    public virtual async Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await GetOrNullAsync(name, cancellationToken)
            ?? throw new AbpException($"Could not find the requested BLOB '{name}' in the container '{ContainerName}'!");

    /// <inheritdoc />
    public virtual async Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default)
    {
        using (ChangeTenant())
        {
            var names = Normalize(name);
            return await Provider.GetOrNullAsync(new BlobProviderGetArgs(
                names.ContainerName!, Configuration, names.BlobName!, Token(cancellationToken)));
        }
    }

    // A container that is shared by all tenants is the host's.
    private IDisposable ChangeTenant() => CurrentTenant.Change(Configuration.IsMultiTenant ? CurrentTenant.Id : null);

    private BlobNormalizeNaming Normalize(string name) => BlobNormalizeNamingService.NormalizeNaming(
        Configuration, ContainerName, Check.NotNullOrWhiteSpace(name, nameof(name)));

    private CancellationToken Token(CancellationToken cancellationToken) => CancellationTokenProvider.FallbackToProvider(cancellationToken);
}
