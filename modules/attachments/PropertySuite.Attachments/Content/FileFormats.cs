namespace PropertySuite.Attachments;

/// <summary>
/// The formats that may be uploaded. Not among them, on purpose: SVG and HTML (they can carry scripts), plain text (cannot be told from
/// them), HEIC (most browsers cannot show it, see docs/adr/0013), archives and programs.
/// </summary>
public static class FileFormats
{
    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        new JpegFormat(),
        new PngFormat(),
        new WebPFormat(),
        new PdfFormat(),
        new OfficeFormat(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "Word",
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
        new OfficeFormat(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel",
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
        new Mp3Format(),
        new M4aFormat(),
        new WavFormat(),
    ];

    /// <summary>The formats that a file may be of, by its start; more than one only where the start does not tell (Word and Excel).</summary>
    public static IEnumerable<FileFormat> Find(byte[] head) => All.Where(format => format.Matches(head));

    /// <summary>Whether the file is a HEIC photo, as phones take them.</summary>
    public static bool IsHeic(ReadOnlySpan<byte> head)
        => head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && HeicBrands.Contains(System.Text.Encoding.Latin1.GetString(head[8..12]));
}
