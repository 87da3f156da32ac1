using System.Data.Common;
using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Attachments;

/// <summary>
/// Throws away what belongs to nobody: files of forms that were never sent, files that a crash left between the disk and the database,
/// and half-read uploads. Over all companies, each thing in a transaction of its own as its company; repeatable, and two hosts may do it
/// at once. What cannot be thrown away waits for the next time and keeps nothing else.
/// </summary>
public class LooseFileCollector(
    IAttachmentDraftRepository drafts,
    IAttachmentLedger ledger,
    AttachmentStore store,
    TempFiles tempFiles,
    IUnitOfWorkManager unitsOfWork,
    IDataFilter dataFilter,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    IClock clock,
    ILogger<LooseFileCollector> logger) : ITransientDependency
{
    private const int Batch = 500;
    private static readonly TimeSpan DraftLife = TimeSpan.FromDays(1);

    /// <summary>Collects what has become garbage.</summary>
    /// <returns>How many files went.</returns>
    public virtual async Task<int> CollectAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.Now;
        var count = 0;
        foreach (var draft in await ReadAllAsync(() => drafts.GetForgottenAsync(now - DraftLife, Batch, cancellationToken)))
        {
            count += await TryAsCompanyAsync(draft.TenantId, draft.BlobName, () => ThrowAwayAsync(draft), cancellationToken) ? 1 : 0;
        }

        foreach (var blob in await ReadAllAsync(() => ledger.GetGarbageAsync(clock.Now, Batch, cancellationToken)))
        {
            count += await TryAsCompanyAsync(blob.TenantId, blob.BlobName, () => DeleteAsync(blob, cancellationToken), cancellationToken) ? 1 : 0;
        }

        return count + tempFiles.DeleteOlderThan(now - DraftLife);
    }

    /// <summary>
    /// Throws a draft away in the current transaction. Its file goes with it where it lies in the database; on a disk it goes at the next
    /// collection, because a transaction may still be rolled back and a deleted file may not.
    /// </summary>
    /// <returns>Whether it was still there.</returns>
    public virtual async Task<bool> ThrowAwayAsync(AttachmentDraft draft)
    {
        if (!await drafts.TryDeleteAsync(draft.Id))
        {
            return false;
        }

        if (draft.Storage == AttachmentStorage.Database)
        {
            await store.DeleteAsync(draft.Storage, draft.BlobName);
        }
        else
        {
            await ledger.AddLooseAsync(new LooseBlob(guids.Create(), draft.TenantId, draft.BlobName, clock.Now.AddSeconds(-1)));
        }

        await ledger.GiveRoomBackAsync(draft.StoredBytes);
        return true;
    }

    /// <summary>Struck out first: an upload that still wants the name then finds it gone and fails, instead of losing its content.</summary>
    private async Task<bool> DeleteAsync(LooseBlob blob, CancellationToken cancellationToken)
    {
        var isOurs = await ledger.StrikeOutAsync(blob.BlobName, cancellationToken);
        if (isOurs)
        {
            await store.DeleteAsync(AttachmentStorage.FileSystem, blob.BlobName, cancellationToken);
        }

        return isOurs;
    }

    private async Task<List<T>> ReadAllAsync<T>(Func<Task<List<T>>> read)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true);
        using (dataFilter.Disable<IMultiTenant>())
        {
            var found = await read();
            await unitOfWork.CompleteAsync();
            return found;
        }
    }

    private async Task<bool> TryAsCompanyAsync(Guid? tenantId, string blobName, Func<Task<bool>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var tenant = currentTenant.Change(tenantId);
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: true);
        try
        {
            var done = await work();
            await unitOfWork.CompleteAsync(cancellationToken);
            return done;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DbException))
        {
            logger.LogError(exception, "The file {BlobName} cannot be deleted; the next collection tries again", blobName);
            return false;
        }
    }
}
