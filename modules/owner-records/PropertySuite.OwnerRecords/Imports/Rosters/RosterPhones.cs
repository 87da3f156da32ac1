using System.Text.RegularExpressions;
using PropertySuite.Masking;
using PropertySuite.People;
using PropertySuite.Texts;

namespace PropertySuite.OwnerRecords;

/// <summary>Phone numbers of a row: in cells of their own, and among the names.</summary>
internal static partial class RosterPhones
{
    /// <summary>Reads the cells of phone numbers.</summary>
    public static PhonesOfRow Read(string text)
    {
        var numbers = new List<PhoneNumberInText>();
        var unread = new List<string>();
        foreach (var line in RosterCellReader.Split(text, atBlanks: false))
        {
            numbers.AddRange(PhoneNumbersInText.Find(line, out var rest));
            var words = numbers.Select(number => number.Words).ToHashSet();
            unread.AddRange(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word =>
                !RosterCellReader.IsBlank(word) && !words.Any(of => of.Contains(word, StringComparison.Ordinal)) && !OwnLabel().IsMatch(word)));
        }

        return new PhonesOfRow([.. numbers.DistinctBy(number => number.Number.Value)], unread);
    }

    /// <summary>Takes the phone numbers out of a cell of names (<c>甲某(13500200006)</c>). Short numbers may belong to the name, and stay.</summary>
    public static NamesWithPhones TakeFromNames(string text)
    {
        var numbers = PhoneNumbersInText.Find(text, out var rest);
        var isSure = numbers.Count > 0 && numbers.All(number => number.Number.Kind != PhoneKind.LandLine || number.Number.Local is not null);
        if (!isSure)
        {
            return new NamesWithPhones(text, []);
        }

        var names = numbers.Select(number => number.Words).Where(words => words.Length > 0).Distinct().ToList();
        var others = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !names.Exists(name => name.Contains(word, StringComparison.Ordinal)));
        return new NamesWithPhones(string.Join('、', names.Concat(others)), numbers);
    }

    /// <summary>
    /// Whose each number is. One that names its owner is his; one that names somebody else is left out with a notice. Of the others there are
    /// as many as names, in their order, or all belong to the first.
    /// </summary>
    public static List<PhoneNumber>[] Assign(RosterRow row, List<string> names, PhonesOfRow phones, NamesWithPhones inNames)
    {
        var result = names.ConvertAll(_ => new List<PhoneNumber>()).ToArray();
        var folded = names.ConvertAll(NameKeys.Fold);
        var open = new List<PhoneNumber>();
        foreach (var (number, words) in phones.Numbers.Concat(inNames.Numbers))
        {
            var place = words.Length == 0 ? -1 : folded.IndexOf(NameKeys.Fold(words));
            if (place >= 0)
            {
                result[place].Add(number);
            }
            else if (words.Length == 0 || OwnLabel().IsMatch(words))
            {
                open.Add(number);
            }
            else
            {
                row.Findings.Add(RosterFinding.Notice(
                    "PhoneOfOther", OwnerImportField.Phone, ("text", PersonalDataMask.Phone(number.Value)), ("name", words.TruncateWhole(20))));
            }
        }

        foreach (var word in phones.Unread)
        {
            row.Findings.Add(RosterFinding.Notice(
                "PhoneUnreadable", OwnerImportField.Phone, ("text", PersonalDataMask.Phone(word)), ("digits", word.Count(char.IsAsciiDigit))));
        }

        AssignOpen(row, result, open);
        for (var place = 0; place < result.Length; place++)
        {
            result[place] = [.. result[place].DistinctBy(number => number.Value)];
            if (result[place].Count > PartyConsts.MaxPhones)
            {
                row.Findings.Add(RosterFinding.Notice(
                    "PhonesBeyond", OwnerImportField.Phone, ("name", names[place]), ("most", PartyConsts.MaxPhones)));
                result[place] = result[place][..PartyConsts.MaxPhones];
            }
        }

        return result;
    }

    private static void AssignOpen(RosterRow row, List<PhoneNumber>[] result, List<PhoneNumber> open)
    {
        if (result.Length > 1 && open.Count == result.Length)
        {
            for (var place = 0; place < open.Count; place++)
            {
                result[place].Add(open[place]);
            }

            return;
        }

        if (result.Length > 1 && open.Count > 0)
        {
            row.Findings.Add(RosterFinding.Notice("PhonesOfFirst", OwnerImportField.Phone, ("names", result.Length), ("phones", open.Count)));
        }

        result[0].AddRange(open);
    }

    /// <summary>Words that say what kind of number it is, not whose.</summary>
    [GeneratedRegex("^(?:(?:本人|业主|手机|移动|座机|固话|电话|号码|联系|方式|家里?|家庭|住宅|宅电|办公室?|单位|公司|备用|常用|微信|同号|新|旧|主|tel|phone|mobile|home|office|cell|[hmo])[号:：]?)+$", RegexOptions.IgnoreCase)]
    private static partial Regex OwnLabel();
}

/// <summary>Phone numbers of a row.</summary>
/// <param name="Numbers">The numbers, each once, with the words beside them.</param>
/// <param name="Unread">What is neither a number nor a word beside one.</param>
internal sealed record PhonesOfRow(List<PhoneNumberInText> Numbers, List<string> Unread);

/// <summary>A cell of names without the phone numbers in it.</summary>
internal sealed record NamesWithPhones(string Names, IReadOnlyList<PhoneNumberInText> Numbers);
