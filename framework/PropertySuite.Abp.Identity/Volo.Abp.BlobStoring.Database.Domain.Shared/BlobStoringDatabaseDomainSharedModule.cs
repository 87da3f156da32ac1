using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Constants of blobs in a database.</summary>
public class BlobStoringDatabaseDomainSharedModule : AbpModule
{
}
