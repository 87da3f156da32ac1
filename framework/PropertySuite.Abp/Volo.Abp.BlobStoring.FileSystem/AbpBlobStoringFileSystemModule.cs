using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>Blobs as files.</summary>
[DependsOn(typeof(AbpBlobStoringModule))]
public class AbpBlobStoringFileSystemModule : AbpModule
{
}
