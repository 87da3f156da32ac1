using System.Text;
using System.Text.RegularExpressions;
using PropertySuite.Sites;
using PropertySuite.Tables;

namespace PropertySuite.OwnerRecords;

/// <summary>A row of a file, and the sheet it stands on.</summary>
/// <param name="SheetIndex">Place of the sheet in the file, from 0.</param>
/// <param name="Row">The row.</param>
public sealed record RosterSheetRow(int SheetIndex, TableRow Row);

/// <summary>What the check found of a row.</summary>
/// <param name="Verdict">What will become of it.</param>
/// <param name="UnitCode">Canonical room code, where it could be read.</param>
/// <param name="Findings">What is to be said about it.</param>
/// <param name="Content">The row, understood; null when it is no row of the table.</param>
public sealed record CheckedRosterRow(
    OwnerImportRowVerdict Verdict, string? UnitCode, List<RosterFinding> Findings, RosterRow? Content);

/// <summary>Checks the rows of a roster one after the other, and against each other.</summary>
public sealed partial class RosterChecker
{
    /// <summary>Cells that a note below a table has at most.</summary>
    private const int MaxCellsOfNote = 2;

    private readonly Dictionary<int, SheetReader> _sheets;
    private readonly bool _hasSeveralSheets;
    private readonly Dictionary<string, string> _rowsByContent = [];
    private readonly Dictionary<string, string> _rowsByUnit = [];
    private readonly Dictionary<string, (string Name, string Row)> _peopleByIdNumber = [];

    /// <summary>A checker for the chosen sheets of a file.</summary>
    public RosterChecker(IReadOnlyCollection<RosterSheet> sheets)
    {
        _sheets = sheets.Where(sheet => sheet.IsIncluded).ToDictionary(sheet => sheet.Index, sheet => new SheetReader(sheet));
        _hasSeveralSheets = _sheets.Count > 1;
    }

    /// <summary>
    /// Checks rows, in the order of the file: all, or all of some units. Rows of one unit stand or fall together.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="others">Rooms that stand elsewhere in the file, by sheet, where not all rows are given.</param>
    /// <returns>What was found, in the same order.</returns>
    public List<CheckedRosterRow> Check(IReadOnlyList<RosterSheetRow> rows, IEnumerable<(int Sheet, RoomCode Unit)>? others = null)
    {
        var withEntrances = FindBuildingsWithEntrances(rows);
        withEntrances.UnionWith((others ?? []).Where(other => other.Unit.Entrance is not null).Select(other => (other.Sheet, other.Unit.Building)));
        var found = rows.Select(row => Check(row, withEntrances)).ToList();
        HoldBackUnits(rows, found);
        return found;
    }

    private CheckedRosterRow Check(RosterSheetRow place, HashSet<(int Sheet, string Building)> withEntrances)
    {
        if (!_sheets.TryGetValue(place.SheetIndex, out var sheet) || place.Row.Number <= sheet.Sheet.HeaderRowNumber)
        {
            return new CheckedRosterRow(OwnerImportRowVerdict.NotRead, null, [], null);
        }

        var cells = place.Row.Cells;
        if (FindReasonToLeaveOut(sheet, cells) is { } reason)
        {
            return LeaveOut(null, reason);
        }

        var row = sheet.Reader.Read(cells);
        ReportPeculiarities(row, sheet, place.Row);
        SettleWhole(row, place, withEntrances);
        SettleEntrance(row, sheet, place, withEntrances);
        var unitCode = row.Unit?.ToString();
        if (unitCode is not null && CheckAgainstOthers(row, unitCode, sheet, place) is { } repeats)
        {
            return LeaveOut(unitCode, repeats);
        }

        return new CheckedRosterRow(VerdictOf(row.Findings), unitCode, row.Findings, row);
    }

    /// <summary>The verdict that findings come to.</summary>
    public static OwnerImportRowVerdict VerdictOf(IReadOnlyCollection<RosterFinding> findings) =>
        findings.Any(finding => finding.IsError) ? OwnerImportRowVerdict.Error
        : findings.Count > 0 ? OwnerImportRowVerdict.Warning
        : OwnerImportRowVerdict.Clean;

    private static CheckedRosterRow LeaveOut(string? unitCode, RosterFinding reason) =>
        new(OwnerImportRowVerdict.LeftOut, unitCode, [reason], null);

