using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Attachments;

/// <summary>A file that was uploaded for a record that does not exist yet.</summary>
public class AttachmentDraftDto
{
    /// <summary>Id; its preview is at <c>/api/attachments/attachment-draft/{id}/thumbnail</c>.</summary>
    public Guid Id { get; set; }

    /// <summary>What it is to the record.</summary>
    public AttachmentKind Kind { get; set; }

    /// <summary>Which moment it shows.</summary>
    public AttachmentCategory Category { get; set; }

    /// <summary>Name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Type of the content, as found in it.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>Whether there is a preview.</summary>
    public bool HasThumbnail { get; set; }
}

/// <summary>The files that wait for a record.</summary>
public class AttachmentDraftListDto
{
    /// <summary>The files, oldest first.</summary>
    public List<AttachmentDraftDto> Items { get; set; } = [];

    /// <summary>The company's limits.</summary>
    public AttachmentLimitsDto Limits { get; set; } = new();
}

/// <summary>Which files that wait for a record are wanted.</summary>
public class GetAttachmentDraftListInput
{
    /// <summary>Kind of record.</summary>
    [Required]
    [StringLength(AttachmentConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The form, as its client named it.</summary>
    public Guid DraftId { get; set; }
}

/// <summary>An upload for a record to come.</summary>
public class UploadAttachmentDraftDto : UploadInputBase
{
    /// <summary>The form, as its client named it.</summary>
    public Guid DraftId { get; set; }
}
