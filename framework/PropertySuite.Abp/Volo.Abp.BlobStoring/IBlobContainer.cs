namespace Volo.Abp.BlobStoring;

/// <summary>A container of blobs, named by <typeparamref name="TContainer"/>.</summary>
public interface IBlobContainer<TContainer> : IBlobContainer
    where TContainer : class
{
}

/// <summary>A named set of blobs. Names are unique within the container of the current tenant.</summary>
public interface IBlobContainer
{
    /// <summary>Stores a blob.</summary>
    /// <param name="name">Name; a provider may divide it at slashes.</param>
    /// <param name="stream">Read from its current position; the caller disposes it.</param>
    /// <param name="overrideExisting">Whether a blob of that name is replaced.</param>
    /// <param name="cancellationToken">Stops the work; nothing of the blob stays.</param>
    /// <exception cref="BlobAlreadyExistsException">There is one, and it is not to be replaced.</exception>
    Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    /// <summary>Deletes a blob.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Whether there is a blob of that name.</summary>
    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The content of a blob; the caller disposes it.</summary>
    /// <exception cref="AbpException">There is none.</exception>
    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>The content of a blob, or null; the caller disposes it.</summary>
    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);
}
