using System.Linq.Expressions;

namespace Volo.Abp.Linq;

/// <summary>Runs queries asynchronously, whatever stores the data.</summary>
public interface IAsyncQueryableExecuter
{
    /// <summary>Whether there is any element.</summary>
    Task<bool> AnyAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>Whether any element matches.</summary>
    Task<bool> AnyAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>Whether all elements match.</summary>
    Task<bool> AllAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>Number of elements.</summary>
    Task<int> CountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>Number of elements that match.</summary>
    Task<int> CountAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>Number of elements.</summary>
    Task<long> LongCountAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>Number of elements that match.</summary>
    Task<long> LongCountAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>The first element; throws if there is none.</summary>
    Task<T> FirstAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>The first match; throws if there is none.</summary>
    Task<T> FirstAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>The first element, or the default.</summary>
    Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>The first match, or the default.</summary>
    Task<T?> FirstOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>The only element; throws if there is none or more than one.</summary>
    Task<T> SingleAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>The only match; throws if there is none or more than one.</summary>
    Task<T> SingleAsync<T>(IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>The only element, or the default; throws if there is more than one.</summary>
    Task<T?> SingleOrDefaultAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>The only match, or the default; throws if there is more than one.</summary>
    Task<T?> SingleOrDefaultAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, bool>> predicate, CancellationToken cancellationToken = default);

    /// <summary>The smallest value.</summary>
    Task<TResult> MinAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);

    /// <summary>The greatest value.</summary>
    Task<TResult> MaxAsync<T, TResult>(
        IQueryable<T> queryable, Expression<Func<T, TResult>> selector, CancellationToken cancellationToken = default);

    /// <summary>The sum of the values; zero without elements.</summary>
    Task<decimal> SumAsync<T>(
        IQueryable<T> queryable, Expression<Func<T, decimal>> selector, CancellationToken cancellationToken = default);

    /// <summary>The sum of the values; zero without elements.</summary>
    Task<int> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, int>> selector, CancellationToken cancellationToken = default);

    /// <summary>The sum of the values; zero without elements.</summary>
    Task<long> SumAsync<T>(IQueryable<T> queryable, Expression<Func<T, long>> selector, CancellationToken cancellationToken = default);

    /// <summary>All elements.</summary>
    Task<List<T>> ToListAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);

    /// <summary>All elements.</summary>
    Task<T[]> ToArrayAsync<T>(IQueryable<T> queryable, CancellationToken cancellationToken = default);
}
