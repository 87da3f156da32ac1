using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>
/// Goes over an xlsx once, piece by piece, before a reader that believes it may open it: the real unpacked size, the lengths of its texts,
/// the numbers of its rows and columns. An archive can be small and say that its last row is the hundred-millionth. On the way it notes the
/// errors of formulas, which the reader would take for empty cells.
/// </summary>
internal static class XlsxGuard
{
    private const int MaxEntries = 2_000;
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relationships = "xl/_rels/workbook.xml.rels";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    /// <exception cref="BusinessException"><see cref="FoundationErrorCodes.TableTooLarge"/>.</exception>
    /// <exception cref="InvalidDataException">No spreadsheet writes such a file.</exception>
    public static XlsxErrors Check(Stream file, TableReadLimits limits, CancellationToken cancellationToken)
    {
        var errors = new XlsxErrors();
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        CheckParts(archive);
        long unpacked = 0;
        foreach (var entry in archive.Entries.Where(IsMarkup))
        {
            long own = 0;
            var isSharedTexts = entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
            using var part = entry.Open();
            using var guarded = new MarkupGuardStream(part, Count, cancellationToken);
            if (entry.FullName.Equals(Relationships, StringComparison.OrdinalIgnoreCase))
            {
                CheckTargets(guarded, errors);
            }
            else if (entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase))
            {
                ReadSheetNames(guarded, errors);
            }
            else if (!isSharedTexts && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                CheckPlaces(guarded, Path.GetFileName(entry.FullName), errors, limits, cancellationToken);
            }

            guarded.CopyTo(Stream.Null);

            void Count(int bytes)
            {
                own += bytes;
                unpacked += bytes;
                if (unpacked > limits.MaxUnpackedBytes || own > (isSharedTexts ? limits.MaxSharedTextBytes : limits.MaxUnpackedBytes))
                {
                    throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", Path.GetFileName(entry.FullName));
                }
            }
        }

        return errors;
    }

    private static void CheckParts(ZipArchive archive)
    {
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').ToUpperInvariant()).ToList();
        if (names.Count > MaxEntries || names.Distinct().Count() < names.Count)
        {
            throw new InvalidDataException("Too many parts, or two of one name.");
        }

        if (!names.Contains("XL/WORKBOOK.XML") || names.Exists(IsBinaryPart))
        {
            throw new InvalidDataException("No workbook in it, or a binary one.");
        }
    }

    /// <summary>Parts of xlsb, which this guard could not look into.</summary>
    private static bool IsBinaryPart(string name) =>
        name.EndsWith(".BIN", StringComparison.Ordinal)
        && (name.StartsWith("XL/WORKSHEETS/", StringComparison.Ordinal) || name is "XL/WORKBOOK.BIN" or "XL/SHAREDSTRINGS.BIN" or "XL/STYLES.BIN");

    /// <summary>Pictures and the like are opened by no reader of tables.</summary>
    private static bool IsMarkup(ZipArchiveEntry entry) => Path.GetExtension(entry.FullName).ToUpperInvariant() is ".XML" or ".RELS" or ".VML";

    /// <summary>A sheet by any other ending would be read, and not be looked at here.</summary>
    private static void CheckTargets(Stream part, XlsxErrors errors)
    {
        using var reader = XmlReader.Create(part, Settings);
        while (reader.Read())
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || reader.GetAttribute("Target") is not { } target)
            {
                continue;
            }

            errors.AddPart(reader.GetAttribute("Id") ?? "", Path.GetFileName(target));
            if (!target.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                && !target.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
                && reader.GetAttribute("TargetMode") != "External")
            {
                throw new InvalidDataException("A part of the workbook that is no XML.");
            }
        }
    }

    private static void ReadSheetNames(Stream part, XlsxErrors errors)
    {
        using var reader = XmlReader.Create(part, Settings);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && reader.GetAttribute("name") is { } name)
            {
                errors.AddSheet(name, reader.GetAttribute("id", OfficeRelationships) ?? "");
            }
        }
    }

    /// <summary>Rows and columns: of a sheet by whatever name.</summary>
    private static void CheckPlaces(
        Stream part, string partName, XlsxErrors errors, TableReadLimits limits, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(part, Settings);
        int row = 0, column = 0, lastRow = 0, lastColumn = 0;
        var isError = false;
        var nodes = 0;
        while (reader.Read())
        {
            if (++nodes % 4096 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (isError && reader.NodeType == XmlNodeType.Text)
            {
                errors.Add(partName, row, column, reader.Value);
                isError = false;
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                var next = reader.GetAttribute("r") is { } number ? ParseRow(number) : row + 1;
                row = next > row ? next : throw new InvalidDataException("Two rows of one number, or rows out of order.");
                column = 0;
                lastRow = Math.Max(lastRow, row);
            }
            else if (reader.LocalName == "c")
            {
                column = reader.GetAttribute("r") is { } place ? ParsePlace(place, ref lastRow) : column + 1;
                lastColumn = Math.Max(lastColumn, column);
                isError = reader.GetAttribute("t") == "e";
            }

            else if (reader.LocalName == "f")
            {
                reader.Skip();
            }

            if (row > LastRow || column > LastColumn)
            {
                throw new InvalidDataException("A row or a column that no spreadsheet has.");
            }

            if ((long)lastRow * lastColumn > limits.MaxArea)
            {
                throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", $"{lastRow} × {lastColumn}");
            }
        }
    }

    private static int ParseRow(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= LastRow
            ? row
            : throw new InvalidDataException("A row number that no spreadsheet has.");

    private static int ParsePlace(string place, ref int lastRow)
    {
        var letters = 0;
        var column = 0;
        while (letters < place.Length && char.IsAsciiLetter(place[letters]) && letters < 4)
        {
            column = column * 26 + (char.ToUpperInvariant(place[letters++]) - 'A' + 1);
        }

        if (letters == 0 || column > LastColumn)
        {
            throw new InvalidDataException("A column that no spreadsheet has.");
        }

        lastRow = Math.Max(lastRow, ParseRow(place[letters..]));
        return column;
    }
}
