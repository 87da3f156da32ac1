using System.Text;
using System.Text.Unicode;
using Sylvan.Data.Csv;
using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>Reads csv in UTF-8, UTF-16 or the code page of Chinese Windows.</summary>
internal static class CsvTable
{
    /// <summary>Longest row, in characters: an open quote must not swallow the file.</summary>
    private const int LongestRow = 128 * 1024;
    private const int RowsBetweenLooks = 512;

    public static List<TableSheet> Read(Stream file, TableBuilder builder, CancellationToken cancellationToken)
    {
        using var text = new StreamReader(
            new CancellableStream(file, cancellationToken), FindEncoding(file), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        try
        {
            ReadRows(text, builder, cancellationToken);
        }
        catch (CsvRecordTooLargeException exception)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooLarge, innerException: exception).WithData("what", $"> {LongestRow} / row");
        }

        return builder.Sheets;
    }

    private static void ReadRows(StreamReader text, TableBuilder builder, CancellationToken cancellationToken)
    {
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            MaxBufferSize = LongestRow,
            BufferSize = LongestRow,
        });
        var rows = new List<TableRow>();
        var hasMore = false;
        while (reader.Read())
        {
            if (rows.Count % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var values = new object?[Math.Min(reader.RowFieldCount, builder.Limits.MaxColumns)];
            hasMore |= reader.RowFieldCount > values.Length;
            for (var column = 0; column < values.Length; column++)
            {
                values[column] = reader.GetString(column);
            }

            if (builder.MakeRow(reader.RowNumber, values, isHidden: false) is { } row)
            {
                rows.Add(row);
            }
        }

        builder.Add("", isHidden: false, rows, [], hasMore);
    }

    private static Encoding FindEncoding(Stream file)
    {
        var buffer = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(buffer);
        file.Position = 0;
        return Utf8.IsValid(buffer) ? Encoding.UTF8 : Encoding.GetEncoding("gb18030");
    }
}
