using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Attachments;

/// <inheritdoc cref="IAttachmentLedger" />
public class EfCoreAttachmentLedger(IDbContextProvider<IAttachmentsDbContext> contextProvider, ICurrentTenant currentTenant)
    : IAttachmentLedger, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task LockAsync(string key, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Database.LockAsync($"attachments/{key}", cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> TryTakeRoomAsync(long bytes, long? quota, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        var id = currentTenant.Id ?? Guid.Empty;
        await context.Database.ExecuteSqlAsync(
            $"insert into attachments.storage_usages (id, tenant_id, bytes) values ({id}, {currentTenant.Id}, 0) on conflict (id) do nothing",
            cancellationToken);
        return await context.StorageUsages
            .Where(usage => usage.Id == id && (quota == null || usage.Bytes + bytes <= quota))
            .ExecuteUpdateAsync(set => set.SetProperty(usage => usage.Bytes, usage => usage.Bytes + bytes), cancellationToken) > 0;
    }

    /// <inheritdoc />
    public virtual async Task GiveRoomBackAsync(long bytes, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        var id = currentTenant.Id ?? Guid.Empty;
        await context.StorageUsages
            .Where(usage => usage.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(usage => usage.Bytes, usage => usage.Bytes - bytes), cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<long> GetUsedAsync(CancellationToken cancellationToken = default)
    {
        var id = currentTenant.Id ?? Guid.Empty;
        return await (await contextProvider.GetDbContextAsync()).StorageUsages
            .Where(usage => usage.Id == id)
            .Select(usage => usage.Bytes)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task AddLooseAsync(LooseBlob blob, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        context.LooseBlobs.Add(blob);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<bool> StrikeOutAsync(string blobName, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).LooseBlobs
            .Where(blob => blob.BlobName == blobName)
            .ExecuteDeleteAsync(cancellationToken) > 0;

    /// <inheritdoc />
    public virtual async Task<List<LooseBlob>> GetGarbageAsync(DateTime now, int count, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).LooseBlobs
            .AsNoTracking()
            .Where(blob => blob.CollectAt < now)
            .OrderBy(blob => blob.CollectAt)
            .Take(count)
            .ToListAsync(cancellationToken);
}
