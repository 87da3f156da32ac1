using System.Text;
using System.Text.RegularExpressions;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Understands the rows of a roster. What identifies — the room, the people, their ID numbers, their shares — must be right, or the row is
/// not imported; what merely describes is left out with a notice when it cannot be understood.
/// </summary>
public sealed partial class RosterRowReader(IReadOnlyCollection<RosterColumn> columns)
{
    private const decimal Whole = 100;
    private readonly ILookup<Field, int> _columns = columns.ToLookup(column => column.Field, column => column.Index);
    private readonly List<RosterOwnerColumns> _people = RosterOwnerColumns.Group(columns);

    /// <summary>The text of a field; of fields in several columns the texts, each on its line.</summary>
    public string Text(string[] cells, Field field) => Join(cells, _columns[field]);

    /// <summary>Understands a row.</summary>
    public RosterRow Read(string[] cells)
    {
        var row = new RosterRow();
        cells = LeaveOutErrors(row, cells);
        ReadUnit(row, cells);
        ReadPeople(row, cells);
        ReadFacts(row, cells);
        RosterUnitFacts.Read(row, field => Text(cells, field));
        CompareFloors(row);
        ReadPlates(row, Text(cells, Field.Plates));
        return row;
    }

    /// <summary>Only the unit of a row; null when it cannot be read.</summary>
    public RoomCode? ReadUnit(string[] cells)
    {
        var row = new RosterRow();
        ReadUnit(row, cells);
        return row.Unit;
    }

    private static string Join(string[] cells, IEnumerable<int> indexes) =>
        string.Join('\n', indexes.Where(index => index < cells.Length && cells[index].Length > 0).Select(index => cells[index]));

    /// <summary>The error of a formula is no value: of what identifies an error, of the rest a notice.</summary>
    private string[] LeaveOutErrors(RosterRow row, string[] cells)
    {
        var spoilt = columns
            .Where(column => column.Field != Field.None && column.Index < cells.Length && FormulaError().IsMatch(cells[column.Index]))
            .ToList();
        if (spoilt.Count == 0)
        {
            return cells;
        }

        var rest = (string[])cells.Clone();
        foreach (var column in spoilt)
        {
            var data = new (string, object)[] { ("text", cells[column.Index]), ("column", column.Name) };
            row.Findings.Add(Identifies(column.Field)
                ? RosterFinding.Error("FormulaError", column.Field, data)
                : RosterFinding.Notice("FormulaErrorLeftOut", column.Field, data));
            rest[column.Index] = "";
        }

        return rest;
    }

    private static bool Identifies(Field field) =>
        field is not (Field.Phone or Field.GrossArea or Field.NetArea or Field.BillingArea or Field.Floor or Field.Kind or Field.Use or Field.Layout or Field.HandedOverOn or Field.Occupancy or Field.Plates or Field.Remark);

    private void ReadUnit(RosterRow row, string[] cells)
    {
        var (whole, building, entrance, room) =
            (Text(cells, Field.RoomCode), Text(cells, Field.Building), Text(cells, Field.Entrance), Text(cells, Field.RoomNumber));
        var own = string.IsNullOrWhiteSpace(room) ? whole : room;
        if (RosterCellReader.IsBlank(own))
        {
            if (!row.HasErrors)
            {
                row.Findings.Add(RosterFinding.Error("RoomMissing", Field.RoomCode));
            }

            return;
        }

        if (RosterCellReader.IsBlank(building) && _columns[Field.Building].Any() && RosterCellReader.IsBlank(whole))
        {
            row.Findings.Add(RosterFinding.Error("BuildingMissing", Field.Building));
            return;
        }

        var stair = RosterCellReader.IsBlank(entrance) ? "" : entrance;
        var cell = RoomCell.Read(RosterCellReader.IsBlank(building) ? "" : building, stair, own);
        if ((cell.Code ?? Parse(whole) ?? Parse(own)) is { } code)
        {
            row.Unit = code;
            row.UnitOtherwise = cell.Otherwise;
            CheckParts(row, code, building, stair);
        }
        else if (RoomCode.TryComposeMany(building, stair, own, out var codes) || RoomCode.TryParseMany(own, out codes))
        {
            row.Findings.Add(RosterFinding.Error("RoomsSeveral", Field.RoomCode, ("text", own.TruncateWhole(40)), ("rooms", string.Join("、", codes))));
        }
        else
        {
            row.Findings.Add(RosterFinding.Error("RoomUnreadable", Field.RoomCode, ("text", own.TruncateWhole(40))));
        }
    }

