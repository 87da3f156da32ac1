using System.Buffers.Binary;

namespace PropertySuite.Attachments;

/// <summary>M4A: an MP4 file whose every track is sound. Films are refused.</summary>
public sealed class M4aFormat() : FileFormat("audio/mp4", FileFamily.Audio, "M4A", ".m4a")
{
    private const int MaxDepth = 3;
    private const int MaxBoxes = 10_000;

    private static readonly string[] Brands = ["M4A ", "M4B ", "mp42", "mp41", "isom", "iso2", "iso4", "iso5", "iso6", "dash"];

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head)
        => head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && Brands.Contains(System.Text.Encoding.Latin1.GetString(head[8..12]));

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var handlers = new List<string>();
        var boxes = 0;
        Walk(source, 0, source.Length, 0, handlers, ref boxes);
        if (handlers.Count == 0 || handlers.Exists(handler => handler != "soun"))
        {
            throw new DamagedFileException("An MP4 that is not only sound.");
        }

        CopyAll(source, destination);
        return null;
    }

    private static void Walk(Stream source, long position, long end, int depth, List<string> handlers, ref int boxes)
    {
        var head = new byte[16];
        while (position < end)
        {
            source.Position = position;
            if (++boxes > MaxBoxes || end - position < 8)
            {
                throw new DamagedFileException("An MP4 with a broken box.");
            }

            source.ReadExactly(head, 0, 8);
            var type = System.Text.Encoding.Latin1.GetString(head, 4, 4);
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var headBytes = 8;
            if (length == 1 && end - position >= 16)
            {
                source.ReadExactly(head, 8, 8);
                length = BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(8));
                headBytes = 16;
            }
            else if (length == 0)
            {
                length = end - position;
            }

            if (length < headBytes || length > end - position)
            {
                throw new DamagedFileException("An MP4 that is cut off.");
            }

            if (type == "hdlr" && length >= headBytes + 12)
            {
                source.Position = position + headBytes;
                source.ReadExactly(head, 0, 12);
                handlers.Add(System.Text.Encoding.Latin1.GetString(head, 8, 4));
            }
            else if (type is "moov" or "trak" or "mdia" && depth < MaxDepth)
            {
                Walk(source, position + headBytes, position + length, depth + 1, handlers, ref boxes);
            }

            position += length;
        }
    }
}