    private static RosterFinding? FindReasonToLeaveOut(SheetReader sheet, string[] cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.TrueForAll(RosterCellReader.IsBlank))
        {
            return Reason("RowEmpty");
        }

        var headings = sheet.Sheet.Columns.Count(column =>
            column.Field != OwnerImportField.None && column.Index < cells.Length && cells[column.Index] == column.Header);
        if (headings >= 2)
        {
            return Reason("RowHeading");
        }

        var hasRoom = HasText(OwnerImportField.RoomCode) || HasText(OwnerImportField.RoomNumber);
        var hasOwner = HasText(OwnerImportField.OwnerName);
        return Total().IsMatch(filled[0].Normalize(NormalizationForm.FormKC)) && !(hasRoom && hasOwner) ? Reason("RowTotal")
            : !hasRoom && !hasOwner && filled.Count <= MaxCellsOfNote ? Reason("RowNote")
            : filled.Count == 1 && filled[0].Length > MaxCellsOfNote * 10 ? Reason("RowNote")
            : null;

        bool HasText(OwnerImportField field) => !RosterCellReader.IsBlank(sheet.Reader.Text(cells, field));

        static RosterFinding Reason(string name) => RosterFinding.Notice(name, OwnerImportField.None);
    }

    /// <summary>What the spreadsheet hides, merges or what was too long is said, where it touches the import.</summary>
    private static void ReportPeculiarities(RosterRow row, SheetReader sheet, TableRow cells)
    {
        if (cells.IsHidden)
        {
            row.Findings.Add(RosterFinding.Notice("RowHidden", OwnerImportField.None));
        }

        foreach (var column in sheet.Sheet.Columns.Where(column => column.Field != OwnerImportField.None))
        {
            if (cells.Has(column.Index, TableCellMarkKind.Cut))
            {
                row.Findings.Add(RosterFinding.Notice("TextCut", column.Field, ("most", OwnerImportConsts.MaxCellLength)));
            }

            if (cells.Has(column.Index, TableCellMarkKind.InMergedBlock))
            {
                row.Findings.Add(RosterFinding.Notice("MergedBlock", column.Field, ("column", column.Name)));
            }
        }
    }

    /// <summary>
    /// 2-105 beside building 2 is entrance and room where other rooms of the building have an entrance, and else the whole code once more; that is said.
    /// </summary>
    private static void SettleWhole(RosterRow row, RosterSheetRow place, HashSet<(int Sheet, string Building)> withEntrances)
    {
        if (row is not { Unit: { } whole, UnitOtherwise: { } composed })
        {
            return;
        }

        if (withEntrances.Contains((place.SheetIndex, whole.Building)))
        {
            row.Unit = composed;
        }
        else
        {
            row.Findings.Add(RosterFinding.Notice("RoomTakenAsWhole", OwnerImportField.RoomCode, ("room", whole.ToString()), ("other", composed.ToString())));
        }

        row.UnitOtherwise = null;
    }

    /// <summary>
    /// Where other rooms of the building have an entrance, an empty cell is none of its own: within a merged building it is that of the row
    /// above, else nobody knows. Whoever means “no entrance” writes 无.
    /// </summary>
    private static void SettleEntrance(
        RosterRow row, SheetReader sheet, RosterSheetRow place, HashSet<(int Sheet, string Building)> withEntrances)
    {
        if (row.Unit is null || sheet.EntranceColumn is not { } column)
        {
            return;
        }

        var text = column < place.Row.Cells.Length ? place.Row.Cells[column] : "";
        if (row.Unit.Entrance is not null || text.Length > 0 || !withEntrances.Contains((place.SheetIndex, row.Unit.Building)))
        {
            sheet.Remember(row.Unit);
            return;
        }

        var isMerged = sheet.BuildingColumn is { } building && place.Row.Has(building, TableCellMarkKind.FromMergedAbove);
        if (isMerged
            && sheet.Above is { Entrance: { } entrance } above
            && above.Building == row.Unit.Building
            && RoomCode.TryCompose(above.Building, entrance, row.Unit.Room, out var code))
        {
            row.Unit = code;
            row.Findings.Add(RosterFinding.Notice("EntranceAsAbove", OwnerImportField.Entrance, ("room", code.ToString())));
        }
        else
        {
            row.Findings.Add(RosterFinding.Error("EntranceMissing", OwnerImportField.Entrance, ("building", row.Unit.Building)));
        }
    }

    private HashSet<(int Sheet, string Building)> FindBuildingsWithEntrances(IReadOnlyList<RosterSheetRow> rows)
    {
        var buildings = new HashSet<(int Sheet, string Building)>();
        foreach (var place in rows)
        {
            if (_sheets.TryGetValue(place.SheetIndex, out var sheet)
                && place.Row.Number > sheet.Sheet.HeaderRowNumber
                && sheet.Reader.ReadUnit(place.Row.Cells) is { Entrance: not null } unit)
            {
                buildings.Add((place.SheetIndex, unit.Building));
            }
        }

        return buildings;
    }

    private RosterFinding? CheckAgainstOthers(RosterRow row, string unitCode, SheetReader sheet, RosterSheetRow place)
    {
        var label = _hasSeveralSheets ? $"{sheet.Sheet.Name} · {place.Row.Number}" : $"{place.Row.Number}";
        var content = string.Join('\u001F', sheet.Sheet.Columns
            .Where(column => column.Field is not (OwnerImportField.None or OwnerImportField.RoomCode) && column.Index < place.Row.Cells.Length)
            .OrderBy(column => column.Field)
            .Select(column => NameKeys.Fold(place.Row.Cells[column.Index]))
            .Prepend(unitCode));
        if (!_rowsByContent.TryAdd(content, label))
        {
            return RosterFinding.Notice("RowRepeats", OwnerImportField.None, ("row", _rowsByContent[content]));
        }

        if (!_rowsByUnit.TryAdd(unitCode, label))
        {
            row.Findings.Add(RosterFinding.Notice("UnitRepeated", OwnerImportField.RoomCode, ("row", _rowsByUnit[unitCode])));
        }

        foreach (var person in row.People.Where(person => person.IdNumber is not null))
        {
            var name = NameKeys.Fold(person.Name);
            if (!_peopleByIdNumber.TryAdd(person.IdNumber!.Value, (name, label))
                && _peopleByIdNumber[person.IdNumber.Value] is var other && other.Name != name)
            {
                row.Findings.Add(RosterFinding.Error("IdNumberOfOtherRow", OwnerImportField.IdNumber, ("row", other.Row)));
            }
        }

        return null;
    }

    /// <summary>
    /// An owner whose row has an error must not be missing when the others of the unit get their shares: the other rows wait with it.
    /// </summary>
    private static void HoldBackUnits(IReadOnlyList<RosterSheetRow> rows, List<CheckedRosterRow> found)
    {
        var spoilt = new Dictionary<string, int>();
        for (var index = 0; index < found.Count; index++)
        {
            if (found[index] is { Verdict: OwnerImportRowVerdict.Error, UnitCode: { } unit })
            {
                spoilt.TryAdd(unit, rows[index].Row.Number);
            }
        }

        for (var index = 0; index < found.Count; index++)
        {
            if (found[index] is { Verdict: OwnerImportRowVerdict.Clean or OwnerImportRowVerdict.Warning, UnitCode: { } unit } row
                && spoilt.TryGetValue(unit, out var other))
            {
                row.Findings.Add(RosterFinding.Error("OtherRowOfUnit", OwnerImportField.None, ("row", other)));
                found[index] = row with { Verdict = OwnerImportRowVerdict.Error };
            }
        }
    }

    [GeneratedRegex(
        @"^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|总\s*户\s*数|汇\s*总|(?:grand\s*|sub)?total|sum)\s*[:：]?\s*[0-9.,]*\s*(?:户|套|间|元|行|m2|平方米)?\s*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    /// <summary>How one sheet is read, and the last room of it that had its own entrance cell.</summary>
    private sealed class SheetReader(RosterSheet sheet)
    {
        public RosterSheet Sheet { get; } = sheet;

        public RosterRowReader Reader { get; } = new(sheet.Columns);

        public int? EntranceColumn { get; } = ColumnOf(sheet, OwnerImportField.Entrance);

        public int? BuildingColumn { get; } = ColumnOf(sheet, OwnerImportField.Building);

        public RoomCode? Above { get; private set; }

        public void Remember(RoomCode unit) => Above = unit;

        private static int? ColumnOf(RosterSheet sheet, OwnerImportField field) =>
            sheet.Columns.Find(column => column.Field == field)?.Index;
    }
}
