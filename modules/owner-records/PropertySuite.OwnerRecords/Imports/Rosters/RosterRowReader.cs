using System.Text;
using PropertySuite.Masking;
using PropertySuite.People;
using PropertySuite.Sites;
using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Understands the rows of a roster. What identifies — the room, the people, their ID numbers, their shares — must be right, or the row is
/// not imported; what merely describes is left out with a notice when it cannot be understood.
/// </summary>
public sealed class RosterRowReader(IEnumerable<RosterColumn> columns)
{
    private const decimal Whole = 100;
    private readonly ILookup<Field, int> _columns = columns.ToLookup(column => column.Field, column => column.Index);

    /// <summary>The text of a field; of fields in several columns the texts, each on its line.</summary>
    public string Text(string[] cells, Field field) => string.Join(
        '\n', _columns[field].Where(index => index < cells.Length && cells[index].Length > 0).Select(index => cells[index]));

    /// <summary>Understands a row.</summary>
    public RosterRow Read(string[] cells)
    {
        var row = new RosterRow();
        ReadUnit(row, cells);
        ReadPeople(row, cells);
        ReadFacts(row, cells);
        ReadPlates(row, Text(cells, Field.Plates));
        return row;
    }

    private void ReadUnit(RosterRow row, string[] cells)
    {
        var (whole, building, entrance, room) =
            (Text(cells, Field.RoomCode), Text(cells, Field.Building), Text(cells, Field.Entrance), Text(cells, Field.RoomNumber));
        var own = string.IsNullOrWhiteSpace(room) ? whole : room;
        if (RosterCellReader.IsBlank(own))
        {
            row.Findings.Add(RosterFinding.Error("RoomMissing", Field.RoomCode));
        }
        else if (RoomCode.TryCompose(building, entrance, own, out var code)
            || RoomCode.TryParse(whole, out code)
            || RoomCode.TryParse(own, out code))
        {
            row.Unit = code;
        }
        else
        {
            row.Findings.Add(RosterFinding.Error("RoomUnreadable", Field.RoomCode, ("text", own.Truncate(40)!)));
        }
    }

    private void ReadPeople(RosterRow row, string[] cells)
    {
        var idNumbers = ReadIdNumbers(row, Text(cells, Field.IdNumber));
        var names = RosterNames.Split(Text(cells, Field.OwnerName), idNumbers.Count);
        if (names.Count == 0)
        {
            row.Findings.Add(RosterFinding.Error("OwnerMissing", Field.OwnerName));
            return;
        }

        if (names.Exists(name => name.Length > PartyConsts.MaxNameLength || NameKeys.Fold(name).Length == 0))
        {
            row.Findings.Add(RosterFinding.Error("NameUnreadable", Field.OwnerName));
            return;
        }

        if (idNumbers.Count > names.Count)
        {
            row.Findings.Add(RosterFinding.Error(
                "MoreIdNumbersThanNames", Field.IdNumber, ("names", names.Count), ("numbers", idNumbers.Count)));
            return;
        }

        if (idNumbers.Count > 0 && idNumbers.Count < names.Count)
        {
            row.Findings.Add(RosterFinding.Notice(
                "FewerIdNumbersThanNames", Field.IdNumber, ("names", names.Count), ("numbers", idNumbers.Count)));
        }

        var relation = ReadRelation(row, Text(cells, Field.Relation));
        var phones = ReadPhones(row, Text(cells, Field.Phone), names.Count);
        var shares = ReadShares(row, Text(cells, Field.Share), names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var idNumber = i < idNumbers.Count && !idNumbers[i].IsWrong ? idNumbers[i] : null;
            var isOrganization = idNumber?.Kind == IdDocumentKind.SocialCreditCode || RosterNames.IsOrganization(names[i]);
            row.People.Add(new RosterPerson(
                names[i], isOrganization ? PartyKind.Organization : PartyKind.Person,
                relation == TenureRelation.Owner && i > 0 ? TenureRelation.CoOwner : relation, idNumber, shares[i], phones[i]));
        }
    }

    private static List<IdNumber> ReadIdNumbers(RosterRow row, string text)
    {
        var parts = RosterCellReader.Split(text, atBlanks: true);
        var joined = string.Concat(parts);
        if (parts.Count > 1 && parts.TrueForAll(part => part.Length < 15) && joined.Length == 18)
        {
            parts = [joined];
        }

        var numbers = parts.ConvertAll(IdNumber.Parse);
        foreach (var number in numbers.Where(number => number.Problem != IdNumberProblem.None))
        {
            var masked = ("number", (object)PersonalDataMask.IdNumber(number.Value));
            row.Findings.Add(number.IsWrong
                ? RosterFinding.Error($"IdNumber{number.Problem}", Field.IdNumber, masked)
                : RosterFinding.Notice($"IdNumber{number.Problem}", Field.IdNumber, masked));
        }

        if (numbers.Where(number => !number.IsWrong).GroupBy(number => number.Value).Any(same => same.Count() > 1))
        {
            row.Findings.Add(RosterFinding.Error("IdNumberTwice", Field.IdNumber));
        }

        return numbers;
    }

