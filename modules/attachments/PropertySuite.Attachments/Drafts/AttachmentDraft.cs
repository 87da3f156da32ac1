using Volo.Abp.Auditing;

namespace PropertySuite.Attachments;

/// <summary>
/// A file of a form whose record does not exist yet. Only its uploader sees it. It becomes an <see cref="Attachment"/> when the record is
/// created, or is thrown away after a day.
/// </summary>
[DisableAuditing]
public class AttachmentDraft : StoredFile
{
    private AttachmentDraft()
    {
    }

    /// <summary>A file for a form.</summary>
    public AttachmentDraft(Guid id, Guid draftId, FileFacts facts)
        : base(id, facts)
        => DraftId = draftId;

    /// <summary>The form, as its client named it.</summary>
    public Guid DraftId { get; private set; }
}
