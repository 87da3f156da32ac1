namespace Volo.Abp.BlobStoring;

/// <summary>Blobs as arrays of bytes.</summary>
public static class BlobContainerExtensions
{
    /// <summary>Stores bytes.</summary>
    /// <exception cref="BlobAlreadyExistsException">There is such a blob, and it is not to be replaced.</exception>
    public static async Task SaveAsync(
        this IBlobContainer container, string name, byte[] bytes, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        await container.SaveAsync(name, stream, overrideExisting, cancellationToken);
    }

    /// <summary>All bytes of a blob.</summary>
    /// <exception cref="AbpException">There is none.</exception>
    public static async Task<byte[]> GetAllBytesAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default) =>
        await ReadAsync(await container.GetAsync(name, cancellationToken), cancellationToken);

    /// <summary>All bytes of a blob, or null.</summary>
    public static async Task<byte[]?> GetAllBytesOrNullAsync(
        this IBlobContainer container, string name, CancellationToken cancellationToken = default) =>
        await container.GetOrNullAsync(name, cancellationToken) is { } stream ? await ReadAsync(stream, cancellationToken) : null;

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using (stream)
        {
            using var memory = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
            await stream.CopyToAsync(memory, cancellationToken);
            return memory.ToArray();
        }
    }
}
