namespace PropertySuite.ServiceDesk;

/// <summary>The store of clocks.</summary>
public interface IClockRepository
{
    /// <summary>The running clocks of cases, held until the transaction ends; after a sweep that is at them.</summary>
    Task<List<Clock>> GetRunningLockedAsync(Guid[] subjectIds, CancellationToken cancellationToken = default);

    /// <summary>All clocks of a case.</summary>
    Task<List<Clock>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>How the clocks of a case were re-timed, the last first.</summary>
    Task<List<ClockRetiming>> GetRetimingsAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>How many clocks of each kind cases have had.</summary>
    Task<Dictionary<(Guid SubjectId, string Kind), int>> CountRoundsAsync(Guid[] subjectIds, CancellationToken cancellationToken = default);

    /// <summary>Stores new clocks, changed ones that <see cref="GetRunningLockedAsync"/> gave, and how they were re-timed.</summary>
    Task SaveAsync(IReadOnlyCollection<Clock> started, IReadOnlyCollection<ClockRetiming> retimings, CancellationToken cancellationToken = default);

    /// <summary>Cases of a kind that have running clocks in time, by id; those behind one.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="behind">The last case of the page before.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    Task<List<Guid>> GetRunningSubjectsAsync(RunningClockFilter filter, Guid behind, int count, CancellationToken cancellationToken = default);

    /// <summary>How many cases <see cref="GetRunningSubjectsAsync"/> finds in all.</summary>
    Task<int> CountRunningSubjectsAsync(RunningClockFilter filter, CancellationToken cancellationToken = default);

    /// <summary>Those of some cases that never had a clock.</summary>
    Task<List<Guid>> GetWithoutClocksAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Claims clocks of all companies and sites for which something is due, the longest due first, until the transaction ends. Clocks that somebody holds are left to the
    /// next time.
    /// </summary>
    Task<List<Clock>> ClaimDueAsync(DateTime now, int count, CancellationToken cancellationToken = default);

    /// <summary>Stores how far claimed clocks have come, in one statement.</summary>
    Task MoveOnAsync(IReadOnlyCollection<Clock> clocks, CancellationToken cancellationToken = default);
}

/// <summary>Which running clocks.</summary>
/// <param name="SubjectType">Kind of case.</param>
/// <param name="Kind">Kind of clock; null: any.</param>
/// <param name="SiteId">Site; null: all that the caller sees.</param>
public sealed record RunningClockFilter(string SubjectType, string? Kind, Guid? SiteId);
