using System.Buffers.Binary;

namespace PropertySuite.Attachments;

/// <summary>WAV: a format and its samples.</summary>
public sealed class WavFormat() : FileFormat("audio/wav", FileFamily.Audio, "WAV", ".wav")
{
    private const int ContainerBytes = 12;

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head)
        => head.Length >= ContainerBytes && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WAVE"u8);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var hasFormat = false;
        var head = new byte[8];
        for (long position = ContainerBytes; ;)
        {
            source.Position = Math.Min(position, source.Length);
            if (source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            {
                throw new DamagedFileException("A WAV without samples.");
            }

            long length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            hasFormat |= head.AsSpan().StartsWith("fmt "u8);
            if (hasFormat && head.AsSpan().StartsWith("data"u8))
            {
                if (position + head.Length + length > source.Length)
                {
                    throw new DamagedFileException("A WAV that is cut off.");
                }

                CopyAll(source, destination);
                return null;
            }

            position += head.Length + length + (length & 1);
        }
    }
}
