using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.BlobStoring.Database;

/// <summary>Blobs in the database.</summary>
[DependsOn(typeof(BlobStoringDatabaseDomainSharedModule), typeof(AbpDddDomainModule), typeof(AbpBlobStoringModule))]
public class BlobStoringDatabaseDomainModule : AbpModule
{
}
