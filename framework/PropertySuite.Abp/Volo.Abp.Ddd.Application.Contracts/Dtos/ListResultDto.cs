namespace Volo.Abp.Application.Dtos;

/// <summary>Carries a list.</summary>
public interface IListResult<T>
{
    /// <summary>The items.</summary>
    IReadOnlyList<T> Items { get; set; }
}

/// <summary>Knows how many items there are in all.</summary>
public interface IHasTotalCount
{
    /// <summary>Number of items on all pages.</summary>
    long TotalCount { get; set; }
}

/// <summary>Carries one page of a list.</summary>
public interface IPagedResult<T> : IListResult<T>, IHasTotalCount
{
}

/// <summary>A list.</summary>
[Serializable]
public class ListResultDto<T> : IListResult<T>
{
    /// <summary>An empty list.</summary>
    public ListResultDto()
    {
    }

    /// <summary>A list of the items.</summary>
    public ListResultDto(IReadOnlyList<T> items)
    {
        Items = items;
    }

    /// <inheritdoc />
    public IReadOnlyList<T> Items
    {
        get => field ??= [];
        set;
    }
}

/// <summary>One page of a list.</summary>
[Serializable]
public class PagedResultDto<T> : ListResultDto<T>, IPagedResult<T>
{
    /// <summary>An empty page of nothing.</summary>
    public PagedResultDto()
    {
    }

    /// <summary>A page.</summary>
    /// <param name="totalCount">Number of items on all pages.</param>
    /// <param name="items">The items of this page.</param>
    public PagedResultDto(long totalCount, IReadOnlyList<T> items)
        : base(items)
    {
        TotalCount = totalCount;
    }

    /// <inheritdoc />
    public long TotalCount { get; set; }
}
