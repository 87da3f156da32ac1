using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Works off an import batch by batch, each in its own transaction. Repeatable: what is done stays done, and a second run finds only what
/// is left.
/// </summary>
public class OwnerImportJob(
    OwnerImporter importer,
    ISiteSettingIntegrationService settings,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager) : AsyncBackgroundJob<OwnerImportJobArgs>, ITransientDependency
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(OwnerImportJobArgs args)
    {
        using (currentTenant.Change(args.TenantId))
        using (siteScope.Change(SiteScope.Of(args.SiteId)))
        {
            var batchSize = Math.Max(1, await settings.GetAsync<int>(args.SiteId, OwnerRecordsSettings.ImportBatchSize));
            bool hasMore;
            do
            {
                using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
                hasMore = await importer.ImportBatchAsync(args.ImportId, batchSize);
                await unitOfWork.CompleteAsync();
            }
            while (hasMore);
        }
    }
}
