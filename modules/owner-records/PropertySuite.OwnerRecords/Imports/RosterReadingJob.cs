using PropertySuite.Sites;
using PropertySuite.Tables;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Reads an uploaded roster and checks its rows. Repeatable: killed at any point, it begins anew, and once the rows are stored it does
/// nothing more. What is wrong with the file is put beside the import; it is no failure of the job.
/// </summary>
public class RosterReadingJob(
    IOwnerImportRepository imports,
    OwnerImportFiles files,
    OwnerImportManager manager,
    TableFileReader tables,
    ISiteSettingIntegrationService settings,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager) : AsyncBackgroundJob<RosterReadingJobArgs>, ITransientDependency
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(RosterReadingJobArgs args)
    {
        using (currentTenant.Change(args.TenantId))
        using (siteScope.Change(SiteScope.Of(args.SiteId)))
        {
            if (await LoadAsync(args.ImportId) is not var (import, file))
            {
                return;
            }

            try
            {
                var sheets = await ReadAsync(import, file);
                await InUnitOfWorkAsync(() => manager.TakeInAsync(import.Id, sheets));
            }
            catch (BusinessException refusal)
            {
                await InUnitOfWorkAsync(() => manager.RefuseAsync(import.Id, refusal));
            }
        }
    }

    private async Task<(OwnerImport Import, MemoryStream File)?> LoadAsync(Guid importId)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var import = await imports.FindAsync(importId);
        return import?.State == OwnerImportState.Reading ? (import, await files.ReadAsync(import)) : null;
    }

    private async Task<List<TableSheet>> ReadAsync(OwnerImport import, MemoryStream file)
    {
        var limits = new TableReadLimits
        {
            MaxRows = await settings.GetAsync<int>(import.SiteId, OwnerRecordsSettings.ImportMaxRows),
            MaxSheets = OwnerImportConsts.MaxSheets,
            MaxColumns = OwnerImportConsts.MaxColumns,
            MaxTextLength = OwnerImportConsts.MaxCellLength,
        };
        var sheets = await tables.ReadAsync(file, import.FileName, limits);
        return sheets.Exists(sheet => sheet.Rows.Count > 1) ? sheets : throw new BusinessException(OwnerRecordsErrorCodes.FileWithoutRows);
    }

    private async Task InUnitOfWorkAsync(Func<Task> work)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await work();
        await unitOfWork.CompleteAsync();
    }
}
