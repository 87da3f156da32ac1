namespace Volo.Abp.BlobStoring;

/// <summary>A way to store blobs.</summary>
public interface IBlobProvider
{
    /// <summary>Stores a blob.</summary>
    /// <exception cref="BlobAlreadyExistsException">There is one, and it is not to be replaced.</exception>
    Task SaveAsync(BlobProviderSaveArgs args);

    /// <summary>Deletes a blob; tells whether there was one.</summary>
    Task<bool> DeleteAsync(BlobProviderDeleteArgs args);

    /// <summary>Whether there is such a blob.</summary>
    Task<bool> ExistsAsync(BlobProviderExistsArgs args);

    /// <summary>The content, or null.</summary>
    Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args);
}

/// <summary>Base of providers.</summary>
public abstract class BlobProviderBase : IBlobProvider
{
    /// <inheritdoc />
    public abstract Task SaveAsync(BlobProviderSaveArgs args);

    /// <inheritdoc />
    public abstract Task<bool> DeleteAsync(BlobProviderDeleteArgs args);

    /// <inheritdoc />
    public abstract Task<bool> ExistsAsync(BlobProviderExistsArgs args);

    /// <inheritdoc />
    public abstract Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args);
}
