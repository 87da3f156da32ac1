using System.Buffers.Binary;
using System.Text;

namespace PropertySuite.Attachments;

/// <summary>PNG. Kept are the chunks that make the picture; dropped are texts, EXIF data and everything behind the end.</summary>
public sealed class PngFormat() : FileFormat("image/png", FileFamily.Image, "PNG", ".png")
{
    private const int HeaderBytes = 13;
    private const int ChecksumBytes = 4;

    private static readonly HashSet<string> Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var reader = new ByteReader(source);
        reader.Pass(Signature.Length, destination);
        ImageSize? size = null;
        var hasData = false;
        while (true)
        {
            var head = reader.Bytes(8);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var type = Encoding.Latin1.GetString(head, 4, 4);
            if (length > int.MaxValue || (size is null) != (type == "IHDR"))
            {
                throw new DamagedFileException("A PNG with a broken chunk.");
            }

            var isKept = Kept.Contains(type);
            if (isKept)
            {
                destination.Write(head);
            }

            if (type == "IHDR")
            {
                size = PassHeader(reader, length, destination);
            }
            else
            {
                reader.Pass(length, isKept ? destination : null);
            }

            reader.Pass(ChecksumBytes, isKept ? destination : null);
            hasData |= type == "IDAT";
            if (type == "IEND")
            {
                return hasData ? size : throw new DamagedFileException("A PNG without a picture.");
            }
        }
    }

    private static ImageSize PassHeader(ByteReader reader, uint length, Stream destination)
    {
        if (length != HeaderBytes)
        {
            throw new DamagedFileException("A PNG with a broken header.");
        }

        var header = reader.Bytes(HeaderBytes);
        destination.Write(header);
        var width = BinaryPrimitives.ReadInt32BigEndian(header);
        var height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        return width > 0 && height > 0 ? new ImageSize(width, height) : throw new DamagedFileException("A PNG without a size.");
    }
}
