using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>Reads spreadsheet files (xlsx, xls, csv) into texts.</summary>
public class RosterFileReader : ITransientDependency
{
    private const int MaxColumns = 200;
    private const int MaxCellLength = 4000;
    private const double LargestExactNumber = 1e15;

    /// <summary>An xlsx is a zip file; more than this unpacked, and it is no roster but an attack.</summary>
    private const long MaxUnpackedBytes = 512L * 1024 * 1024;

    private static readonly byte[] ZipSignature = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] OldExcelSignature = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>Reads all sheets.</summary>
    /// <param name="file">The whole file, seekable.</param>
    /// <param name="fileName">Its name; tells csv from the rest.</param>
    /// <param name="maxRows">Most rows of a sheet.</param>
    /// <exception cref="BusinessException">The file cannot be read, or is too long.</exception>
    public virtual List<RosterSheet> Read(Stream file, string fileName, int maxRows)
    {
        try
        {
            using var reader = Open(file, fileName);
            var sheets = new List<RosterSheet>();
            do
            {
                sheets.Add(ReadSheet(reader, maxRows));
            }
            while (reader.NextResult());
            return sheets;
        }
        catch (Exception exception) when (IsSpoiltFile(exception))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.FileUnreadable, innerException: exception);
        }
    }

    private static bool IsSpoiltFile(Exception exception) =>
        exception is not (BusinessException or OutOfMemoryException or OperationCanceledException)
        && exception is ExcelReaderException or InvalidDataException or XmlException or FormatException or ArgumentException
            or InvalidOperationException or IOException or KeyNotFoundException or IndexOutOfRangeException or NullReferenceException
            or InvalidCastException or OverflowException or NotSupportedException;

    private static IExcelDataReader Open(Stream file, string fileName)
    {
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("gb18030"), LeaveOpen = true };
        var start = new byte[4];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (start.AsSpan().SequenceEqual(ZipSignature))
        {
            CheckUnpackedSize(file);
            return ExcelReaderFactory.CreateOpenXmlReader(file, configuration);
        }

        if (start.AsSpan().SequenceEqual(OldExcelSignature))
        {
            return ExcelReaderFactory.CreateBinaryReader(file, configuration);
        }

        var isText = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && length > 0 && !HasZeroByte(file);
        return isText ? ExcelReaderFactory.CreateCsvReader(file, configuration) : throw new InvalidDataException("No spreadsheet.");
    }

    private static void CheckUnpackedSize(Stream file)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Sum(entry => entry.Length) > MaxUnpackedBytes)
            {
                throw new InvalidDataException("The file unpacks to more than any roster.");
            }
        }

        file.Position = 0;
    }

    private static bool HasZeroByte(Stream file)
    {
        var sample = new byte[8192];
        var length = file.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return sample.AsSpan(0, length).Contains((byte)0);
    }

    private static RosterSheet ReadSheet(IExcelDataReader reader, int maxRows)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            if (rows.Count > maxRows)
            {
                throw new BusinessException(OwnerRecordsErrorCodes.TooManyRows).WithData("maxRows", maxRows);
            }

            var cells = new string[Math.Min(reader.FieldCount, MaxColumns)];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = ToText(reader.GetValue(column));
            }

            rows.Add(cells);
        }

        FillMergedColumns(rows, reader.MergeCells ?? []);
        while (rows.Count > 0 && rows[^1].All(cell => cell.Length == 0))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new RosterSheet(reader.Name ?? "", rows);
    }

    /// <summary>A cell that spans several rows counts for each of them: one room, two owners.</summary>
    private static void FillMergedColumns(List<string[]> rows, CellRange[] ranges)
    {
        foreach (var range in ranges.Where(range => range.FromColumn == range.ToColumn && range.ToRow > range.FromRow))
        {
            for (var row = range.FromRow + 1; row <= range.ToRow && row < rows.Count; row++)
            {
                if (range.FromColumn < rows[row].Length && range.FromColumn < rows[range.FromRow].Length)
                {
                    rows[row][range.FromColumn] = rows[range.FromRow][range.FromColumn];
                }
            }
        }
    }

    private static string ToText(object? value) => value switch
    {
        null => "",
        string text => Clean(text),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) >= LargestExactNumber => number.ToString("E14", CultureInfo.InvariantCulture),
        double number => ((decimal)number).ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, MaxCellLength));
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, MaxCellLength)))
        {
            if (character is '\n' or '\t' || !char.IsControl(character) && !char.IsSurrogate(character) && character != '\uFEFF')
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Trim();
    }
}
