using System.Linq.Expressions;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Domain.Repositories;

/// <summary>Queries of one step, directly on a repository.</summary>
public static class RepositoryAsyncExtensions
{
    /// <summary>Whether any entity matches.</summary>
    public static async Task<bool> AnyAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>Whether there is any entity.</summary>
    public static async Task<bool> AnyAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AnyAsync(await repository.GetQueryableAsync(), cancellationToken);

    /// <summary>Whether all entities match.</summary>
    public static async Task<bool> AllAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.AllAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>Number of entities.</summary>
    public static async Task<int> CountAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), cancellationToken);

    /// <summary>Number of entities that match.</summary>
    public static async Task<int> CountAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.CountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>Number of entities that match.</summary>
    public static async Task<long> LongCountAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.LongCountAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>The first match; throws if there is none.</summary>
    public static async Task<T> FirstAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>The first entity, or null.</summary>
    public static async Task<T?> FirstOrDefaultAsync<T>(
        this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), cancellationToken);

    /// <summary>The first match, or null.</summary>
    public static async Task<T?> FirstOrDefaultAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.FirstOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>The only match; throws if there is none or more than one.</summary>
    public static async Task<T> SingleAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>The only match, or null; throws if there is more than one.</summary>
    public static async Task<T?> SingleOrDefaultAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SingleOrDefaultAsync(await repository.GetQueryableAsync(), predicate, cancellationToken);

    /// <summary>The greatest value.</summary>
    public static async Task<TResult> MaxAsync<T, TResult>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MaxAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    /// <summary>The smallest value.</summary>
    public static async Task<TResult> MinAsync<T, TResult>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.MinAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    /// <summary>The sum of an amount; zero without entities.</summary>
    public static async Task<decimal> SumAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    /// <summary>The sum of a number; zero without entities.</summary>
    public static async Task<int> SumAsync<T>(
        this IReadOnlyRepository<T> repository, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.SumAsync(await repository.GetQueryableAsync(), selector, cancellationToken);

    /// <summary>All entities.</summary>
    public static async Task<List<T>> ToListAsync<T>(this IReadOnlyRepository<T> repository, CancellationToken cancellationToken = default)
        where T : class, IEntity =>
        await repository.AsyncExecuter.ToListAsync(await repository.GetQueryableAsync(), cancellationToken);
}
