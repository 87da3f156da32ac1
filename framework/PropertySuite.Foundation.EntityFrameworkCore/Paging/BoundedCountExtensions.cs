using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PropertySuite.Paging;

/// <summary>Counts no further than anybody reads.</summary>
public static class BoundedCountExtensions
{
    /// <summary>How many rows there are, or the limit where there are more.</summary>
    public static Task<int> CountUpToAsync<T>(
        this IQueryable<T> rows, int limit = PageRequest.CountLimit, CancellationToken cancellationToken = default)
        => rows.Take(limit).CountAsync(cancellationToken);

    /// <summary>How many rows there are, or the limit where there are more, and how many of those that were counted meet a condition; in one statement.</summary>
    /// <param name="rows">The rows, in an order that puts those first that meet the condition.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="limit">Counting stops here.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static async Task<(int All, int Meeting)> CountUpToAsync<T>(
        this IQueryable<T> rows, Expression<Func<T, bool>> condition, int limit, CancellationToken cancellationToken = default)
    {
        var counts = await rows.Take(limit)
            .Select(condition)
            .GroupBy(meets => meets)
            .Select(group => new { Meets = group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return (counts.Sum(count => count.Count), counts.Where(count => count.Meets).Sum(count => count.Count));
    }
}
