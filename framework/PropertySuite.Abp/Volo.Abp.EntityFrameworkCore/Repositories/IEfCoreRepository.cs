using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>A repository on Entity Framework.</summary>
public interface IEfCoreRepository<TEntity> : IRepository<TEntity>
    where TEntity : class, IEntity
{
    /// <summary>The context of the current unit of work.</summary>
    Task<DbContext> GetDbContextAsync();

    /// <summary>The set of the entity in that context.</summary>
    Task<DbSet<TEntity>> GetDbSetAsync();
}

/// <summary>A repository on Entity Framework for entities with a single key.</summary>
public interface IEfCoreRepository<TEntity, TKey> : IEfCoreRepository<TEntity>, IRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
}
