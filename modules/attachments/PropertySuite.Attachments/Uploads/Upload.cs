namespace PropertySuite.Attachments;

/// <summary>What came in: the file as the client sent it, and the preview that came with it.</summary>
/// <param name="File">The file, whole.</param>
/// <param name="FileName">Its name as the client says.</param>
/// <param name="Thumbnail">The preview, not checked yet.</param>
public sealed record Upload(FileStream File, string? FileName, byte[]? Thumbnail) : IAsyncDisposable
{
    /// <inheritdoc />
    public ValueTask DisposeAsync() => File.DisposeAsync();
}

/// <summary>What the client says about an upload before its content comes.</summary>
/// <param name="SubjectType">Kind of record.</param>
/// <param name="ClientKey">Key of the upload.</param>
/// <param name="Kind">What it is to be.</param>
/// <param name="Category">Which moment it shows.</param>
public sealed record UploadHead(string SubjectType, Guid ClientKey, AttachmentKind Kind, AttachmentCategory Category);
