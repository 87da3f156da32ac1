using PropertySuite.Paging;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Gives "my work" (我的待办) the records of one list that wait for somebody. Implement it as a transient service in the module's implementation; the inbox shows them by
/// its being there. Nothing is stored twice: a provider reads its own table, off one index of the records that are open, and never asks row by row. A record is in
/// one list of a kind for a person, or in two at the same time and id.
/// </summary>
public interface IWorkItemProvider
{
    /// <summary>What the records are called; several lists may share it.</summary>
    WorkItemKind Kind { get; }

    /// <summary>For whom they wait.</summary>
    WorkItemScope Scope { get; }

    /// <summary>Whether some have no due time. They come last.</summary>
    bool MayBeUndated { get; }

    /// <summary>A page by due time and id, the first due first, in one statement; <c>request.Sorting</c> is <see cref="WorkItemOrder.Name"/>.</summary>
    Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request);

    /// <summary>How many there are, and how many of them are late, counted no further than the limit.</summary>
    Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit);
}

/// <summary>How many records wait.</summary>
/// <param name="Count">All, or the limit where there are more.</param>
/// <param name="Late">Of these, late.</param>
public readonly record struct WorkItemCount(int Count, int Late);

/// <summary>The one order of the inbox.</summary>
public static class WorkItemOrder
{
    /// <summary>Its name in the lists of the providers.</summary>
    public const string Name = "dueAt";
}
