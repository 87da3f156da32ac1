namespace PropertySuite.Paging;

/// <summary>Pages that need no conversion.</summary>
public static class PageExtensions
{
    /// <summary>The page as clients see it, when its rows already are what they see.</summary>
    public static PageDto<T> ToDto<T>(this Page<T> page) => page.ToDto(row => row);
}
