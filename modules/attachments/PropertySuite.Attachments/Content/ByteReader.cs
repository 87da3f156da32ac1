using System.Buffers.Binary;

namespace PropertySuite.Attachments;

/// <summary>Reads a file part by part. The end where something is still needed is damage.</summary>
internal sealed class ByteReader(Stream source)
{
    private const int BufferBytes = 64 * 1024;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _position;
    private int _filled;

    /// <summary>The next byte.</summary>
    public byte Byte()
    {
        if (_position == _filled && !Fill())
        {
            throw new DamagedFileException("The file ends too early.");
        }

        return _buffer[_position++];
    }

    /// <summary>The next bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var filled = 0; filled < count;)
        {
            if (_position == _filled && !Fill())
            {
                throw new DamagedFileException("The file ends too early.");
            }

            var part = Math.Min(count - filled, _filled - _position);
            _buffer.AsSpan(_position, part).CopyTo(bytes.AsSpan(filled));
            _position += part;
            filled += part;
        }

        return bytes;
    }

    /// <summary>Copies the next bytes, or skips them.</summary>
    public void Pass(long count, Stream? destination)
    {
        while (count > 0)
        {
            if (_position == _filled && !Fill())
            {
                throw new DamagedFileException("The file ends too early.");
            }

            var part = (int)Math.Min(count, _filled - _position);
            destination?.Write(_buffer, _position, part);
            _position += part;
            count -= part;
        }
    }

    /// <summary>Copies everything up to the next <paramref name="mark"/>, which is left to be read.</summary>
    public void PassUntil(byte mark, Stream destination)
    {
        while (true)
        {
            if (_position == _filled && !Fill())
            {
                throw new DamagedFileException("The file ends too early.");
            }

            var found = _buffer.AsSpan(_position, _filled - _position).IndexOf(mark);
            var part = found < 0 ? _filled - _position : found;
            destination.Write(_buffer, _position, part);
            _position += part;
            if (found >= 0)
            {
                return;
            }
        }
    }

    /// <summary>The byte behind the next one, without reading either.</summary>
    public byte PeekSecond()
    {
        if (_filled - _position < 2)
        {
            var left = _filled - _position;
            _buffer.AsSpan(_position, left).CopyTo(_buffer);
            var read = source.Read(_buffer, left, BufferBytes - left);
            (_position, _filled) = (0, left + read);
        }

        return _filled >= 2 ? _buffer[_position + 1] : throw new DamagedFileException("The file ends too early.");
    }

    /// <summary>A number of two bytes, the high one first.</summary>
    public int UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Bytes(2));

    private bool Fill()
    {
        _position = 0;
        _filled = source.Read(_buffer);
        return _filled > 0;
    }
}
