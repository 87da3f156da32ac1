using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>What the check found of a row.</summary>
/// <param name="RowNumber">Row in the sheet, from 1.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Verdict">What will become of it.</param>
/// <param name="UnitCode">Canonical room code, where it could be read.</param>
/// <param name="Findings">What is to be said about it.</param>
public sealed record CheckedRosterRow(
    int RowNumber, string[] Cells, OwnerImportRowVerdict Verdict, string? UnitCode, IReadOnlyList<RosterFinding> Findings);

/// <summary>Checks the rows of a roster one after the other, and against each other.</summary>
public sealed partial class RosterChecker(IReadOnlyList<RosterColumn> columns)
{
    /// <summary>Cells that a note below a table has at most.</summary>
    private const int MaxCellsOfNote = 2;

    private readonly RosterRowReader _reader = new(columns);
    private readonly Dictionary<string, int> _rowsByContent = [];
    private readonly Dictionary<string, int> _rowsByUnit = [];
    private readonly Dictionary<string, (string Name, int Row)> _peopleByIdNumber = [];

    /// <summary>Checks the next row.</summary>
    public CheckedRosterRow Check(int rowNumber, string[] cells)
    {
        if (FindReasonToLeaveOut(cells) is { } reason)
        {
            return new CheckedRosterRow(
                rowNumber, cells, OwnerImportRowVerdict.LeftOut, null, [RosterFinding.Notice(reason, OwnerImportField.None)]);
        }

        var row = _reader.Read(cells);
        var unitCode = row.Unit?.ToString();
        if (unitCode is not null && CheckAgainstOthers(row, unitCode, cells, rowNumber) is { } repeats)
        {
            return new CheckedRosterRow(rowNumber, cells, OwnerImportRowVerdict.LeftOut, unitCode, [repeats]);
        }

        var verdict = row.HasErrors ? OwnerImportRowVerdict.Error
            : row.Findings.Count > 0 ? OwnerImportRowVerdict.Warning
            : OwnerImportRowVerdict.Clean;
        return new CheckedRosterRow(rowNumber, cells, verdict, unitCode, row.Findings);
    }

    private string? FindReasonToLeaveOut(string[] cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.TrueForAll(RosterCellReader.IsBlank))
        {
            return "RowEmpty";
        }

        if (Total().IsMatch(filled[0].Normalize(NormalizationForm.FormKC)))
        {
            return "RowTotal";
        }

        var headings = columns.Count(column =>
            column.Field != OwnerImportField.None && column.Index < cells.Length && cells[column.Index] == column.Header);
        if (headings >= 2)
        {
            return "RowHeading";
        }

        var hasRoom = HasText(OwnerImportField.RoomCode) || HasText(OwnerImportField.RoomNumber);
        return !hasRoom && !HasText(OwnerImportField.OwnerName) && filled.Count <= MaxCellsOfNote ? "RowNote"
            : filled.Count == 1 && filled[0].Length > MaxCellsOfNote * 10 ? "RowNote"
            : null;

        bool HasText(OwnerImportField field) => !RosterCellReader.IsBlank(_reader.Text(cells, field));
    }

    private RosterFinding? CheckAgainstOthers(RosterRow row, string unitCode, string[] cells, int rowNumber)
    {
        var content = string.Join('\u001F', columns
            .Where(column => column.Field is not (OwnerImportField.None or OwnerImportField.RoomCode) && column.Index < cells.Length)
            .Select(column => NameKeys.Fold(cells[column.Index]))
            .Prepend(unitCode));
        if (!_rowsByContent.TryAdd(content, rowNumber))
        {
            return RosterFinding.Notice("RowRepeats", OwnerImportField.None, ("row", _rowsByContent[content]));
        }

        if (!_rowsByUnit.TryAdd(unitCode, rowNumber))
        {
            row.Findings.Add(RosterFinding.Notice("UnitRepeated", OwnerImportField.RoomCode, ("row", _rowsByUnit[unitCode])));
        }

        foreach (var person in row.People.Where(person => person.IdNumber is not null))
        {
            var name = NameKeys.Fold(person.Name);
            if (!_peopleByIdNumber.TryAdd(person.IdNumber!.Value, (name, rowNumber))
                && _peopleByIdNumber[person.IdNumber.Value] is var other && other.Name != name)
            {
                row.Findings.Add(RosterFinding.Error("IdNumberOfOtherRow", OwnerImportField.IdNumber, ("row", other.Row)));
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|总户数|汇总|total|sum)", RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
