using System.Buffers.Binary;

namespace PropertySuite.Attachments;

/// <summary>The one thing of a photo's EXIF data that is kept: which way is up.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntryBytes = 12;

    /// <summary>The orientation (1 to 8) in an APP1 segment, or null where there is none that can be read.</summary>
    public static ushort? Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 6 + 8)
        {
            return null;
        }

        var tiff = segment[6..];
        if (!tiff.StartsWith("MM"u8) && !tiff.StartsWith("II"u8))
        {
            return null;
        }

        var isLittle = tiff[0] == (byte)'I';
        var offset = Number32(tiff[4..], isLittle);
        if (offset > (uint)tiff.Length - 2)
        {
            return null;
        }

        var directory = tiff[(int)offset..];
        var count = Number16(directory, isLittle);
        for (var entry = directory[2..]; count > 0 && entry.Length >= EntryBytes; count--, entry = entry[EntryBytes..])
        {
            if (Number16(entry, isLittle) == Tag && Number16(entry[2..], isLittle) == Short)
            {
                return Number16(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : null;
            }
        }

        return null;
    }

    /// <summary>An APP1 segment that says the orientation and nothing else.</summary>
    public static byte[] Write(ushort orientation) =>
    [
        .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
        0, 1,
        Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static ushort Number16(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Number32(ReadOnlySpan<byte> bytes, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
