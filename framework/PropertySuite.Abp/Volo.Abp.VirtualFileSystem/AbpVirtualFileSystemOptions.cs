namespace Volo.Abp.VirtualFileSystem;

/// <summary>What the virtual file system consists of.</summary>
public class AbpVirtualFileSystemOptions
{
    /// <summary>The sets of files; where two have a file at the same path, the later set wins.</summary>
    public VirtualFileSetList FileSets { get; } = [];
}
