using System.Linq.Expressions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Linq;

/// <summary>Passes a query to the provider that can run it. A query over objects in memory is run at once.</summary>
public class AsyncQueryableExecuter(IEnumerable<IAsyncQueryableProvider> providers) : IAsyncQueryableExecuter, ISingletonDependency
{
    /// <inheritdoc />
    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.AnyAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.Any());

    /// <inheritdoc />
    public Task<bool> AnyAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.AnyAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.Any(predicate));

    /// <inheritdoc />
    public Task<bool> AllAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.AllAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.All(predicate));

    /// <inheritdoc />
    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.CountAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.Count());

    /// <inheritdoc />
    public Task<int> CountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.CountAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.Count(predicate));

    /// <inheritdoc />
    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.LongCountAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.LongCount());

    /// <inheritdoc />
    public Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.LongCountAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.LongCount(predicate));

    /// <inheritdoc />
    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.FirstAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.First());

    /// <inheritdoc />
    public Task<T> FirstAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.FirstAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.First(predicate));

    /// <inheritdoc />
    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.FirstOrDefaultAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.FirstOrDefault());

    /// <inheritdoc />
    public Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.FirstOrDefaultAsync(queryable, predicate, cancellationToken)
        ?? Task.FromResult(queryable.FirstOrDefault(predicate));

    /// <inheritdoc />
    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SingleAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.Single());

    /// <inheritdoc />
    public Task<T> SingleAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SingleAsync(queryable, predicate, cancellationToken) ?? Task.FromResult(queryable.Single(predicate));

    /// <inheritdoc />
    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SingleOrDefaultAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.SingleOrDefault());

    /// <inheritdoc />
    public Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SingleOrDefaultAsync(queryable, predicate, cancellationToken)
        ?? Task.FromResult(queryable.SingleOrDefault(predicate));

    /// <inheritdoc />
    public Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.MinAsync(queryable, selector, cancellationToken) ?? Task.FromResult(queryable.Min(selector)!);

    /// <inheritdoc />
    public Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.MaxAsync(queryable, selector, cancellationToken) ?? Task.FromResult(queryable.Max(selector)!);

    /// <inheritdoc />
    public Task<decimal> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SumAsync(queryable, selector, cancellationToken) ?? Task.FromResult(queryable.Sum(selector));

    /// <inheritdoc />
    public Task<int> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SumAsync(queryable, selector, cancellationToken) ?? Task.FromResult(queryable.Sum(selector));

    /// <inheritdoc />
    public Task<long> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.SumAsync(queryable, selector, cancellationToken) ?? Task.FromResult(queryable.Sum(selector));

    /// <inheritdoc />
    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.ToListAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.ToList());

    /// <inheritdoc />
    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        FindProvider(queryable)?.ToArrayAsync(queryable, cancellationToken) ?? Task.FromResult(queryable.ToArray());

    private IAsyncQueryableProvider? FindProvider<T>(IQueryable<T> queryable) =>
        providers.FirstOrDefault(provider => provider.CanExecute(queryable));
}
