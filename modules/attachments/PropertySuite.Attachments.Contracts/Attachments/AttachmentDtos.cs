namespace PropertySuite.Attachments;

/// <summary>An attachment. Its content is at <c>/api/attachments/attachment/{id}/content</c>, its preview at <c>…/thumbnail</c>.</summary>
public class AttachmentDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>What it is to the record.</summary>
    public AttachmentKind Kind { get; set; }

    /// <summary>Which moment it shows.</summary>
    public AttachmentCategory Category { get; set; }

    /// <summary>Name as it was uploaded, made safe.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Type of the content, as found in it.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>Size in bytes.</summary>
    public long Size { get; set; }

    /// <summary>SHA-256 of the content in hex.</summary>
    public string Sha256 { get; set; } = "";

    /// <summary>Width in pixels, of an image.</summary>
    public int? Width { get; set; }

    /// <summary>Height in pixels, of an image.</summary>
    public int? Height { get; set; }

    /// <summary>Whether there is a preview.</summary>
    public bool HasThumbnail { get; set; }

    /// <summary>What the virus scanner said.</summary>
    public AttachmentScan Scan { get; set; }

    /// <summary>Who uploaded it.</summary>
    public Guid? UploadedById { get; set; }

    /// <summary>Who uploaded it, by name at that time.</summary>
    public string UploadedByName { get; set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime UploadedAt { get; set; }

    /// <summary>Whether the current user may take it back or delete it.</summary>
    public bool CanWithdraw { get; set; }

    /// <summary>Whether that needs a reason: it is another's, or the time to take it back has passed.</summary>
    public bool WithdrawNeedsReason { get; set; }
}

/// <summary>The attachments of a record, oldest first, and what may be added.</summary>
public class AttachmentListDto
{
    /// <summary>The attachments.</summary>
    public List<AttachmentDto> Items { get; set; } = [];

    /// <summary>Whether the current user may add more.</summary>
    public bool CanAdd { get; set; }

    /// <summary>The limits in force.</summary>
    public AttachmentLimitsDto Limits { get; set; } = new();
}

/// <summary>What may be uploaded.</summary>
public class AttachmentLimitsDto
{
    /// <summary>Largest file in bytes.</summary>
    public long MaxFileBytes { get; set; }

    /// <summary>Most attachments of a record.</summary>
    public int MaxFiles { get; set; }
}
