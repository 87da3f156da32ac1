using PropertySuite.Tables;

namespace PropertySuite.OwnerRecords;

/// <summary>Says what of a file does not count, as it is read at present: nothing that somebody filled in is dropped without a word.</summary>
public static class RosterNotices
{
    /// <summary>The notices, in the order of the file.</summary>
    public static IEnumerable<RosterFinding> Of(OwnerImport import) => import.Sheets
        .SelectMany(sheet => Of(sheet.Name.Length > 0 ? sheet : sheet with { Name = import.FileName }, import.Sheets.Count > 1))
        .Concat(import.FileName.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) ? [Notice("XlsFormulaErrors")] : []);

    private static IEnumerable<RosterFinding> Of(RosterSheet sheet, bool isOneOfSeveral)
    {
        if (!sheet.IsIncluded)
        {
            if (sheet.RowCount > 0)
            {
                yield return Notice(sheet.IsHidden ? "HiddenSheetLeftOut" : "SheetLeftOut", ("sheet", sheet.Name), ("rows", sheet.RowCount));
            }

            yield break;
        }

        var of = isOneOfSeveral ? $"{sheet.Name} · " : "";
        foreach (var column in sheet.Columns)
        {
            if (column is { Field: OwnerImportField.None, FilledCells: > 0 })
            {
                yield return Notice("ColumnLeftOut", ("column", of + column.Name), ("cells", column.FilledCells));
            }
            else if (column is { IsHidden: true, FilledCells: > 0 })
            {
                yield return Notice("HiddenColumnRead", ("column", of + column.Name));
            }
        }

        if (sheet.HasMoreColumns)
        {
            yield return Notice("ColumnsBeyond", ("sheet", sheet.Name), ("columns", new TableReadLimits().MaxColumns));
        }
    }

    private static RosterFinding Notice(string name, params (string Name, object Value)[] data) =>
        RosterFinding.Notice(name, OwnerImportField.None, data);
}
