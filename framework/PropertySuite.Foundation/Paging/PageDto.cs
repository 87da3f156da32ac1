namespace PropertySuite.Paging;

/// <summary>A page of a list that is paged by key, whatever its rows are.</summary>
public interface IPageDto
{
    /// <summary>Send it to get the next page; null on the last. Clients get it sealed.</summary>
    string? NextCursor { get; set; }
}

/// <summary>A page of a list that is paged by key.</summary>
/// <typeparam name="T">A row.</typeparam>
public class PageDto<T> : IPageDto
{
    /// <summary>The rows.</summary>
    public List<T> Items { get; set; } = [];

    /// <summary>Rows that match, counted up to 10,000.</summary>
    public long TotalCount { get; set; }

    /// <summary>Send it to get the next page; null on the last.</summary>
    public string? NextCursor { get; set; }
}
