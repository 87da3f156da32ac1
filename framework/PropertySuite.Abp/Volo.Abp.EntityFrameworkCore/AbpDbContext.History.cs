using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Auditing;

namespace Volo.Abp.EntityFrameworkCore;

public abstract partial class AbpDbContext<TDbContext>
{
    /// <summary>
    /// Saves and keeps old and new values. In a transactional unit of work they are stored right before its commit; otherwise the save
    /// becomes a transaction together with them.
    /// </summary>
    private async Task<int> SaveWithHistoryAsync(AuditLogInfo log, bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var changes = EntityHistoryHelper!.CreateChangeList([.. ChangeTracker.Entries()]);
        if (changes.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var recorder = LazyServiceProvider.LazyGetRequiredService<EntityChangeRecorder>();
        var tenantId = CurrentTenantId;
        if (UnitOfWorkManager?.Current is { Options.IsTransactional: true } unitOfWork && Database.CurrentTransaction is not null)
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            EntityHistoryHelper.UpdateChangeList(changes);
            recorder.Collect(unitOfWork, log, tenantId, changes);
            return saved;
        }

        await using var transaction = Database.CurrentTransaction is null
            ? await Database.BeginTransactionAsync(cancellationToken)
            : null;
        var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        EntityHistoryHelper.UpdateChangeList(changes);
        var committed = await recorder.StoreAsync(log, tenantId, changes, cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        committed();
        return count;
    }
}
