using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Auditing;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>
/// Keeps old and new values of what a context saves while an audit log is open. In a transactional unit of work they are stored right before
/// its commit; otherwise the save becomes a transaction together with them. Belongs to one context.
/// </summary>
/// <param name="services">The scope of the context.</param>
public sealed class EntityChangeInterceptor(IServiceProvider services) : SaveChangesInterceptor
{
    private RunningSave? _save;

    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // The record of a save is itself saved by the same context.
        if (_save is { IsBeingRecorded: true } || eventData.Context is not { } context)
        {
            return result;
        }

        await EndAsync();
        if (services.GetRequiredService<IAuditingManager>().Current is not { Log: var log })
        {
            return result;
        }

        var changes = services.GetRequiredService<EntityChangeReader>().Read([.. context.ChangeTracker.Entries()]);
        if (changes.Count > 0)
        {
            var hasTransaction = context.Database.CurrentTransaction is not null;
            var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Current;
            _save = new RunningSave(new EntityChangeBatch(log, services.GetRequiredService<ICurrentTenant>().Id, changes))
            {
                UnitOfWork = hasTransaction && unitOfWork is { Options.IsTransactional: true } ? unitOfWork : null,
                Transaction = hasTransaction ? null : await context.Database.BeginTransactionAsync(cancellationToken),
            };
        }

        return result;
    }

    /// <inheritdoc />
    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (_save is not { IsBeingRecorded: false } save)
        {
            return result;
        }

        save.IsBeingRecorded = true;
        try
        {
            services.GetRequiredService<EntityChangeReader>().Complete(save.Batch.Changes);
            await RecordAsync(save, cancellationToken);
        }
        finally
        {
            await EndAsync();
        }

        return result;
    }

    /// <inheritdoc />
    public override async Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) =>
        await EndUnlessRecordingAsync();

    /// <inheritdoc />
    public override async Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) =>
        await EndUnlessRecordingAsync();

    private async Task RecordAsync(RunningSave save, CancellationToken cancellationToken)
    {
        var recorder = services.GetRequiredService<EntityChangeRecorder>();
        if (save.UnitOfWork is { } unitOfWork)
        {
            recorder.Collect(unitOfWork, save.Batch);
            return;
        }

        var committed = await recorder.StoreAsync(save.Batch, cancellationToken);
        if (save.Transaction is { } transaction)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        committed();
    }

    private async Task EndUnlessRecordingAsync()
    {
        if (_save is { IsBeingRecorded: false })
        {
            await EndAsync();
        }
    }

    private async Task EndAsync()
    {
        if (_save is { Transaction: { } transaction })
        {
            await transaction.DisposeAsync();
        }

        _save = null;
    }

    private sealed class RunningSave(EntityChangeBatch batch)
    {
        public EntityChangeBatch Batch { get; } = batch;

        /// <summary>The unit of work whose commit records the changes; null when they are recorded at once.</summary>
        public IUnitOfWork? UnitOfWork { get; init; }

        /// <summary>The transaction begun for the save and its record.</summary>
        public IDbContextTransaction? Transaction { get; init; }

        public bool IsBeingRecorded { get; set; }
    }
}
