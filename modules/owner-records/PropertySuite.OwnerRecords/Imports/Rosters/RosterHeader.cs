using PropertySuite.Tables;
using PropertySuite.Texts;

namespace PropertySuite.OwnerRecords;

/// <summary>Finds the headings of sheets and what they mean.</summary>
public static class RosterHeader
{
    private const int RowsToLookAt = 40;
    private const int SampleCount = 3;

    private static readonly OwnerImportField[] FactsOfUnits =
    [
        OwnerImportField.GrossArea, OwnerImportField.NetArea, OwnerImportField.BillingArea, OwnerImportField.Floor, OwnerImportField.Kind, OwnerImportField.Use,
        OwnerImportField.Layout,
    ];

    private const int MaxHeaderLength = 64;
    private const int MaxSampleLength = 40;
    private const int MaxSheetNameLength = 64;

    /// <summary>
    /// How each sheet of a file is read, as long as nobody says otherwise: every visible sheet with headings for a room and an owner is
    /// imported; where there is none, every one with a room and something of the unit. The others are not.
    /// </summary>
    public static List<RosterSheet> Understand(IEnumerable<TableSheet> sheets)
    {
        var read = sheets.Select(Understand).ToList();
        var hasOwners = read.Exists(sheet => sheet.IsIncluded && NamesOwners(sheet));
        return hasOwners ? read.ConvertAll(sheet => sheet with { IsIncluded = sheet.IsIncluded && NamesOwners(sheet) }) : read;
    }

    /// <summary>Whether rows can be imported with these fields: a room, and an owner or something of the unit.</summary>
    public static bool IsComplete(IEnumerable<OwnerImportField> fields)
    {
        var present = fields.ToHashSet();
        return (present.Contains(OwnerImportField.OwnerName) || present.Overlaps(FactsOfUnits))
            && (present.Contains(OwnerImportField.RoomCode)
                || present.Contains(OwnerImportField.Building) && present.Contains(OwnerImportField.RoomNumber));
    }

    private static bool NamesOwners(RosterSheet sheet) => sheet.Columns.Exists(column => column.Field == OwnerImportField.OwnerName);

    /// <summary>The same sheet with the headings in another row.</summary>
    /// <param name="sheet">How it was read.</param>
    /// <param name="rows">All its rows.</param>
    /// <param name="headerRowNumber">The row, from 1.</param>
    public static RosterSheet MoveTo(RosterSheet sheet, IReadOnlyList<TableRow> rows, int headerRowNumber)
    {
        var hidden = sheet.Columns.Where(column => column.IsHidden).Select(column => column.Index).ToList();
        var headings = rows.FirstOrDefault(row => row.Number == headerRowNumber)?.Cells ?? [];
        return Describe(sheet with { HeaderRowNumber = headerRowNumber }, rows, headings, hidden);
    }

    private static RosterSheet Understand(TableSheet sheet)
    {
        var (headerRow, headings) = FindHeadings(sheet);
        var read = new RosterSheet(
            sheet.Index, sheet.Name.TruncateWhole(MaxSheetNameLength), sheet.IsHidden, false, headerRow, 0, [], sheet.HasMoreColumns);
        read = Describe(read, sheet.Rows, headings, sheet.HiddenColumns);
        return read with
        {
            IsIncluded = !sheet.IsHidden && read.RowCount > 0 && IsComplete(read.Columns.Select(column => column.Field)),
        };
    }

    /// <summary>The row, or the two rows, whose texts say most about a roster; else the first with several texts in it.</summary>
    private static (int RowNumber, string[] Headings) FindHeadings(TableSheet sheet)
    {
        var (best, bestScore) = ((0, Array.Empty<string>()), 0);
        for (var row = 0; row < Math.Min(sheet.Rows.Count, RowsToLookAt); row++)
        {
            Consider(sheet.Rows[row].Number, sheet.Rows[row].Cells);
            if (row + 1 < sheet.Rows.Count)
            {
                Consider(sheet.Rows[row + 1].Number, Combine(sheet.Rows[row].Cells, sheet.Rows[row + 1].Cells));
            }
        }

        if (bestScore > 0)
        {
            return best;
        }

        var first = sheet.Rows.Take(RowsToLookAt).FirstOrDefault(row => row.Cells.Count(cell => cell.Length > 0) > 1);
        return first is null ? (0, []) : (first.Number, first.Cells);

        void Consider(int rowNumber, string[] headings)
        {
            var fields = RosterHeading.UnderstandAll(headings);
            var known = fields.Where(field => field != OwnerImportField.None).Distinct().Count();
            var score = known * 2 + (!IsComplete(fields) ? 0 : fields.Contains(OwnerImportField.OwnerName) ? 100 : 50);
            if (known > 1 && score > bestScore)
            {
                best = (rowNumber, headings);
                bestScore = score;
            }
        }
    }

    private static RosterSheet Describe(RosterSheet sheet, IReadOnlyList<TableRow> rows, string[] headings, IReadOnlyList<int> hiddenColumns)
    {
        var below = rows.Where(row => row.Number > sheet.HeaderRowNumber).ToList();
        var width = below.Select(row => row.Cells.Length).Append(headings.Length).Max();
        var fields = RosterHeading.UnderstandAll(headings);
        var columns = new List<RosterColumn>();
        for (var index = 0; index < width; index++)
        {
            var header = index < headings.Length ? headings[index].ReplaceLineEndings(" ").TruncateWhole(MaxHeaderLength) : "";
            var field = index < fields.Length ? fields[index] : OwnerImportField.None;
            var filled = below.Where(row => index < row.Cells.Length && row.Cells[index].Length > 0).ToList();
            if (header.Length == 0 && filled.Count == 0)
            {
                continue;
            }

            var samples = filled.Take(SampleCount).Select(row => RosterMask.Cell(row.Cells[index], field).TruncateWhole(MaxSampleLength));
            columns.Add(new RosterColumn(index, header, field, [.. samples], filled.Count, hiddenColumns.Contains(index)));
        }

        return sheet with { Columns = columns, RowCount = below.Count };
    }

    /// <summary>Headings in two rows: the lower one says more exactly what the upper one spans.</summary>
    private static string[] Combine(string[] upper, string[] lower)
    {
        var headings = new string[Math.Max(upper.Length, lower.Length)];
        for (var index = 0; index < headings.Length; index++)
        {
            var below = index < lower.Length ? lower[index] : "";
            headings[index] = below.Length > 0 ? below : index < upper.Length ? upper[index] : "";
        }

        return headings;
    }
}
