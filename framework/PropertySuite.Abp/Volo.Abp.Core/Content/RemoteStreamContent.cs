namespace Volo.Abp.Content;

/// <inheritdoc cref="IRemoteStreamContent"/>
public class RemoteStreamContent : IRemoteStreamContent
{
    private readonly Stream _stream;
    private readonly bool _disposeStream;
    private bool _disposed;

    /// <param name="stream">Read from its current position.</param>
    /// <param name="fileName">Null: no name is offered to the client.</param>
    /// <param name="contentType">Default "application/octet-stream".</param>
    /// <param name="readOnlyLength">In bytes; null: taken from the stream if it can tell.</param>
    /// <param name="disposeStream">Whether the stream ends with this object.</param>
    public RemoteStreamContent(
        Stream stream,
        string? fileName = null,
        string? contentType = null,
        long? readOnlyLength = null,
        bool disposeStream = true)
    {
        _stream = Check.NotNull(stream, nameof(stream));
        FileName = fileName;
        ContentType = contentType ?? "application/octet-stream";
        ContentLength = readOnlyLength ?? (stream.CanSeek ? stream.Length - stream.Position : null);
        _disposeStream = disposeStream;
    }

    public virtual string? FileName { get; }

    public virtual string ContentType { get; }

    public virtual long? ContentLength { get; }

    public virtual Stream GetStream() => _stream;

    public virtual void Dispose()
    {
        if (!_disposed && _disposeStream)
        {
            _disposed = true;
            _stream.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
