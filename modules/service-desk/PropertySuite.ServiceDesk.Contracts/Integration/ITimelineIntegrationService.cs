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

    /// <summary>The entries of a record, newest first.</summary>
    Task<List<TimelineEntryDto>> GetListAsync(string subjectType, Guid subjectId);
}
