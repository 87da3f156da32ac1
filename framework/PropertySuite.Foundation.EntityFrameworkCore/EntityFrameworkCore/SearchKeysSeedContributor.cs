using Microsoft.EntityFrameworkCore;
using PropertySuite.Texts;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>
/// Makes the search keys of a kind of records again that an older version of the program made. Runs at the start, before requests are answered, one
/// host at a time; when there is nothing to do it costs one query. Each batch is a transaction of its own: killed at any point, the next start goes on,
/// and neither locks nor memory grow with the records.
/// </summary>
/// <typeparam name="T">The records.</typeparam>
public abstract class SearchKeysSeedContributor<T>(IRepository<T, Guid> records, IUnitOfWorkManager unitOfWorkManager)
    : IDataSeedContributor, ITransientDependency
    where T : class, IEntity<Guid>, IHasSearchKeys
{
    private const int BatchSize = 500;

    /// <inheritdoc />
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        while (await RenewNextAsync())
        {
        }
    }

    /// <summary>Makes the keys of some records again.</summary>
    protected virtual Task RenewAsync(List<T> old)
    {
        old.ForEach(record => record.RenewSearchKeys());
        return Task.CompletedTask;
    }

    private async Task<bool> RenewNextAsync()
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        var old = await FindOldAsync();
        if (old.Count > 0)
        {
            await RenewAsync(old);
            await records.UpdateManyAsync(old);
        }

        await unitOfWork.CompleteAsync();
        return old.Count > 0;
    }

    private async Task<List<T>> FindOldAsync() => await (await records.GetQueryableAsync())
        .Where(record => EF.Property<int>(record, nameof(IHasSearchKeys.SearchKeysVersion)) < SearchKeys.Version)
        .OrderBy(record => record.Id)
        .Take(BatchSize)
        .ToListAsync();
}