    private static RoomCode? Parse(string text) => RoomCode.TryParse(text, out var code) ? code : null;

    /// <summary>A building or an entrance in a column of its own must be that of the room.</summary>
    private static void CheckParts(RosterRow row, RoomCode code, string building, string entrance)
    {
        var isOther = !RosterCellReader.IsBlank(building) && RoomCode.NormalizeBuilding(building) != code.Building
            || entrance.Length > 0 && RoomCode.NormalizeBuilding(entrance) != code.Entrance;
        if (isOther)
        {
            row.Findings.Add(RosterFinding.Error(
                "RoomContradicts", Field.RoomCode, ("room", code.ToString()), ("building", $"{building} {entrance}".Trim().TruncateWhole(40))));
        }
    }

    private void ReadPeople(RosterRow row, string[] cells)
    {
        for (var group = 0; group < _people.Count; group++)
        {
            var columns = _people[group];
            RosterPeopleReader.Read(
                row,
                new RosterPeopleCells(
                    Join(cells, columns.Names), Join(cells, columns.IdNumbers), Join(cells, columns.Phones), Join(cells, columns.Shares),
                    Join(cells, columns.Relations)),
                isFirst: group == 0);
        }

        if (row.People.Sum(person => person.SharePercent ?? 0) is > Whole and var total)
        {
            row.Findings.Add(RosterFinding.Error("SharesExceedWhole", Field.Share, ("total", total)));
        }
    }

    /// <summary>Where a floor is said, it counts and not the number of the room; one of the two may be a slip.</summary>
    private static void CompareFloors(RosterRow row)
    {
        if (row.Unit is { Floor: { } told } unit && row.Floor is { } said && told.Number != said.Number)
        {
            row.Findings.Add(RosterFinding.Notice("FloorContradictsRoom", Field.Floor, ("room", unit.Room), ("floor", said.ToString())));
        }
    }

    private void ReadFacts(RosterRow row, string[] cells)
    {
        var (area, layout, date, use, remark) =
            (Text(cells, Field.GrossArea), Text(cells, Field.Layout), Text(cells, Field.HandedOverOn), Text(cells, Field.Occupancy), Text(cells, Field.Remark));
        if (!RosterCellReader.IsBlank(area) && (row.GrossArea = RosterCellReader.ReadArea(area)) is null)
        {
            row.Findings.Add(RosterFinding.Notice("AreaUnreadable", Field.GrossArea, ("text", area.TruncateWhole(40))));
        }

        if (!RosterCellReader.IsBlank(layout))
        {
            row.Layout = Cut(row, layout.Normalize(NormalizationForm.FormKC).Trim(), UnitConsts.MaxLayoutLength, Field.Layout);
        }

        if (!RosterCellReader.IsBlank(date))
        {
            if (RosterCellReader.TryReadDate(date, out var handedOverOn, out var isImpossible))
            {
                row.HandedOverOn = handedOverOn;
            }
            else
            {
                row.Findings.Add(RosterFinding.Notice(
                    isImpossible ? "DateImpossible" : "DateUnreadable", Field.HandedOverOn, ("text", date.TruncateWhole(40))));
            }
        }

        if (!RosterCellReader.IsBlank(use))
        {
            row.Occupancy = RosterCellReader.ReadOccupancy(use) ?? UnitOccupancy.Unknown;
            if (row.Occupancy == UnitOccupancy.Unknown)
            {
                row.Findings.Add(RosterFinding.Notice("OccupancyUnknown", Field.Occupancy, ("text", use.TruncateWhole(20))));
            }
        }

        if (!RosterCellReader.IsBlank(remark))
        {
            row.Remark = Cut(row, remark.ReplaceLineEndings(" ").Trim(), PartyConsts.MaxRemarkLength, Field.Remark);
        }
    }

    private static string Cut(RosterRow row, string text, int longest, Field field)
    {
        if (text.Length > longest)
        {
            row.Findings.Add(RosterFinding.Notice("TextCut", field, ("most", longest)));
        }

        return text.TruncateWhole(longest);
    }

    private static void ReadPlates(RosterRow row, string text)
    {
        if (RosterCellReader.IsBlank(text))
        {
            return;
        }

        row.Plates = Plate.FindAll(text, out var rest);
        if (rest.Length > 0 && !RosterCellReader.IsBlank(rest))
        {
            row.Findings.Add(RosterFinding.Notice("PlateUnreadable", Field.Plates, ("text", rest.TruncateWhole(40))));
        }
    }

    [GeneratedRegex(@"^#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$")]
    private static partial Regex FormulaError();
}
