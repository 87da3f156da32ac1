using System.Text;
using ExcelDataReader;
using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>Reads xlsx and xls.</summary>
internal static class ExcelTable
{
    private const int RowsBetweenLooks = 512;
    private const long MaxMergedCells = 1_000_000;

    public static List<TableSheet> ReadXlsx(Stream file, XlsxErrors errors, TableBuilder builder, CancellationToken cancellationToken)
    {
        using var guarded = new CancellableStream(file, cancellationToken);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(guarded, Configuration());
        return Read(reader, errors, builder, cancellationToken);
    }

    public static List<TableSheet> ReadXls(Stream file, TableBuilder builder, CancellationToken cancellationToken)
    {
        using var guarded = new CancellableStream(file, cancellationToken);
        using var reader = ExcelReaderFactory.CreateBinaryReader(guarded, Configuration());
        return Read(reader, new XlsxErrors(), builder, cancellationToken);
    }

    /// <summary>Old files come in the code page of Chinese Windows.</summary>
    private static ExcelReaderConfiguration Configuration() =>
        new() { FallbackEncoding = Encoding.GetEncoding("gb18030"), LeaveOpen = true };

    private static List<TableSheet> Read(
        IExcelDataReader reader, XlsxErrors errors, TableBuilder builder, CancellationToken cancellationToken)
    {
        do
        {
            ReadSheet(reader, errors.Of(reader.Name ?? ""), builder, cancellationToken);
        }
        while (reader.NextResult());
        return builder.Sheets;
    }

    private static void ReadSheet(
        IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> errors, TableBuilder builder, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        var width = Math.Min(reader.FieldCount, builder.Limits.MaxColumns);
        var values = new object?[width];
        var hasMore = false;
        for (var number = 1; reader.Read(); number++)
        {
            if (number % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (var column = 0; column < width; column++)
            {
                values[column] = reader.GetValue(column) ?? errors.GetValueOrDefault((number, column + 1));
            }

            for (var column = width; column < reader.FieldCount && !hasMore; column++)
            {
                hasMore = reader.GetValue(column) is not null;
            }

            if (builder.MakeRow(number, values, IsHidden(reader)) is { } row)
            {
                rows.Add(row);
            }
        }

        FillMerged(rows, reader.MergeCells ?? [], width);
        var hiddenColumns = Enumerable.Range(0, width).Where(column => IsColumnHidden(reader, column)).ToList();
        var isHidden = !string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase);
        builder.Add(reader.Name ?? "", isHidden, rows, hiddenColumns, hasMore);
    }

    private static bool IsHidden(IExcelDataReader reader) => reader.RowHeight == 0;

    private static bool IsColumnHidden(IExcelDataReader reader, int column) => reader.GetColumnWidth(column) == 0;

    /// <summary>A cell that reaches over several rows counts for each of them; of one that reaches over several columns the first counts.</summary>
    private static void FillMerged(List<TableRow> rows, CellRange[] ranges, int width)
    {
        var byNumber = rows.ToDictionary(row => row.Number);
        var marks = new Dictionary<int, HashSet<TableCellMark>>();
        var touched = 0L;
        foreach (var range in ranges.Where(range => range.FromColumn < width && rows.Count > 0))
        {
            var lastColumn = Math.Min(range.ToColumn, width - 1);
            var lastRow = Math.Min(range.ToRow + 1, rows[^1].Number);
            touched += (long)(lastColumn - range.FromColumn + 1) * Math.Max(0, lastRow - range.FromRow);
            if (touched > MaxMergedCells)
            {
                throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", "merged cells");
            }

            var text = byNumber.GetValueOrDefault(range.FromRow + 1)?.Cells[range.FromColumn] ?? "";
            for (var number = range.FromRow + 1; number <= lastRow && text.Length > 0; number++)
            {
                if (byNumber.TryGetValue(number, out var row))
                {
                    row.Cells[range.FromColumn] = text;
                    Mark(number, range, lastColumn);
                }
            }
        }

        for (var index = 0; index < rows.Count; index++)
        {
            if (marks.TryGetValue(rows[index].Number, out var own))
            {
                rows[index] = rows[index] with { Marks = [.. rows[index].Marks, .. own] };
            }
        }

        void Mark(int number, CellRange range, int lastColumn)
        {
            if (!marks.TryGetValue(number, out var own))
            {
                marks[number] = own = [];
            }

            if (number > range.FromRow + 1)
            {
                own.Add(new TableCellMark(range.FromColumn, TableCellMarkKind.FromMergedAbove));
            }

            for (var column = range.FromColumn + 1; column <= lastColumn; column++)
            {
                own.Add(new TableCellMark(column, TableCellMarkKind.InMergedBlock));
            }
        }
    }
}
