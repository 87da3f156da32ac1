namespace PropertySuite.OwnerRecords;

/// <summary>A column of a roster.</summary>
/// <param name="Index">Place in the sheet, from 0.</param>
/// <param name="Header">Heading.</param>
/// <param name="Field">What it is taken for.</param>
/// <param name="Samples">The first few values, masked.</param>
public sealed record RosterColumn(int Index, string Header, OwnerImportField Field, List<string> Samples);

/// <summary>Where the headings of a sheet are and what they mean.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="LastRowIndex">Index of the last row of headings; data begins below.</param>
/// <param name="Columns">The columns.</param>
public sealed record RosterHeader(RosterSheet Sheet, int LastRowIndex, List<RosterColumn> Columns)
{
    private const int RowsToLookAt = 40;
    private const int SampleCount = 3;

    /// <summary>Finds the headings: the row, or the two rows, whose texts say most about a roster. Title and note rows above do not matter.</summary>
    /// <returns>Null when no sheet has headings for at least a room and an owner.</returns>
    public static RosterHeader? Find(IEnumerable<RosterSheet> sheets)
    {
        RosterHeader? best = null;
        var bestScore = 0;
        foreach (var sheet in sheets)
        {
            for (var row = 0; row < Math.Min(sheet.Rows.Count, RowsToLookAt); row++)
            {
                Consider(sheet, row, sheet.Rows[row]);
                if (row + 1 < sheet.Rows.Count)
                {
                    Consider(sheet, row + 1, Combine(sheet.Rows[row], sheet.Rows[row + 1]));
                }
            }
        }

        return best;

        void Consider(RosterSheet sheet, int lastRow, string[] headings)
        {
            var columns = Understand(headings);
            var score = columns.Where(column => column.Field != OwnerImportField.None).DistinctBy(column => column.Field).Count();
            if (score > bestScore && IsComplete(columns.Select(column => column.Field)))
            {
                best = new RosterHeader(sheet, lastRow, AddSamples(sheet, lastRow, columns));
                bestScore = score;
            }
        }
    }

    /// <summary>Whether rows can be imported with these fields: a room and an owner.</summary>
    public static bool IsComplete(IEnumerable<OwnerImportField> fields)
    {
        var present = fields.ToHashSet();
        return present.Contains(OwnerImportField.OwnerName)
            && (present.Contains(OwnerImportField.RoomCode)
                || present.Contains(OwnerImportField.Building) && present.Contains(OwnerImportField.RoomNumber));
    }

    private static List<RosterColumn> Understand(string[] headings)
    {
        var taken = new HashSet<OwnerImportField>();
        var columns = new List<RosterColumn>();
        for (var index = 0; index < headings.Length; index++)
        {
            if (headings[index].Length == 0)
            {
                continue;
            }

            var field = RosterHeading.Understand(headings[index]);
            if (!RosterHeading.MayRepeat(field) && !taken.Add(field))
            {
                field = OwnerImportField.None;
            }

            columns.Add(new RosterColumn(index, headings[index].ReplaceLineEndings(" ").Truncate(64)!, field, []));
        }

        return columns;
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

    private static List<RosterColumn> AddSamples(RosterSheet sheet, int lastRow, List<RosterColumn> columns) => columns.ConvertAll(column =>
        column with
        {
            Samples = [.. sheet.Rows
                .Skip(lastRow + 1)
                .Where(row => column.Index < row.Length && row[column.Index].Length > 0)
                .Take(SampleCount)
                .Select(row => RosterMask.Cell(row[column.Index], column.Field).Truncate(40)!)],
        });
}
