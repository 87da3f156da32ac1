namespace PropertySuite.Attachments;

/// <summary>Writes attachments as clients see them.</summary>
internal static class AttachmentMapper
{
    public static AttachmentDto ToDto(this Attachment attachment) => new()
    {
        Id = attachment.Id,
        SubjectId = attachment.SubjectId,
        Kind = attachment.Kind,
        Category = attachment.Category,
        FileName = attachment.FileName,
        ContentType = attachment.ContentType,
        Size = attachment.Size,
        Sha256 = attachment.Sha256,
        Width = attachment.Width,
        Height = attachment.Height,
        HasThumbnail = attachment.HasThumbnail,
        Scan = attachment.Scan,
        UploadedById = attachment.UploadedById,
        UploadedByName = attachment.UploadedByName,
        UploadedAt = attachment.UploadedAt,
    };

    public static AttachmentDraftDto ToDto(this AttachmentDraft draft) => new()
    {
        Id = draft.Id,
        Kind = draft.Kind,
        Category = draft.Category,
        FileName = draft.FileName,
        ContentType = draft.ContentType,
        Size = draft.Size,
        HasThumbnail = draft.HasThumbnail,
    };
}
