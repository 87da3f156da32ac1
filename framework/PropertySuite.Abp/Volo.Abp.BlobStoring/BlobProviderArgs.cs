namespace Volo.Abp.BlobStoring;

/// <summary>Which blob of which container.</summary>
public abstract class BlobProviderArgs
{
    /// <summary>Names a blob.</summary>
    protected BlobProviderArgs(
        string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    {
        ContainerName = Check.NotNullOrWhiteSpace(containerName, nameof(containerName));
        Configuration = Check.NotNull(configuration, nameof(configuration));
        BlobName = Check.NotNullOrWhiteSpace(blobName, nameof(blobName));
        CancellationToken = cancellationToken;
    }

    /// <summary>Container, made fit for the provider.</summary>
    public string ContainerName { get; }

    /// <summary>Configuration of the container.</summary>
    public BlobContainerConfiguration Configuration { get; }

    /// <summary>Blob, made fit for the provider.</summary>
    public string BlobName { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken CancellationToken { get; }
}

/// <summary>A blob to store.</summary>
public class BlobProviderSaveArgs : BlobProviderArgs
{
    /// <summary>Names the blob and its content.</summary>
    public BlobProviderSaveArgs(
        string containerName,
        BlobContainerConfiguration configuration,
        string blobName,
        Stream blobStream,
        bool overrideExisting = false,
        CancellationToken cancellationToken = default)
        : base(containerName, configuration, blobName, cancellationToken)
    {
        BlobStream = Check.NotNull(blobStream, nameof(blobStream));
        OverrideExisting = overrideExisting;
    }

    /// <summary>The content, from its current position.</summary>
    public Stream BlobStream { get; }

    /// <summary>Whether a blob of that name is replaced.</summary>
    public bool OverrideExisting { get; }
}

/// <summary>A blob to delete.</summary>
public class BlobProviderDeleteArgs(
    string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);

/// <summary>A blob to look for.</summary>
public class BlobProviderExistsArgs(
    string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);

/// <summary>A blob to read.</summary>
public class BlobProviderGetArgs(
    string containerName, BlobContainerConfiguration configuration, string blobName, CancellationToken cancellationToken = default)
    : BlobProviderArgs(containerName, configuration, blobName, cancellationToken);
