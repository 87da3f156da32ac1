namespace PropertySuite.Attachments;

/// <summary>MP3: frames, after a tag or without one.</summary>
public sealed class Mp3Format() : FileFormat("audio/mpeg", FileFamily.Audio, "MP3", ".mp3")
{
    private const int TagHeadBytes = 10;
    private const int MaxPaddingBytes = 64 * 1024;

    private static readonly int[] RatesOfVersion1 = [44100, 48000, 32000];
    private static readonly int[] KilobitsOfVersion1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] KilobitsOfVersion2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head)
        => head.StartsWith("ID3"u8) || (head.Length >= 4 && FrameLength(head) > 0);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var start = FirstFrame(source);
        var second = start + FrameLength(ReadFrameHead(source, start));
        if (second < source.Length && FrameLength(ReadFrameHead(source, second)) == 0)
        {
            throw new DamagedFileException("An MP3 whose frames do not follow each other.");
        }

        CopyAll(source, destination);
        return null;
    }

    private static long FirstFrame(Stream source)
    {
        var position = 0L;
        var head = new byte[TagHeadBytes];
        source.Position = 0;
        if (source.ReadAtLeast(head, TagHeadBytes, throwOnEndOfStream: false) == TagHeadBytes && head.AsSpan().StartsWith("ID3"u8))
        {
            position = TagHeadBytes + ((head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F));
        }

        for (var padding = 0; padding < MaxPaddingBytes && position < source.Length; padding++, position++)
        {
            source.Position = position;
            if (source.ReadByte() != 0)
            {
                break;
            }
        }

        return FrameLength(ReadFrameHead(source, position)) > 0 ? position : throw new DamagedFileException("An MP3 without sound.");
    }

    private static byte[] ReadFrameHead(Stream source, long position)
    {
        var head = new byte[4];
        if (position < source.Length)
        {
            source.Position = position;
            _ = source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }

        return head;
    }

    /// <summary>Length of the layer III frame that starts so; 0 where none does.</summary>
    private static int FrameLength(ReadOnlySpan<byte> head)
    {
        var version = (head[1] >> 3) & 3;
        var layer = (head[1] >> 1) & 3;
        var bitrate = head[2] >> 4;
        var rate = (head[2] >> 2) & 3;
        if (head[0] != 0xFF || (head[1] & 0xE0) != 0xE0 || version == 1 || layer != 1 || bitrate is 0 or 15 || rate == 3)
        {
            return 0;
        }

        var isVersion1 = version == 3;
        var hertz = RatesOfVersion1[rate] / (version switch { 3 => 1, 2 => 2, _ => 4 });
        var bits = (isVersion1 ? KilobitsOfVersion1 : KilobitsOfVersion2)[bitrate] * 1000;
        return ((isVersion1 ? 144 : 72) * bits / hertz) + ((head[2] >> 1) & 1);
    }
}
