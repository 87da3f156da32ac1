namespace PropertySuite.Attachments;

/// <summary>PDF: starts with its version and ends with its trailer.</summary>
public sealed class PdfFormat() : FileFormat("application/pdf", FileFamily.Document, "PDF", ".pdf")
{
    private const int TrailerBytes = 2048;

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        var trailer = new byte[Math.Min(TrailerBytes, source.Length)];
        source.Position = source.Length - trailer.Length;
        source.ReadExactly(trailer);
        if (trailer.AsSpan().IndexOf("startxref"u8) < 0 || trailer.AsSpan().IndexOf("%%EOF"u8) < 0)
        {
            throw new DamagedFileException("A PDF without its end.");
        }

        CopyAll(source, destination);
        return null;
    }
}
