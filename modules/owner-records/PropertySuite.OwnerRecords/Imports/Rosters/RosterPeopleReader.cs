using PropertySuite.Masking;
using PropertySuite.People;
using PropertySuite.Texts;
using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>Understands who the people of a row are: names, ID numbers, phones, shares, relations.</summary>
internal static class RosterPeopleReader
{
    private const decimal Whole = 100;

    /// <summary>What thirds may lack of the whole, in percent.</summary>
    private const decimal WholeTolerance = 0.1m;

    /// <summary>Reads the people that one group of columns names.</summary>
    /// <param name="row">Takes the people and what is to be said.</param>
    /// <param name="cells">Texts of the group's columns.</param>
    /// <param name="isFirst">Whether the group's first person is the row's first.</param>
    public static void Read(RosterRow row, RosterPeopleCells cells, bool isFirst)
    {
        var inNames = RosterPhones.TakeFromNames(cells.Names);
        var idNumbers = ReadIdNumbers(row, cells.IdNumbers);
        var phones = RosterPhones.Read(cells.Phones);
        var names = RosterNames.Split(inNames.Names, idNumbers.Count, phones.Numbers.Count + inNames.Numbers.Count, out var isUncertain);
        if (names.Count == 0)
        {
            ReportNobody(row, cells, isFirst);
            return;
        }

        if (names.Exists(IsNoName))
        {
            row.Findings.Add(RosterFinding.Error("NameUnreadable", Field.OwnerName));
            return;
        }

        if (isUncertain || names.Exists(RosterNames.IsMoreThanAName))
        {
            row.Findings.Add(RosterFinding.Error("NamesUncertain", Field.OwnerName, ("text", inNames.Names.TruncateWhole(40))));
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

        var relation = ReadRelation(row, cells.Relations);
        var phonesOf = RosterPhones.Assign(row, names, phones, inNames);
        var shares = ReadShares(row, cells.Shares, names.Count);
        if (relation is not (TenureRelation.Owner or TenureRelation.CoOwner) && shares.Any(share => share is not null))
        {
            row.Findings.Add(RosterFinding.Error("ShareWithoutOwner", Field.Share, ("text", cells.Relations.TruncateWhole(20))));
        }

        for (var i = 0; i < names.Count; i++)
        {
            var idNumber = i < idNumbers.Count && !idNumbers[i].IsWrong ? idNumbers[i] : null;
            var isOrganization = idNumber?.Kind == IdDocumentKind.SocialCreditCode || RosterNames.IsOrganization(names[i]);
            row.People.Add(new RosterPerson(
                names[i], isOrganization ? PartyKind.Organization : PartyKind.Person,
                relation == TenureRelation.Owner && row.People.Count > 0 ? TenureRelation.CoOwner : relation, idNumber, shares[i], phonesOf[i]));
        }
    }

    /// <summary>Without letters, too long, or a truth value of the spreadsheet.</summary>
    private static bool IsNoName(string name) =>
        name.Length > PartyConsts.MaxNameLength
        || NameKeys.Fold(name).Length == 0
        || name.All(character => !char.IsLetter(character) && !char.IsSurrogate(character))
        || RosterNames.IsNobody(name);

    private static void ReportNobody(RosterRow row, RosterPeopleCells cells, bool isFirst)
    {
        if (new[] { cells.Phones, cells.IdNumbers, cells.Shares }.Any(text => !RosterCellReader.IsBlank(text)))
        {
            row.Findings.Add(RosterFinding.Error(isFirst ? "OwnerMissing" : "NumbersWithoutName", Field.OwnerName));
        }
        else if (isFirst)
        {
            row.Findings.Add(RosterFinding.Notice("UnitWithoutOwner", Field.OwnerName));
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
            row.Findings.Add(RosterFinding.Error("RelationUnknown", Field.Relation, ("text", text.TruncateWhole(20))));
        }

        return relation ?? TenureRelation.Owner;
    }

    /// <summary>
    /// A share for each name. One share for several names is that of each only where they make the whole together; a whole is that of all;
    /// anything else nobody can be sure of.
    /// </summary>
    private static decimal?[] ReadShares(RosterRow row, string text, int names)
    {
        var shares = new decimal?[names];
        if (RosterCellReader.IsBlank(text))
        {
            return shares;
        }

        var read = RosterCellReader.ReadShares(text, names);
        if (read?.Count == names)
        {
            shares = [.. read.Select(share => (decimal?)share)];
        }
        else if (read is [var each] && Math.Abs(each * names - Whole) < WholeTolerance)
        {
            Array.Fill(shares, each);
        }
        else if (read is [Whole])
        {
            row.Findings.Add(RosterFinding.Notice("ShareOfAll", Field.Share, ("text", text.TruncateWhole(40)), ("names", names)));
        }
        else
        {
            row.Findings.Add(RosterFinding.Error("ShareUnreadable", Field.Share, ("text", text.TruncateWhole(40))));
        }

        return shares;
    }
}

/// <summary>Texts of the columns that belong together, each of its columns on a line.</summary>
internal sealed record RosterPeopleCells(string Names, string IdNumbers, string Phones, string Shares, string Relations);
