using Microsoft.EntityFrameworkCore;

namespace PropertySuite.Paging;

/// <summary>Counts no further than anybody reads.</summary>
public static class BoundedCountExtensions
{
    /// <summary>How many rows there are, or the limit where there are more.</summary>
    public static Task<int> CountUpToAsync<T>(
        this IQueryable<T> rows, int limit = PageRequest.CountLimit, CancellationToken cancellationToken = default)
        => rows.Take(limit).CountAsync(cancellationToken);
}
