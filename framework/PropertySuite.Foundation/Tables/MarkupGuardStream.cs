namespace PropertySuite.Tables;

/// <summary>
/// Passes the bytes of an XML part on while it watches their number, and the length of single tags and texts: no reader behind it is ever
/// given an attribute or a text of hundreds of megabytes to hold.
/// </summary>
internal sealed class MarkupGuardStream(Stream inner, Action<int> count, CancellationToken cancellationToken) : Stream
{
    /// <summary>Excel allows 32,767 characters in a cell; written as character references that is some 330,000 bytes.</summary>
    private const int LongestTextBytes = 512 * 1024;
    private const int LongestTagBytes = 64 * 1024;
    private bool _isInTag;
    private int _run;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var length = inner.Read(buffer);
        count(length);
        Watch(buffer[..length]);
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var end = bytes.IndexOf(_isInTag ? (byte)'>' : (byte)'<');
            _run += end < 0 ? bytes.Length : end;
            if (_run > (_isInTag ? LongestTagBytes : LongestTextBytes))
            {
                throw new InvalidDataException("A tag or a text of an XML part is longer than any spreadsheet writes.");
            }

            if (end < 0)
            {
                return;
            }

            _isInTag = !_isInTag;
            _run = 0;
            bytes = bytes[(end + 1)..];
        }
    }
}
