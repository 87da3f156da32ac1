using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Attachments;

/// <summary>
/// Attachments for the modules whose records carry them; answers within the caller's company and site scope. Who may see which record is
/// the asking module's to know.
/// </summary>
[IntegrationService]
public interface IAttachmentIntegrationService : IApplicationService
{
    /// <summary>The attachments of some records, oldest first, in one query.</summary>
    /// <param name="subjectType">Kind of record.</param>
    /// <param name="subjectIds">At most <see cref="AttachmentConsts.MaxSubjectsAtOnce"/> records.</param>
    Task<List<AttachmentDto>> GetListAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds);

    /// <summary>How many attachments each of these records has; who has none is missing.</summary>
    /// <param name="subjectType">Kind of record.</param>
    /// <param name="subjectIds">At most <see cref="AttachmentConsts.MaxSubjectsAtOnce"/> records.</param>
    Task<Dictionary<Guid, int>> CountAsync(string subjectType, IReadOnlyCollection<Guid> subjectIds);

    /// <summary>
    /// Gives the files that the current user uploaded for a form to the record that came of it, in the caller's transaction. Repeatable:
    /// what was given already stays where it is.
    /// </summary>
    /// <returns>How many it were now.</returns>
    /// <exception cref="BusinessException"><see cref="AttachmentsErrorCodes.TooMany"/>.</exception>
    Task<int> TakeOverDraftAsync(string subjectType, Guid draftId, Guid subjectId, Guid siteId);

    /// <summary>
    /// Stores a file that the caller has at hand, as the current user, in the caller's transaction. It is checked and cleaned like an upload
    /// and counts like one; the same key again returns what is there. <see cref="AttachmentsAddedEto"/> is handled before this returns.
    /// </summary>
    /// <exception cref="BusinessException">The file may not come in or cannot be stored; the code says why.</exception>
    Task<AttachmentDto> StoreAsync(StoreAttachmentDto input);
}
