using PropertySuite.Sites;
using Volo.Abp;

namespace PropertySuite.Attachments;

/// <summary>A file that a record carries (附件). Its content never changes; it can only be taken away, and is kept even then.</summary>
public class Attachment : StoredFile, IHasSite, ISoftDelete
{
    private Attachment()
    {
    }

    /// <summary>Gives a file to a record.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site of the record.</param>
    /// <param name="subjectId">The record.</param>
    /// <param name="facts">The file.</param>
    public Attachment(Guid id, Guid siteId, Guid subjectId, FileFacts facts)
        : base(id, facts)
    {
        SiteId = siteId;
        SubjectId = subjectId;
    }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The record.</summary>
    public Guid SubjectId { get; private set; }

    /// <inheritdoc />
    public bool IsDeleted { get; private set; }

    /// <summary>Who took it away.</summary>
    public Guid? WithdrawnById { get; private set; }

    /// <summary>When it was taken away (UTC).</summary>
    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>Why; null when the uploader took it back at once.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Whether somebody's downloads of it are to be logged.</summary>
    public bool IsSensitive => Kind != AttachmentKind.Photo;

    /// <summary>Whether the uploader may still take it back without a reason.</summary>
    public bool MayBeTakenBackBy(Guid? userId, DateTime now, TimeSpan within)
        => userId is not null && UploadedById == userId && now - UploadedAt <= within;

    /// <summary>Takes it away from its record.</summary>
    public void Withdraw(Guid? userId, string? reason, DateTime now)
    {
        IsDeleted = true;
        WithdrawnById = userId;
        WithdrawnAt = now;
        WithdrawalReason = Check.Length(reason, nameof(reason), AttachmentConsts.MaxReasonLength);
    }
}
