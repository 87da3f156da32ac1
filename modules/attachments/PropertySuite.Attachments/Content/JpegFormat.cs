using System.Buffers.Binary;

namespace PropertySuite.Attachments;

/// <summary>
/// JPEG. Kept are the picture, its colours and which way is up; dropped are EXIF and XMP with the place and the phone, thumbnails,
/// comments, and everything behind the end of the picture. The pixels are not touched.
/// </summary>
public sealed class JpegFormat() : FileFormat("image/jpeg", FileFamily.Image, "JPG", ".jpg", ".jpeg", ".jfif")
{
    private const byte Mark = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte Adobe = 0xEE;
    private const byte LastApp = 0xEF;

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head) => head.Length > 3 && head[..3].SequenceEqual<byte>([Mark, StartOfImage, Mark]);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var reader = new ByteReader(source);
        reader.Pass(2, destination);
        ImageSize? size = null;
        var hasScan = false;
        var isTurned = false;
        while (true)
        {
            var marker = NextMarker(reader);
            if (marker == EndOfImage)
            {
                destination.Write([Mark, EndOfImage]);
                return hasScan && size is not null ? size : throw new DamagedFileException("A JPEG without a picture.");
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD7))
            {
                destination.Write([Mark, marker]);
                continue;
            }

            var length = reader.UInt16();
            if (length < 2 || marker is StartOfImage or 0)
            {
                throw new DamagedFileException("A JPEG with a broken segment.");
            }

            var payload = reader.Bytes(length - 2);
            if (IsFrame(marker))
            {
                // A second frame could be another picture than the one whose size was looked at.
                size = size is null ? ReadSize(payload) : throw new DamagedFileException("A JPEG with two pictures.");
            }

            if (marker == App1 && !isTurned && ExifOrientation.Read(payload) is { } orientation and not 1)
            {
                isTurned = true;
                WriteSegment(destination, App1, ExifOrientation.Write(orientation));
            }

            if (IsKept(marker, payload))
            {
                WriteSegment(destination, marker, payload);
            }

            if (marker == StartOfScan)
            {
                hasScan = true;
                PassScan(reader, destination);
            }
        }
    }

    private static byte NextMarker(ByteReader reader)
    {
        if (reader.Byte() != Mark)
        {
            throw new DamagedFileException("A JPEG with something between its segments.");
        }

        var marker = Mark;
        while (marker == Mark)
        {
            marker = reader.Byte();
        }

        return marker;
    }

    /// <summary>Copies the compressed picture up to the marker that follows it.</summary>
    private static void PassScan(ByteReader reader, Stream destination)
    {
        while (true)
        {
            reader.PassUntil(Mark, destination);
            switch (reader.PeekSecond())
            {
                case 0 or (>= 0xD0 and <= 0xD7):
                    reader.Pass(2, destination);
                    break;
                case Mark:
                    reader.Pass(1, null);
                    break;
                default:
                    return;
            }
        }
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool IsKept(byte marker, byte[] payload) => marker switch
    {
        Comment => false,
        App0 or Adobe => true,
        App2 => payload.AsSpan().StartsWith("ICC_PROFILE\0"u8),
        >= App0 and <= LastApp => false,
        _ => true,
    };

    private static ImageSize ReadSize(byte[] payload)
    {
        if (payload.Length < 6)
        {
            throw new DamagedFileException("A JPEG with a broken frame.");
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(payload.AsSpan(1));
        var width = BinaryPrimitives.ReadUInt16BigEndian(payload.AsSpan(3));
        return width > 0 && height > 0 ? new ImageSize(width, height) : throw new DamagedFileException("A JPEG without a size.");
    }

    private static void WriteSegment(Stream destination, byte marker, ReadOnlySpan<byte> payload)
    {
        Span<byte> head = [Mark, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(payload.Length + 2));
        destination.Write(head);
        destination.Write(payload);
    }
}
