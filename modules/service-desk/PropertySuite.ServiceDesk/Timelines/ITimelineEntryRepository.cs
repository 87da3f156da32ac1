namespace PropertySuite.ServiceDesk;

/// <summary>The store of timeline entries: it can add and read, nothing else.</summary>
public interface ITimelineEntryRepository
{
    /// <summary>Adds entries and writes them at once, in the current transaction.</summary>
    Task AppendAsync(IReadOnlyCollection<TimelineEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>Adds many entries that carry no client's key, with the company that each names, in one statement.</summary>
    Task AppendManyAsync(IReadOnlyCollection<TimelineEntry> entries, CancellationToken cancellationToken = default);

    /// <summary>The entry of a record with a client's key, after everybody else who is at that key; holds it until the transaction ends.</summary>
    Task<TimelineEntry?> ClaimKeyAsync(Guid subjectId, Guid clientKey, CancellationToken cancellationToken = default);

    /// <summary>The newest entries of some records, newest first, without some kinds of them.</summary>
    Task<List<TimelineEntry>> GetNewestAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, int max, IReadOnlyCollection<string> withoutKinds, CancellationToken cancellationToken = default);

    /// <summary>Those of some records to which somebody did or noted something since a moment.</summary>
    Task<HashSet<Guid>> GetTouchedAsync(Guid actorId, IReadOnlyCollection<Guid> subjectIds, DateTime since, CancellationToken cancellationToken = default);

    /// <summary>Entries of a record, newest first.</summary>
    Task<List<TimelineEntry>> GetListAsync(string subjectType, Guid subjectId, CancellationToken cancellationToken = default);
}
