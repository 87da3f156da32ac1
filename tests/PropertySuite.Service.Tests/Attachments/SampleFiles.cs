using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PropertySuite.Attachments;

/// <summary>Small files of every kind, made byte by byte, and files that only pretend.</summary>
internal static class SampleFiles
{
    public const string Secret = "GPS 39.9042,116.4074";

    public static byte[] Jpeg(int width = 40, int height = 30, ushort? orientation = null, bool withSecrets = true) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. withSecrets ? Segment(0xE1, Exif(orientation ?? 1)) : [],
        .. withSecrets ? Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Secret)]) : [],
        .. withSecrets ? Segment(0xFE, Encoding.ASCII.GetBytes(Secret)) : [],
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. JpegFrame(width, height),
        .. Segment(0xC4, [0, .. new byte[16]]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        1, 2, 3, 0xFF, 0x00, 4, 0xFF, 0xD0, 5, 6,
        0xFF, 0xD9,
    ];

    /// <summary>A JPEG that says which way is up.</summary>
    public static byte[] Turned(byte[] jpeg, ushort orientation) => [0xFF, 0xD8, .. Segment(0xE1, Exif(orientation)), .. jpeg[2..]];

    public static byte[] JpegFrame(int width, int height) =>
        Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);

    public static byte[] Png(int width = 4, int height = 3, byte shade = 0x80) =>
    [
        0x89, .. "PNG\r\n\x1A\n"u8,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]),
        .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)),
        .. Chunk("eXIf", Encoding.ASCII.GetBytes(Secret)),
        .. Chunk("IDAT", [shade, 1, 2, 3, 4]),
        .. Chunk("IEND", []),
    ];

    public static byte[] WebP(byte canvasWidth = 40)
    {
        byte[] chunks =
        [
            .. RiffChunk("VP8X", [0x0C, 0, 0, 0, (byte)(canvasWidth - 1), 0, 0, 29, 0, 0]),
            .. RiffChunk("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, 40, 0, 30, 0, 1, 2, 3]),
            .. RiffChunk("EXIF", Encoding.ASCII.GetBytes(Secret)),
            .. RiffChunk("XMP ", Encoding.ASCII.GetBytes(Secret)),
        ];
        return [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    public static byte[] Pdf() => "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n"u8.ToArray();

    public static byte[] Docx(params (string Name, string Text)[] more) => Office("wordprocessingml.document", more);

    public static byte[] Xlsx(params (string Name, string Text)[] more) => Office("spreadsheetml.sheet", more);

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    public static byte[] Mp3(bool withTag = true)
    {
        byte[] frame = [0xFF, 0xFB, 0x90, 0x00, .. new byte[417 - 4]];
        return [.. withTag ? [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 4, 9, 9, 9, 9] : Array.Empty<byte>(), .. frame, .. frame];
    }

    public static byte[] Wav() =>
        [.. "RIFF"u8, .. Little(36 + 4), .. "WAVE"u8, .. RiffChunk("fmt ", [1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0, 2, 0, 16, 0]), .. RiffChunk("data", [1, 2, 3, 4])];

    public static byte[] Mp4(string handler) =>
    [
        .. Box("ftyp", [.. "M4A "u8, 0, 0, 0, 0, .. "isom"u8]),
        .. Box("moov", [.. Box("mvhd", new byte[20]), .. Box("trak", Box("mdia", Box("hdlr", [.. new byte[8], .. Encoding.ASCII.GetBytes(handler), .. new byte[12]])))]),
        .. Box("mdat", [1, 2, 3]),
    ];

    public static byte[] Heic() => [.. Box("ftyp", [.. "heic"u8, 0, 0, 0, 0, .. "mif1"u8]), .. Box("meta", new byte[8])];

    public static byte[] Svg() => "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray();

    public static byte[] Html() => "<!DOCTYPE html><html><script>alert(1)</script></html>"u8.ToArray();

    public static byte[] Gif() => [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x3B];

    public static byte[] Program() => [.. "MZ"u8, 0x90, .. new byte[100]];

    private static byte[] Office(string kind, (string Name, string Text)[] more) => Zip(
    [
        ("[Content_Types].xml", $"<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.{kind}.main+xml\"/></Types>"),
        ("main.xml", "<main/>"),
        .. more,
    ]);

    private static byte[] Exif(ushort orientation) =>
    [
        .. "Exif\0\0II*\0"u8, 8, 0, 0, 0,
        2, 0,
        0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0,
        0, 0, 0, 0,
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    private static byte[] Segment(byte marker, byte[] payload) => [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    private static byte[] Chunk(string type, byte[] data) => [.. Big(data.Length), .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];

    private static byte[] RiffChunk(string type, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(type), .. Little(data.Length), .. data, .. data.Length % 2 == 1 ? new byte[1] : []];

    private static byte[] Box(string type, byte[] data) => [.. Big(data.Length + 8), .. Encoding.ASCII.GetBytes(type), .. data];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
