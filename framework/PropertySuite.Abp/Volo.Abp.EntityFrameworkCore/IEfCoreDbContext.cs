using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// What repositories see of a context. Modules derive an interface of their own with their sets from it, so that another context can
/// stand in for theirs.
/// </summary>
public interface IEfCoreDbContext : IDisposable, IAsyncDisposable
{
    /// <summary>The database behind the context.</summary>
    DatabaseFacade Database { get; }

    /// <summary>The entities that the context watches.</summary>
    ChangeTracker ChangeTracker { get; }

    /// <summary>How entities are mapped.</summary>
    IModel Model { get; }

    /// <summary>The stored entities of a type.</summary>
    DbSet<TEntity> Set<TEntity>()
        where TEntity : class;

    /// <summary>What the context knows about an entity.</summary>
    EntityEntry<TEntity> Entry<TEntity>(TEntity entity)
        where TEntity : class;

    /// <summary>What the context knows about an entity.</summary>
    EntityEntry Entry(object entity);

    /// <summary>Starts watching an entity as unchanged.</summary>
    EntityEntry<TEntity> Attach<TEntity>(TEntity entity)
        where TEntity : class;

    /// <summary>Starts watching an entity as new.</summary>
    EntityEntry<TEntity> Add<TEntity>(TEntity entity)
        where TEntity : class;

    /// <summary>Starts watching an entity as changed in all its properties.</summary>
    EntityEntry<TEntity> Update<TEntity>(TEntity entity)
        where TEntity : class;

    /// <summary>Marks an entity as deleted.</summary>
    EntityEntry<TEntity> Remove<TEntity>(TEntity entity)
        where TEntity : class;

    /// <summary>Starts watching entities as new.</summary>
    void AddRange(IEnumerable<object> entities);

    /// <summary>Starts watching entities as changed in all their properties.</summary>
    void UpdateRange(IEnumerable<object> entities);

    /// <summary>Marks entities as deleted.</summary>
    void RemoveRange(IEnumerable<object> entities);

    /// <summary>Sends all changes to the database, with audit properties, soft deletion and events.</summary>
    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SaveChangesAsync(CancellationToken)"/>
    Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default);

    /// <summary>Sends the changes to the database as they are: no audit properties, no soft deletion, no events.</summary>
    Task<int> SaveChangesOnDbContextAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default);
}
