namespace PropertySuite.Paging;

/// <summary>A page of a list that is paged by key.</summary>
/// <typeparam name="T">A row.</typeparam>
public class PageDto<T>
{
    /// <summary>The rows.</summary>
    public List<T> Items { get; set; } = [];

    /// <summary>Rows that match, counted up to 10,000.</summary>
    public long TotalCount { get; set; }

    /// <summary>Send it to get the next page; null on the last.</summary>
    public string? NextCursor { get; set; }
}
