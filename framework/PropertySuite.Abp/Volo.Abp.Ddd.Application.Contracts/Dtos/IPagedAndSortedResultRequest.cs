namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for at most so many items.</summary>
public interface ILimitedResultRequest
{
    /// <summary>How many items to return at most.</summary>
    int MaxResultCount { get; set; }
}

/// <summary>Asks for one page.</summary>
public interface IPagedResultRequest : ILimitedResultRequest
{
    /// <summary>How many items to leave out.</summary>
    int SkipCount { get; set; }
}

/// <summary>Asks for an order.</summary>
public interface ISortedResultRequest
{
    /// <summary>Property names with optional direction, such as <c>"Name desc, CreationTime"</c>; empty for the default order.</summary>
    string? Sorting { get; set; }
}

/// <summary>Asks for one page in an order.</summary>
public interface IPagedAndSortedResultRequest : IPagedResultRequest, ISortedResultRequest
{
}
