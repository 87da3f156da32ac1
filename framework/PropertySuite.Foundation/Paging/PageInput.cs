using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Paging;

/// <summary>A page of a list is wanted.</summary>
public interface IPageInput
{
    /// <summary><c>nextCursor</c> of the page before; empty for the first page.</summary>
    string? Cursor { get; set; }

    /// <summary>Rows wanted.</summary>
    int MaxResultCount { get; }
}

/// <summary>A page of a list in an order of the client's choice is wanted.</summary>
public interface ISortedPageInput : IPageInput
{
    /// <summary>Column and direction: <c>creationTime desc</c>; the list's own order when empty.</summary>
    string? Sorting { get; }
}

/// <inheritdoc cref="IPageInput" />
public class PageInput : IPageInput
{
    /// <summary>Rows of a page when the client does not say.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>Most rows of a page.</summary>
    public const int MaxPageSize = 1_000;

    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, MaxPageSize)]
    public int MaxResultCount { get; set; } = DefaultPageSize;
}

/// <inheritdoc cref="ISortedPageInput" />
public class SortedPageInput : PageInput, ISortedPageInput
{
    /// <summary>Longest text of an order.</summary>
    public const int MaxSortingLength = 128;

    /// <inheritdoc />
    [StringLength(MaxSortingLength)]
    public string? Sorting { get; set; }
}
