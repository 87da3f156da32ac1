using Volo.Abp.Modularity;

namespace Volo.Abp.VirtualFileSystem;

/// <summary>Files that modules carry inside their assemblies.</summary>
public class AbpVirtualFileSystemModule : AbpModule
{
}
