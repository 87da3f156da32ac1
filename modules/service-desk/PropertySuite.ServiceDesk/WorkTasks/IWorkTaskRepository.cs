using System.Linq.Expressions;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

/// <summary>Who reads tasks, and so which ones.</summary>
/// <param name="UserId">The user; null for a program.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="DepartmentIds">Their departments, and those above.</param>
/// <param name="SeesAll">Whether they see all tasks of their sites.</param>
public sealed record WorkTaskReader(Guid? UserId, IReadOnlyCollection<string> Roles, IReadOnlyCollection<Guid> DepartmentIds, bool SeesAll);

/// <summary>Whom a task waits for; each has an index of the open tasks.</summary>
public enum WorkTaskAwaited
{
    /// <summary>The reader.</summary>
    User = 1,

    /// <summary>A role of theirs, and not themselves anyway.</summary>
    Role = 2,

    /// <summary>A department of theirs, and not themselves anyway.</summary>
    Department = 3,
}

/// <summary>Which tasks are wanted. Empty fields do not restrict.</summary>
public sealed record WorkTaskQuery
{
    /// <summary>Who asks.</summary>
    public required WorkTaskReader Reader { get; init; }

    /// <summary>Now (UTC).</summary>
    public required DateTime Now { get; init; }

    /// <summary>Which of the reader's.</summary>
    public WorkTaskListKind ListKind { get; init; } = WorkTaskListKind.All;

    /// <summary>Only open tasks that wait for the reader in this way.</summary>
    public WorkTaskAwaited? Awaited { get; init; }

    /// <summary>One site.</summary>
    public Guid? SiteId { get; init; }

    /// <summary>Any of these sites; all when null.</summary>
    public IReadOnlyCollection<Guid>? SiteIds { get; init; }

    /// <summary>Any of these states.</summary>
    public IReadOnlyCollection<WorkTaskState> States { get; init; } = [];

    /// <summary>Kind.</summary>
    public string? Kind { get; init; }

    /// <summary>In the hands of this user.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Only tasks that are not done with.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>Only tasks that are still to be done, or to be given anew.</summary>
    public bool UndoneOnly { get; init; }

    /// <summary>Only tasks that are not done and past due.</summary>
    public bool OverdueOnly { get; init; }

    /// <summary>Due at or after (UTC).</summary>
    public DateTime? DueFrom { get; init; }

    /// <summary>Due before (UTC).</summary>
    public DateTime? DueBefore { get; init; }

    /// <summary>That came from this case.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Part of what a task is found by.</summary>
    public string? Text { get; init; }
}

/// <summary>The store of tasks.</summary>
public interface IWorkTaskRepository : IRepository<WorkTask, Guid>
{
    /// <summary>A page, by due time or by when they were given.</summary>
    Task<Page<T>> GetPageAsync<T>(
        WorkTaskQuery query, PageRequest request, Expression<Func<WorkTask, T>> select, CancellationToken cancellationToken = default);

    /// <summary>How many there are, and how many of them are not done in time, counted up to a limit.</summary>
    Task<(int All, int Late)> CountAsync(WorkTaskQuery query, int limit, CancellationToken cancellationToken = default);

    /// <summary>Whether the reader may know of a task.</summary>
    Task<bool> IsVisibleAsync(Guid id, WorkTaskReader reader, CancellationToken cancellationToken = default);

    /// <summary>The tasks of a site that somebody has in hand, or that were given to them, by due time.</summary>
    Task<List<WorkTask>> GetInHandsOfAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The open tasks of some sites that somebody gave, by due time.</summary>
    Task<List<WorkTask>> GetOpenGivenByAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The task with a module's key; null when there is none. Holds the key until the transaction ends, so that two at once make one task.</summary>
    Task<Guid?> ClaimKeyAsync(Guid key, CancellationToken cancellationToken = default);
}
