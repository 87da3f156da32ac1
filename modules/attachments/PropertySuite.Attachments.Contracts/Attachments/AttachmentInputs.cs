using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Attachments;

/// <summary>Which record's attachments are wanted.</summary>
public class GetAttachmentListInput
{
    /// <summary>Kind of record.</summary>
    [Required]
    [StringLength(AttachmentConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>What an upload is; the file follows in the body.</summary>
public abstract class UploadInputBase
{
    /// <summary>Kind of record.</summary>
    [Required]
    [StringLength(AttachmentConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>Chosen by the client, once for each file; the same key again returns what the first upload made.</summary>
    public Guid ClientKey { get; set; }

    /// <summary>What it is to the record.</summary>
    [EnumDataType(typeof(AttachmentKind))]
    public AttachmentKind Kind { get; set; } = AttachmentKind.Photo;

    /// <summary>Which moment it shows.</summary>
    [EnumDataType(typeof(AttachmentCategory))]
    public AttachmentCategory Category { get; set; } = AttachmentCategory.General;
}

/// <summary>An upload to a record.</summary>
public class UploadAttachmentDto : UploadInputBase
{
    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>An attachment is to go.</summary>
public class WithdrawAttachmentDto
{
    /// <summary>Why; needed unless one takes back one's own within the time for that.</summary>
    [StringLength(AttachmentConsts.MaxReasonLength)]
    public string? Reason { get; set; }
}
