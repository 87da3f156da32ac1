using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>Takes the names in a cell apart.</summary>
public static partial class RosterNames
{
    /// <summary>Two characters of surname, two of given name.</summary>
    private const int LongestPersonName = 4;

    /// <summary>
    /// The names in a cell, by any separator. Blanks separate names too (程怡 林博桐), but not the letters of one (张 三), not the words of a
    /// Latin name (John Smith), and not when the row has only one ID number and the
    /// whole is no longer than one name (欧阳 明月).
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="idNumberCount">How many ID numbers the row has; 0 when none.</param>
    public static List<string> Split(string text, int idNumberCount)
    {
        var names = new List<string>();
        foreach (var part in RosterCellReader.Split(text, atBlanks: false))
        {
            var words = Blank().Split(part).Where(word => word.Length > 0).ToList();
            var isOneName = words.Count == 1
                || words.Exists(word => word.Length == 1)
                || words.Exists(word => word.All(char.IsAscii))
                || words.Exists(word => OrganizationWord().IsMatch(word));
            if (isOneName)
            {
                names.Add(Join(words));
            }
            else
            {
                names.AddRange(words);
            }
        }

        var isOnePerson = idNumberCount == 1 && names.Count > 1 && names.Sum(name => name.Length) <= LongestPersonName;
        return isOnePerson && !HasSeparator().IsMatch(text.Normalize(NormalizationForm.FormKC)) ? [Join(names)] : names;
    }

    /// <summary>Whether a name is that of an organisation.</summary>
    public static bool IsOrganization(string name) => OrganizationWord().IsMatch(name);

    private static string Join(List<string> words) => string.Join(words.Exists(word => word.Any(char.IsAsciiLetter)) ? " " : "", words);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[,，、。;；/\\|\r\n\t]")]
    private static partial Regex HasSeparator();

    [GeneratedRegex("公司|集团|中心|银行|学校|大学|委员会|医院|事务所|商行|酒店|工厂|管理局|合作社|协会|基金会|工作室|经营部|Ltd|Limited|Inc\\b|Corp|LLC|GmbH", RegexOptions.IgnoreCase)]
    private static partial Regex OrganizationWord();
}
