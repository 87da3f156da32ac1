using PropertySuite.BlobStoring.FileSystem;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>
/// Stores blobs as files. A blob is written beside the others under a name of its own, flushed to the disk and then renamed, so that
/// under its name there is always a whole blob or none, even if the machine stops in between.
/// </summary>
public class FileSystemBlobProvider : BlobProviderBase, ITransientDependency
{
    /// <summary>Folder below the base path in which files are written before they get their name; what lies there long is garbage.</summary>
    public const string IncomingFolder = ".incoming";

    private const int BufferBytes = 128 * 1024;

    private readonly IBlobFilePathCalculator _paths;

    /// <summary>Takes what it needs from the container.</summary>
    public FileSystemBlobProvider(IBlobFilePathCalculator filePathCalculator)
    {
        _paths = filePathCalculator;
    }

    /// <inheritdoc />
    public override async Task SaveAsync(BlobProviderSaveArgs args)
    {
        var path = _paths.Calculate(args);
        if (!args.OverrideExisting && File.Exists(path))
        {
            throw AlreadyExists(args);
        }

        var root = Path.GetFullPath(args.Configuration.GetFileSystemConfiguration().BasePath);
        var incoming = Path.Combine(root, IncomingFolder, Guid.NewGuid().ToString("N"));
        DurableDirectory.Create(root, Path.GetDirectoryName(incoming)!);
        DurableDirectory.Create(root, Path.GetDirectoryName(path)!);
        try
        {
            await WriteAsync(incoming, args.BlobStream, args.CancellationToken);
            Publish(incoming, path, args);
        }
        catch
        {
            File.Delete(incoming);
            throw;
        }

        DurableDirectory.Flush(Path.GetDirectoryName(path)!);
    }

    /// <inheritdoc />
    public override Task<bool> DeleteAsync(BlobProviderDeleteArgs args)
    {
        var path = _paths.Calculate(args);
        if (!File.Exists(path))
        {
            return Task.FromResult(false);
        }

        File.Delete(path);
        DurableDirectory.Flush(Path.GetDirectoryName(path)!);
        return Task.FromResult(true);
    }

    /// <inheritdoc />
    public override Task<bool> ExistsAsync(BlobProviderExistsArgs args) => Task.FromResult(File.Exists(_paths.Calculate(args)));

    /// <inheritdoc />
    public override Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(_paths.Calculate(args), new FileStreamOptions
            {
                Access = FileAccess.Read,
                Mode = FileMode.Open,
                Share = FileShare.Read | FileShare.Delete,
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                BufferSize = BufferBytes,
            }));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    private static async Task WriteAsync(string path, Stream content, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, new FileStreamOptions
        {
            Access = FileAccess.Write,
            Mode = FileMode.CreateNew,
            Share = FileShare.None,
            Options = FileOptions.Asynchronous,
            BufferSize = BufferBytes,
        });
        await content.CopyToAsync(file, BufferBytes, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static void Publish(string incoming, string path, BlobProviderSaveArgs args)
    {
        try
        {
            File.Move(incoming, path, args.OverrideExisting);
        }
        catch (IOException) when (!args.OverrideExisting && File.Exists(path))
        {
            throw AlreadyExists(args);
        }
    }

    private static BlobAlreadyExistsException AlreadyExists(BlobProviderSaveArgs args) =>
        new($"The container '{args.ContainerName}' has a BLOB '{args.BlobName}' already.");
}
