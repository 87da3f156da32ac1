using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// The timeline (进度记录) that any module can give its records: an append-only list of what happened, when, by whom, read in the
/// reader's language.
/// </summary>
[IntegrationService]
public interface ITimelineIntegrationService : IApplicationService
{
    /// <summary>Writes an entry in the caller's transaction. The actor is the current user, or the system when there is none.</summary>
    Task AppendAsync(AppendTimelineEntryDto input);

    /// <summary>Writes several entries at once, as <see cref="AppendAsync"/> writes one.</summary>
    Task AppendManyAsync(IReadOnlyCollection<AppendTimelineEntryDto> inputs);

    /// <summary>
    /// What was done to a record under a client's key; null when nothing was. From now on until the caller's transaction ends nobody else can do
    /// anything under that key: who asks meanwhile waits, and then sees what came of it.
    /// </summary>
    Task<KeyedTimelineEntryDto?> ClaimKeyAsync(Guid subjectId, Guid clientKey);

    /// <summary>The newest entries of some records of one kind, newest first, in one statement.</summary>
    /// <param name="subjectType">Kind of record.</param>
    /// <param name="subjectIds">The records.</param>
    /// <param name="max">Most entries.</param>
    /// <param name="withoutKinds">Kinds of entries that are left out.</param>
    Task<List<TimelineEntryDto>> GetNewestAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, int max, IReadOnlyCollection<string> withoutKinds);

    /// <summary>The entries of a record, newest first.</summary>
    Task<List<TimelineEntryDto>> GetListAsync(string subjectType, Guid subjectId);
}
