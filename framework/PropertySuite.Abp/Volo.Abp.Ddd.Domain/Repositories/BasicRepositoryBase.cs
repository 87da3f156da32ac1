using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.ChangeTracking;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Base of repositories, with what they usually need. Their methods open a unit of work when there is none.</summary>
public abstract class BasicRepositoryBase<TEntity> : IBasicRepository<TEntity>, IUnitOfWorkEnabled, ITransientDependency
    where TEntity : class, IEntity
{
    /// <summary>Resolves services on first use. Set by the container.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>Runs queries asynchronously.</summary>
    public IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    /// <summary>Switches query filters.</summary>
    public IDataFilter DataFilter => LazyServiceProvider.LazyGetRequiredService<IDataFilter>();

    /// <summary>The tenant in force.</summary>
    public ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    /// <summary>The units of work.</summary>
    public IUnitOfWorkManager UnitOfWorkManager => LazyServiceProvider.LazyGetRequiredService<IUnitOfWorkManager>();

    /// <summary>The cancellation of the current request.</summary>
    public ICancellationTokenProvider CancellationTokenProvider =>
        LazyServiceProvider.LazyGetService<ICancellationTokenProvider>(NullCancellationTokenProvider.Instance);

    /// <inheritdoc />
    public bool? IsChangeTrackingEnabled { get; set; }

    /// <inheritdoc />
    public virtual string? EntityName => typeof(TEntity).Name;

    /// <inheritdoc />
    public abstract string ProviderName { get; }

    private IEntityChangeTrackingProvider EntityChangeTrackingProvider =>
        LazyServiceProvider.LazyGetRequiredService<IEntityChangeTrackingProvider>();

    /// <inheritdoc />
    public abstract Task<TEntity> InsertAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task InsertManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task<TEntity> UpdateAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task UpdateManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task DeleteAsync(TEntity entity, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task DeleteManyAsync(
        IEnumerable<TEntity> entities, bool autoSave = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task<List<TEntity>> GetListAsync(bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task<long> GetCountAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    public abstract Task<List<TEntity>> GetPagedListAsync(
        int skipCount, int maxResultCount, string sorting, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>Sends the changes of the current unit of work to the database; without one there is nothing to send.</summary>
    protected virtual Task SaveChangesAsync(CancellationToken cancellationToken) =>
        UnitOfWorkManager.Current?.SaveChangesAsync(cancellationToken) ?? Task.CompletedTask;

    /// <summary>The given token, or that of the current request where the caller gave none.</summary>
    protected virtual CancellationToken GetCancellationToken(CancellationToken preferredValue = default) =>
        CancellationTokenProvider.FallbackToProvider(preferredValue);

    /// <summary>Whether queries return tracked entities.</summary>
    protected virtual bool ShouldTrackingEntityChange() => IsChangeTrackingEnabled ?? EntityChangeTrackingProvider.Enabled ?? true;
}
