using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Linq;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Runs queries of Entity Framework asynchronously.</summary>
public class EfCoreAsyncQueryableProvider : IAsyncQueryableProvider, ISingletonDependency
{
    /// <inheritdoc />
    public bool CanExecute<T>(IQueryable<T> queryable) => queryable.Provider is IAsyncQueryProvider;

    /// <inheritdoc />
    public Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.AnyAsync(cancellationToken);

    /// <inheritdoc />
    public Task<bool> AnyAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.AnyAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<bool> AllAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.AllAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.CountAsync(cancellationToken);

    /// <inheritdoc />
    public Task<int> CountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.CountAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.LongCountAsync(cancellationToken);

    /// <inheritdoc />
    public Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.LongCountAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstAsync(cancellationToken);

    /// <inheritdoc />
    public Task<T> FirstAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.FirstAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.FirstOrDefaultAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleAsync(cancellationToken);

    /// <inheritdoc />
    public Task<T> SingleAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.SingleAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.SingleOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default) =>
        queryable.SingleOrDefaultAsync(predicate, cancellationToken);

    /// <inheritdoc />
    public Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        queryable.MinAsync(selector, cancellationToken);

    /// <inheritdoc />
    public Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default) =>
        queryable.MaxAsync(selector, cancellationToken);

    /// <inheritdoc />
    public Task<decimal> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default) =>
        queryable.SumAsync(selector, cancellationToken);

    /// <inheritdoc />
    public Task<int> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default) =>
        queryable.SumAsync(selector, cancellationToken);

    /// <inheritdoc />
    public Task<long> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default) =>
        queryable.SumAsync(selector, cancellationToken);

    /// <inheritdoc />
    public Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToListAsync(cancellationToken);

    /// <inheritdoc />
    public Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default) =>
        queryable.ToArrayAsync(cancellationToken);
}
