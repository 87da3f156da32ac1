using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Domain.Repositories.EntityFrameworkCore;

/// <summary>Reaches through repositories to Entity Framework.</summary>
public static class EfCoreRepositoryExtensions
{
    /// <summary>The context of the current unit of work.</summary>
    public static Task<DbContext> GetDbContextAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        repository.ToEfCoreRepository().GetDbContextAsync();

    /// <summary>The set of the entity in that context.</summary>
    public static Task<DbSet<TEntity>> GetDbSetAsync<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        repository.ToEfCoreRepository().GetDbSetAsync();

    /// <summary>The repository as one on Entity Framework.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static IEfCoreRepository<TEntity> ToEfCoreRepository<TEntity>(this IReadOnlyBasicRepository<TEntity> repository)
        where TEntity : class, IEntity =>
        ProxyHelper.UnProxy(repository) as IEfCoreRepository<TEntity>
        ?? throw new ArgumentException($"{repository.GetType().FullName} is no repository on Entity Framework.", nameof(repository));
}