    private static TenureRelation ReadRelation(RosterRow row, string text)
    {
        if (RosterCellReader.IsBlank(text))
        {
            return TenureRelation.Owner;
        }

        var relation = RosterCellReader.ReadRelation(text);
        if (relation is null)
        {
            row.Findings.Add(RosterFinding.Error("RelationUnknown", Field.Relation, ("text", text.Truncate(20)!)));
        }

        return relation ?? TenureRelation.Owner;
    }

    /// <summary>As many numbers as names belong to them in order; otherwise all belong to the first.</summary>
    private static List<PhoneNumber>[] ReadPhones(RosterRow row, string text, int names)
    {
        var phones = Enumerable.Range(0, names).Select(_ => new List<PhoneNumber>()).ToArray();
        var found = new List<PhoneNumber>();
        foreach (var part in RosterCellReader.Split(text, atBlanks: false))
        {
            var digits = new string([.. part.Where(character => !char.IsLetter(character) && character is not (':' or '：'))]).Trim();
            var words = digits.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (PhoneNumber.TryParse(digits, out var number))
            {
                found.Add(number);
            }
            else if (words.Length > 1 && words.All(word => PhoneNumber.TryParse(word, out _)))
            {
                found.AddRange(words.Select(word => PhoneNumber.TryParse(word, out var each) ? each : null).OfType<PhoneNumber>());
            }
            else
            {
                row.Findings.Add(RosterFinding.Notice(
                    "PhoneUnreadable", Field.Phone, ("text", PersonalDataMask.Phone(part)), ("digits", part.Count(char.IsAsciiDigit))));
            }
        }

        var distinct = found.DistinctBy(number => number.Value).ToList();
        if (names > 1 && distinct.Count == names)
        {
            for (var i = 0; i < names; i++)
            {
                phones[i].Add(distinct[i]);
            }

            return phones;
        }

        if (names > 1 && distinct.Count > 1)
        {
            row.Findings.Add(RosterFinding.Notice("PhonesOfFirst", Field.Phone, ("names", names), ("phones", distinct.Count)));
        }

        phones[0].AddRange(distinct.Take(PartyConsts.MaxPhones));
        return phones;
    }

    private static decimal?[] ReadShares(RosterRow row, string text, int names)
    {
        var shares = new decimal?[names];
        var parts = RosterCellReader.Split(text.Replace("1/", "1∕", StringComparison.Ordinal), atBlanks: true)
            .ConvertAll(part => part.Replace('∕', '/'))
            .Where(part => part.Any(char.IsAsciiDigit))
            .ToList();
        if (parts.Count == 0)
        {
            return shares;
        }

        var read = parts.ConvertAll(RosterCellReader.ReadShare);
        if (read.Contains(null) || read.Count != names && read.Count != 1)
        {
            row.Findings.Add(RosterFinding.Error("ShareUnreadable", Field.Share, ("text", text.Truncate(40)!)));
            return shares;
        }

        if (read.Count == names)
        {
            read.CopyTo(shares);
        }
        else if (read[0] * names <= Whole)
        {
            Array.Fill(shares, read[0]);
        }

        if (shares.Sum() > Whole)
        {
            row.Findings.Add(RosterFinding.Error("SharesExceedWhole", Field.Share, ("total", shares.Sum()!.Value)));
        }

        return shares;
    }

    private void ReadFacts(RosterRow row, string[] cells)
    {
        var (area, layout, date, use, remark) =
            (Text(cells, Field.GrossArea), Text(cells, Field.Layout), Text(cells, Field.HandedOverOn), Text(cells, Field.Occupancy), Text(cells, Field.Remark));
        if (!RosterCellReader.IsBlank(area) && (row.GrossArea = RosterCellReader.ReadArea(area)) is null)
        {
            row.Findings.Add(RosterFinding.Notice("AreaUnreadable", Field.GrossArea, ("text", area.Truncate(40)!)));
        }

        if (!RosterCellReader.IsBlank(layout))
        {
            row.Layout = layout.Normalize(NormalizationForm.FormKC).Trim().Truncate(UnitConsts.MaxLayoutLength);
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
                    isImpossible ? "DateImpossible" : "DateUnreadable", Field.HandedOverOn, ("text", date.Truncate(40)!)));
            }
        }

        if (!RosterCellReader.IsBlank(use))
        {
            row.Occupancy = RosterCellReader.ReadOccupancy(use) ?? UnitOccupancy.Unknown;
            if (row.Occupancy == UnitOccupancy.Unknown)
            {
                row.Findings.Add(RosterFinding.Notice("OccupancyUnknown", Field.Occupancy, ("text", use.Truncate(20)!)));
            }
        }

        if (!RosterCellReader.IsBlank(remark))
        {
            row.Remark = remark.ReplaceLineEndings(" ").Trim().Truncate(PartyConsts.MaxRemarkLength);
        }
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
            row.Findings.Add(RosterFinding.Notice("PlateUnreadable", Field.Plates, ("text", rest.Truncate(40)!)));
        }
    }
}
