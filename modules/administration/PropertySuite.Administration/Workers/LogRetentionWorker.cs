using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.TenantManagement;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Administration;

/// <summary>
/// Deletes logs that are older than their company keeps them, every night, in small batches. Repeatable: a run that dies leaves the rest to
/// the next.
/// </summary>
public class LogRetentionWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Batch = 1_000;

    /// <summary>Creates the worker.</summary>
    public LogRetentionWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
    {
        Timer.Period = (int)TimeSpan.FromDays(1).TotalMilliseconds;
        CronExpression = "0 40 2 * * ?";
    }

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        foreach (var tenantId in await GetTenantsAsync(services))
        {
            using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
            var store = services.GetRequiredService<ILogRetentionStore>();
            var audit = await DeleteAsync(services, LogRetentionSettings.AuditLogDays, store.DeleteAuditLogsAsync, workerContext.CancellationToken);
            var signIns = await DeleteAsync(services, LogRetentionSettings.SignInDays, store.DeleteSignInsAsync, workerContext.CancellationToken);
            if (audit + signIns > 0)
            {
                Logger.LogInformation(
                    "Deleted {AuditLogs} audit logs and {SignIns} sign-ins of company {TenantId} that were past their time.",
                    audit, signIns, tenantId);
            }
        }
    }

    /// <summary>The installation's own side and all companies, those that were deleted included: their logs end as well.</summary>
    private static async Task<List<Guid?>> GetTenantsAsync(IServiceProvider services)
    {
        using var deletedToo = services.GetRequiredService<IDataFilter>().Disable<ISoftDelete>();
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var tenants = await services.GetRequiredService<ITenantRepository>().GetListAsync();
        await unitOfWork.CompleteAsync();
        return [null, .. tenants.Select(tenant => (Guid?)tenant.Id)];
    }

    private static async Task<int> DeleteAsync(
        IServiceProvider services, string setting, Func<DateTime, int, CancellationToken, Task<int>> delete, CancellationToken cancellationToken)
    {
        var days = await ReadDaysAsync(services, setting);
        var before = services.GetRequiredService<IClock>().Now.AddDays(-days);
        var total = 0;
        int deleted;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
            deleted = await delete(before, Batch, cancellationToken);
            await unitOfWork.CompleteAsync(cancellationToken);
            total += deleted;
        }
        while (deleted == Batch);
        return total;
    }

    /// <summary>A value that is no number, or too small for the law, keeps logs longer rather than shorter.</summary>
    private static async Task<int> ReadDaysAsync(IServiceProvider services, string setting)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var text = await services.GetRequiredService<ISettingProvider>().GetOrNullAsync(setting);
        await unitOfWork.CompleteAsync();
        return int.TryParse(text, out var days)
            ? Math.Clamp(days, AdministrationLogConsts.LeastRetentionDays, AdministrationLogConsts.MostRetentionDays)
            : AdministrationLogConsts.MostRetentionDays;
    }
}
