using Microsoft.EntityFrameworkCore;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ILogRetentionStore" />
public class EfCoreLogRetentionStore(
    IDbContextProvider<IAuditLoggingDbContext> auditLogs, IDbContextProvider<IIdentityDbContext> signIns)
    : ILogRetentionStore, ITransientDependency
{
    /// <inheritdoc />
    public async Task<int> DeleteAuditLogsAsync(DateTime before, int most, CancellationToken cancellationToken) =>
        await (await auditLogs.GetDbContextAsync()).AuditLogs
            .Where(log => log.ExecutionTime < before)
            .OrderBy(log => log.ExecutionTime)
            .Take(most)
            .ExecuteDeleteAsync(cancellationToken);

    /// <inheritdoc />
    public async Task<int> DeleteSignInsAsync(DateTime before, int most, CancellationToken cancellationToken) =>
        await (await signIns.GetDbContextAsync()).SecurityLogs
            .Where(entry => entry.CreationTime < before)
            .OrderBy(entry => entry.CreationTime)
            .Take(most)
            .ExecuteDeleteAsync(cancellationToken);
}
