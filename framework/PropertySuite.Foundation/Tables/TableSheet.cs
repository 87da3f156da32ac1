namespace PropertySuite.Tables;

/// <summary>A sheet of a file that somebody uploaded, as texts.</summary>
/// <param name="Index">Place in the file, from 0.</param>
/// <param name="Name">Its name; empty for a csv.</param>
/// <param name="IsHidden">Whether the spreadsheet hides it.</param>
/// <param name="Rows">Rows that have something in them, from the top. Rows that are only formatted are not there.</param>
/// <param name="HiddenColumns">Places, from 0, of the columns that the spreadsheet hides.</param>
/// <param name="HasMoreColumns">Whether something stands to the right of <see cref="TableReadLimits.MaxColumns"/>; it was not read.</param>
public sealed record TableSheet(
    int Index, string Name, bool IsHidden, IReadOnlyList<TableRow> Rows, IReadOnlyList<int> HiddenColumns, bool HasMoreColumns);

/// <summary>A row with something in it.</summary>
/// <param name="Number">Its number in the sheet, from 1.</param>
/// <param name="Cells">Texts from the first column on; a missing cell is an empty text. Errors of formulas are their texts (<c>#N/A</c>) in xlsx and csv; an xls gives them as empty texts.</param>
/// <param name="IsHidden">Whether the spreadsheet hides it, by hand or by a filter.</param>
/// <param name="Marks">What is peculiar about single cells.</param>
public sealed record TableRow(int Number, string[] Cells, bool IsHidden, IReadOnlyList<TableCellMark> Marks)
{
    /// <summary>A row without peculiarities.</summary>
    public TableRow(int number, params string[] cells)
        : this(number, cells, false, [])
    {
    }

    /// <summary>Whether a cell has a mark.</summary>
    public bool Has(int column, TableCellMarkKind kind) => Marks.Any(mark => mark.Column == column && mark.Kind == kind);
}

/// <summary>Something peculiar about a cell.</summary>
/// <param name="Column">Place of the cell, from 0.</param>
/// <param name="Kind">What.</param>
public sealed record TableCellMark(int Column, TableCellMarkKind Kind);

/// <summary>What can be peculiar about a cell.</summary>
public enum TableCellMarkKind
{
    /// <summary>Its text is that of the merged cell that reaches down to it.</summary>
    FromMergedAbove = 1,

    /// <summary>It is part of a merged cell over several columns: only the first of them has the text.</summary>
    InMergedBlock = 2,

    /// <summary>Its text was longer than <see cref="TableReadLimits.MaxTextLength"/> and was cut.</summary>
    Cut = 3,
}
