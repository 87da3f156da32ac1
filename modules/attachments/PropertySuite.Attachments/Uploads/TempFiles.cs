using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Attachments;

/// <summary>Files that live as long as they are open. What a crash left behind is deleted a day later.</summary>
public class TempFiles(IOptions<AttachmentOptions> options) : ITransientDependency
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>A new empty file.</summary>
    public virtual FileStream Create()
    {
        Directory.CreateDirectory(options.Value.TempFolder);
        return new FileStream(Path.Combine(options.Value.TempFolder, Guid.NewGuid().ToString("N")), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Read,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            BufferSize = BufferBytes,
        });
    }

    /// <summary>Deletes what was last written before a moment (UTC).</summary>
    /// <returns>How many files.</returns>
    public virtual int DeleteOlderThan(DateTime moment)
    {
        var folder = new DirectoryInfo(options.Value.TempFolder);
        var count = 0;
        foreach (var file in folder.Exists ? folder.EnumerateFiles() : [])
        {
            if (file.LastWriteTimeUtc < moment)
            {
                file.Delete();
                count++;
            }
        }

        return count;
    }
}
