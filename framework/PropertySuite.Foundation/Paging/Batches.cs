namespace PropertySuite.Paging;

/// <summary>Reads whole lists without holding them in memory.</summary>
public static class Batches
{
    /// <summary>Every row of a list, page after page, each as soon as the one before has been dealt with.</summary>
    /// <param name="read">Reads a page.</param>
    /// <param name="sorting">Order of the rows.</param>
    /// <param name="size">Rows read at once.</param>
    public static async IAsyncEnumerable<List<T>> ReadAsync<T>(
        Func<PageRequest, Task<Page<T>>> read, string? sorting = null, int size = PageRequest.BatchSize)
    {
        var request = PageRequest.First(size, sorting);
        do
        {
            var page = await read(request);
            yield return page.Rows;
            request = page.Next is { } next ? request with { After = next } : null;
        }
        while (request is not null);
    }
}
