using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.FollowUps;

/// <summary>Which callbacks are wanted.</summary>
/// <param name="Kind">Pending, overdue, concluded or all.</param>
/// <param name="Now">Now (UTC).</param>
/// <param name="SiteId">One site.</param>
/// <param name="AssigneeId">Handed to this user.</param>
/// <param name="Outcome">With this outcome.</param>
/// <param name="Text">Part of number, place, name or phone.</param>
/// <param name="UnitIds">Any of these units; null for all callbacks, those without a unit too.</param>
public sealed record CallbackTaskQuery(
    CallbackListKind Kind,
    DateTime Now,
    Guid? SiteId = null,
    Guid? AssigneeId = null,
    CallbackOutcome? Outcome = null,
    string? Text = null,
    IReadOnlyCollection<Guid>? UnitIds = null)
{
    /// <summary>Any of these sites; all when null.</summary>
    public IReadOnlyCollection<Guid>? SiteIds { get; init; }

    /// <summary>Only those that were handed to nobody.</summary>
    public bool Unassigned { get; init; }

    /// <summary>Only those that are not about this user's work.</summary>
    public Guid? MayBeRecordedBy { get; init; }

    /// <summary>Due before (UTC).</summary>
    public DateTime? DueBefore { get; init; }
}

/// <summary>How many callbacks wait.</summary>
/// <param name="Pending">Without an outcome.</param>
/// <param name="Overdue">Of these, past due.</param>
/// <param name="Mine">Of the pending ones, handed to the user asked for.</param>
public sealed record CallbackTaskCounts(int Pending, int Overdue, int Mine);

/// <summary>How many callbacks wait about a unit.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Count">Without an outcome.</param>
/// <param name="Overdue">Of these, past due.</param>
public sealed record UnitCallbackCount(Guid UnitId, int Count, int Overdue);

/// <summary>The store of callback tasks.</summary>
public interface ICallbackTaskRepository : IRepository<CallbackTask, Guid>
{
    /// <summary>
    /// A page: pending ones by due time, concluded ones by the time of their outcome, newest first; all by due time, latest first.
    /// </summary>
    Task<Page<CallbackTask>> GetPageAsync(CallbackTaskQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>How many there are, and how many of them are past due, counted up to a limit.</summary>
    Task<(int All, int Late)> CountAsync(CallbackTaskQuery query, int limit, CancellationToken cancellationToken = default);

    /// <summary>How many are pending, overdue, handed to a user.</summary>
    Task<CallbackTaskCounts> GetCountsAsync(
        Guid? siteId, Guid? userId, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>How many are pending about each unit of a site, or about each of some units; units about which none is are left out.</summary>
    Task<List<UnitCallbackCount>> CountPendingByUnitAsync(
        Guid siteId, IReadOnlyCollection<Guid>? unitIds, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>What the newest callbacks about a unit are about, by their ids.</summary>
    Task<Dictionary<Guid, string>> GetSummariesOfUnitAsync(Guid unitId, int max, CancellationToken cancellationToken = default);

    /// <summary>Other pending callbacks of the site to the same phone number, those first that are due first.</summary>
    Task<List<CallbackTask>> GetOthersOfSamePhoneAsync(CallbackTask task, CancellationToken cancellationToken = default);

    /// <summary>The pending callbacks of a site that were handed to somebody, by due time; without their attempts.</summary>
    Task<List<CallbackTask>> GetPendingOfAssigneeAsync(IReadOnlyCollection<Guid> siteIds, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The callback about a source in a round, or null.</summary>
    Task<Guid?> FindIdAsync(string sourceType, Guid sourceId, int round, CancellationToken cancellationToken = default);
}
