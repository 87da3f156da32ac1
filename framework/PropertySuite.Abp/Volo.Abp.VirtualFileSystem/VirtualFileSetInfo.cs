using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>A set of files.</summary>
public class VirtualFileSetInfo
{
    /// <summary>Creates the set of all files of <paramref name="fileProvider"/>.</summary>
    public VirtualFileSetInfo(IFileProvider fileProvider)
    {
        FileProvider = Check.NotNull(fileProvider, nameof(fileProvider));
    }

    /// <summary>The files.</summary>
    public IFileProvider FileProvider { get; }
}
