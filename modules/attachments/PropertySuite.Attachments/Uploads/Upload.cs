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
