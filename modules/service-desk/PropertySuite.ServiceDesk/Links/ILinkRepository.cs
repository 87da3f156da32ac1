using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

/// <summary>The store of links.</summary>
public interface ILinkRepository : IRepository<Link, Guid>
{
    /// <summary>The link of a token's hash, of whatever company and site the caller may see; null when there is none. It is not tracked.</summary>
    Task<Link?> FindByHashAsync(string tokenHash, CancellationToken cancellationToken = default);

    /// <summary>Nobody else makes links of a record until the transaction ends, so that what is counted then stays true.</summary>
    Task LockSubjectAsync(string purpose, Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>The live links of a record, all of them, and behind them the newest of those that have ended.</summary>
    Task<List<Link>> GetOfSubjectAsync(string purpose, Guid subjectId, DateTime now, int maxEnded, CancellationToken cancellationToken = default);

    /// <summary>How many links of a record are live.</summary>
    Task<int> CountLiveAsync(string purpose, Guid subjectId, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>
    /// Notes and counts that a link was opened, in one statement; again from the same network within <paramref name="sameFor"/> is the same opening, so that
    /// nobody fills the table by reloading.
    /// </summary>
    Task NoteOpeningAsync(Guid linkId, Guid openingId, string address, DateTime now, TimeSpan sameFor, CancellationToken cancellationToken = default);

    /// <summary>When a link was opened, newest first.</summary>
    Task<List<LinkOpening>> GetOpeningsAsync(Guid linkId, int max, CancellationToken cancellationToken = default);

    /// <summary>Deletes the oldest openings from before a moment, and links that ended before it: that were revoked, or had expired.</summary>
    /// <returns>How many rows.</returns>
    Task<int> DeleteOldAsync(DateTime before, int max, CancellationToken cancellationToken = default);
}
