namespace PropertySuite.ServiceDesk;

/// <summary>The store of clocks.</summary>
public interface IClockRepository
{
    /// <summary>The running clocks of a case, held until the transaction ends; after a sweep that is at them.</summary>
    Task<List<Clock>> GetRunningLockedAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>All clocks of a case.</summary>
    Task<List<Clock>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>How many clocks of each kind a case has had.</summary>
    Task<Dictionary<string, int>> CountRoundsAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>Stores new clocks and changed ones that <see cref="GetRunningLockedAsync"/> gave.</summary>
    Task SaveAsync(IReadOnlyCollection<Clock> started, CancellationToken cancellationToken = default);

    /// <summary>
    /// Claims clocks of all companies and sites for which something is due, the longest due first, until the transaction ends. Clocks that somebody holds are left to the
    /// next time.
    /// </summary>
    Task<List<Clock>> ClaimDueAsync(DateTime now, int count, CancellationToken cancellationToken = default);

    /// <summary>Stores how far claimed clocks have come, in one statement.</summary>
    Task MoveOnAsync(IReadOnlyCollection<Clock> clocks, CancellationToken cancellationToken = default);
}
