namespace PropertySuite.OwnerRecords;

/// <summary>A sheet of an uploaded roster, and how it is read. The rows themselves are <see cref="OwnerImportRow"/>s.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="Name">Name; empty for a csv.</param>
/// <param name="IsHidden">Whether the spreadsheet hides it.</param>
/// <param name="IsIncluded">Whether its rows are imported.</param>
/// <param name="HeaderRowNumber">Row of the headings, from 1; 0 where there are none.</param>
/// <param name="RowCount">Rows with something in them below the headings.</param>
/// <param name="Columns">The columns that have a heading or something in them.</param>
/// <param name="HasMoreColumns">Whether something stands to the right of what is read.</param>
public sealed record RosterSheet(
    int Index, string Name, bool IsHidden, bool IsIncluded, int HeaderRowNumber, int RowCount, List<RosterColumn> Columns, bool HasMoreColumns);

/// <summary>A column of a roster.</summary>
/// <param name="Index">Place in the sheet, from 0.</param>
/// <param name="Header">Heading; empty for a column without one.</param>
/// <param name="Field">What it is taken for.</param>
/// <param name="Samples">The first few values, masked.</param>
/// <param name="FilledCells">Cells below the heading that have something in them.</param>
/// <param name="IsHidden">Whether the spreadsheet hides it.</param>
public sealed record RosterColumn(
    int Index, string Header, OwnerImportField Field, List<string> Samples, int FilledCells = 0, bool IsHidden = false)
{
    /// <summary>As people call it: its heading, or its letters (<c>C</c>, <c>AB</c>).</summary>
    public string Name => Header.Length > 0 ? Header : LettersOf(Index);

    private static string LettersOf(int index)
    {
        var letters = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }

        return letters;
    }
}
