namespace PropertySuite.Paging;

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Sorting">Column and direction, <c>creationTime desc</c>; the list's own order when empty.</param>
/// <param name="After">The end of the page before; null for the first.</param>
/// <param name="Size">Most rows.</param>
/// <param name="CountsTotal">Whether all rows that match are counted too.</param>
public sealed record PageRequest(string? Sorting, KeysetCursor? After, int Size, bool CountsTotal)
{
    /// <summary>Counting stops here: beyond, a list says "10,000 and more".</summary>
    public const int CountLimit = 10_000;

    /// <summary>Rows that an export reads at once.</summary>
    public const int BatchSize = 1_000;

    /// <summary>What a client asks for.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of ours.</exception>
    public static PageRequest Of(IPageInput input, string? sorting = null)
        => new(sorting ?? (input as ISortedPageInput)?.Sorting, KeysetCursor.Parse(input.Cursor), input.MaxResultCount, CountsTotal: true);

    /// <summary>The first rows of a list, uncounted.</summary>
    public static PageRequest First(int size, string? sorting = null) => new(sorting, null, size, CountsTotal: false);
}
