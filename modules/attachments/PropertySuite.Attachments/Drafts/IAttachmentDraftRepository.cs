using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Attachments;

/// <summary>The store of files that wait for a record.</summary>
public interface IAttachmentDraftRepository : IRepository<AttachmentDraft, Guid>
{
    /// <summary>A user's files of a form, oldest first.</summary>
    Task<List<AttachmentDraft>> GetListAsync(string subjectType, Guid draftId, Guid userId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The file that an upload made; null when there is none yet. Looks in all companies, since keys are unique over them: the caller makes
    /// sure that what it finds is the same user's.
    /// </summary>
    Task<AttachmentDraft?> FindByClientKeyAsync(Guid clientKey, CancellationToken cancellationToken = default);

    /// <summary>Files that waited too long, in the current data filters.</summary>
    Task<List<AttachmentDraft>> GetForgottenAsync(DateTime uploadedBefore, int count, CancellationToken cancellationToken = default);

    /// <summary>Deletes a file, unless somebody else did or gave it to its record.</summary>
    Task<bool> TryDeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
