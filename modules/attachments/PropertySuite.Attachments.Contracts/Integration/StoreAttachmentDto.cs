using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;

namespace PropertySuite.Attachments;

/// <summary>A file that another module has at hand: a paper that it printed, say.</summary>
public class StoreAttachmentDto : UploadAttachmentDto
{
    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Its name, with an extension that fits the content or none.</summary>
    [Required]
    [StringLength(AttachmentConsts.MaxFileNameLength)]
    public string FileName { get; set; } = "";

    /// <summary>The file.</summary>
    [DisableAuditing]
    public byte[] Content { get; set; } = [];

    /// <summary>A small JPEG of an image; null: the server makes one if it can.</summary>
    [DisableAuditing]
    public byte[]? Thumbnail { get; set; }

    /// <summary>When it was added (UTC), where that lies in the past; null: now.</summary>
    public DateTime? AddedAt { get; set; }
}
