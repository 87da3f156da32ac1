using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.BlobStoring.FileSystem;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>
/// Files that live as long as they are open, for nobody's eyes but the host's. What a crash left behind is deleted a day later.
/// </summary>
public class TempFiles(IOptions<AttachmentOptions> options, ILogger<TempFiles> logger) : ITransientDependency
{
    private const int BufferBytes = 64 * 1024;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnersFolder = OwnersFile | UnixFileMode.UserExecute;

    /// <summary>A new empty file.</summary>
    public virtual FileStream Create()
    {
        var file = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = BufferBytes,
        };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(options.Value.TempFolder);
        }
        else
        {
            Directory.CreateDirectory(options.Value.TempFolder, OwnersFolder);
            file.UnixCreateMode = OwnersFile;
        }

        return new FileStream(Path.Combine(options.Value.TempFolder, Guid.NewGuid().ToString("N")), file);
    }

    /// <summary>
    /// Deletes what was last written before a moment (UTC): half-read uploads, and files that never got their place in the folder of attachments.
    /// </summary>
    /// <returns>How many files.</returns>
    public virtual int DeleteOlderThan(DateTime moment) => Folders()
        .Select(path => new DirectoryInfo(path))
        .Where(folder => folder.Exists)
        .Sum(folder => folder.EnumerateFiles().Count(file => file.LastWriteTimeUtc < moment && TryDelete(file)));

    private IEnumerable<string> Folders()
    {
        yield return options.Value.TempFolder;
        if (options.Value.Folder is { Length: > 0 } folder)
        {
            yield return Path.Combine(folder, FileSystemBlobProvider.IncomingFolder);
        }
    }

    /// <summary>Another user's file in a folder that several share is theirs to delete.</summary>
    private bool TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(exception, "The file {Path} cannot be deleted", file.FullName);
            return false;
        }
    }
}
