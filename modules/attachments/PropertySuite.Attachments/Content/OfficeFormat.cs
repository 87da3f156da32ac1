using System.Buffers.Binary;
using System.IO.Compression;

namespace PropertySuite.Attachments;

/// <summary>
/// A Word or Excel file without macros: a ZIP archive, and nothing but one, whose list of content types names the main part. Archives that
/// are large once unpacked are refused, so that nobody opens a bomb.
/// </summary>
/// <param name="contentType">Type that downloads say.</param>
/// <param name="displayName">As people call it.</param>
/// <param name="extension">Its extension.</param>
/// <param name="mainPart">Content type of its main part.</param>
public sealed class OfficeFormat(string contentType, string displayName, string extension, string mainPart)
    : FileFormat(contentType, FileFamily.Document, displayName, extension)
{
    private const int MaxEntries = 10_000;
    private const long MaxUnpackedBytes = 500L * 1024 * 1024;
    private const int MaxTypesBytes = 1024 * 1024;
    private const int EndRecordBytes = 22;

    /// <inheritdoc />
    public override bool Matches(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    /// <inheritdoc />
    public override ImageSize? Rewrite(Stream source, Stream destination)
    {
        CheckNothingBehind(source);
        try
        {
            source.Position = 0;
            using var archive = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            Check(archive);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException or ArgumentException)
        {
            throw new DamagedFileException(exception.Message);
        }

        CopyAll(source, destination);
        return null;
    }

    private void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MaxEntries || archive.Entries.Aggregate(0m, (sum, entry) => sum + entry.Length) > MaxUnpackedBytes)
        {
            throw new DamagedFileException("An archive that is too large once unpacked.");
        }

        if (archive.Entries.Any(entry => entry.FullName.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw new DamagedFileException("An Office file with macros.");
        }

        var types = archive.GetEntry("[Content_Types].xml");
        if (types is null || types.Length > MaxTypesBytes || !ReadText(types).Contains($"\"{mainPart}\"", StringComparison.OrdinalIgnoreCase))
        {
            throw new DamagedFileException($"An archive that is no {DisplayName} file.");
        }
    }

    private static string ReadText(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var text = new char[MaxTypesBytes];
        return new string(text, 0, reader.ReadBlock(text));
    }

    /// <summary>The archive's end record must be the end of the file: behind it something else could hide.</summary>
    private static void CheckNothingBehind(Stream source)
    {
        var tail = new byte[Math.Min(source.Length, EndRecordBytes + ushort.MaxValue)];
        source.Position = source.Length - tail.Length;
        source.ReadExactly(tail);
        var record = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        if (record < 0
            || tail.Length - record < EndRecordBytes
            || BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(record + EndRecordBytes - 2)) != tail.Length - record - EndRecordBytes)
        {
            throw new DamagedFileException("An archive without its end.");
        }
    }
}
