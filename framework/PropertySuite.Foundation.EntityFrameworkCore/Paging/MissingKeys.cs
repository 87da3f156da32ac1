namespace PropertySuite.Paging;

/// <summary>What becomes of rows that have no value in the sorted column.</summary>
internal enum MissingKeys
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>They come last, or first when the greatest comes first.</summary>
    Last,

    /// <summary>They are not shown.</summary>
    LeftOut,
}
