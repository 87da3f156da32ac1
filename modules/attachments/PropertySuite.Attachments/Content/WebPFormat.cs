using System.Buffers.Binary;
using System.Text;

namespace PropertySuite.Attachments;

/// <summary>WebP. Kept are the chunks that make the picture; dropped are EXIF, XMP and everything behind the end.</summary>
public sealed class WebPFormat() : FileFormat("image/webp", FileFamily.Image, "WebP", ".webp")
{
    private const int ContainerBytes = 12;
    private const int ExtendedHeaderBytes = 10;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    private static readonly HashSet<string> Kept = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head)
        => head.Length >= ContainerBytes && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var reader = new ByteReader(source);
        var container = reader.Bytes(ContainerBytes);
        long left = BinaryPrimitives.ReadUInt32LittleEndian(container.AsSpan(4)) - 4L;
        destination.Write(container);
        ImageSize? size = null;
        while (left >= 8)
        {
            var head = reader.Bytes(8);
            var type = Encoding.Latin1.GetString(head, 0, 4);
            long length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            var padded = length + (length & 1);
            left -= 8 + padded;
            if (left < 0)
            {
                throw new DamagedFileException("A WebP with a broken chunk.");
            }

            if (!Kept.Contains(type))
            {
                reader.Pass(padded, null);
                continue;
            }

            destination.Write(head);
            var start = reader.Bytes((int)Math.Min(padded, ExtendedHeaderBytes));
            var found = type == "VP8X" ? ReadCanvas(start) : ReadFrame(type, start);
            if (size is not null && found is not null && size != found)
            {
                throw new DamagedFileException("A WebP whose picture is not as large as it says.");
            }

            size ??= found;
            if (type == "VP8X")
            {
                start[0] &= unchecked((byte)~(HasExif | HasXmp));
            }

            destination.Write(start);
            reader.Pass(padded - start.Length, destination);
        }

        WriteSize(destination);
        return size is not null && left == 0 ? size : throw new DamagedFileException("A WebP without a picture.");
    }

    private static void WriteSize(Stream destination)
    {
        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(size, (uint)(destination.Length - 8));
        destination.Position = 4;
        destination.Write(size);
        destination.Position = destination.Length;
    }

    private static ImageSize? ReadCanvas(byte[] header)
        => header.Length == ExtendedHeaderBytes
            ? new ImageSize(Number24(header.AsSpan(4)) + 1, Number24(header.AsSpan(7)) + 1)
            : throw new DamagedFileException("A WebP with a broken header.");

    private static ImageSize? ReadFrame(string type, byte[] start)
    {
        if (type == "VP8 " && start.Length == ExtendedHeaderBytes && start.AsSpan(3, 3).SequenceEqual<byte>([0x9D, 0x01, 0x2A]))
        {
            return new ImageSize(
                BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(6)) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(start.AsSpan(8)) & 0x3FFF);
        }

        if (type == "VP8L" && start.Length >= 5 && start[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start.AsSpan(1));
            return new ImageSize((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return null;
    }

    private static int Number24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
