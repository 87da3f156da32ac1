using System.Globalization;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>Takes the names in a cell apart.</summary>
public static partial class RosterNames
{
    /// <summary>Two characters of surname, two of given name.</summary>
    private const int LongestPersonName = 4;

    /// <summary>The hundred-odd surnames that nine of ten people have.</summary>
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧";

    private static readonly string[] CompoundSurnames = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "独孤", "南宫"];

    /// <summary>
    /// The names in a cell, by any separator. A blank separates names only where something says so: as many ID or phone numbers as words
    /// (程怡 林博桐 with two ID numbers). Otherwise it stands within one name (张 三, 阿卜杜拉 买买提, John Smith).
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="idNumbers">How many ID numbers the row has.</param>
    /// <param name="phones">How many phone numbers the row has.</param>
    /// <param name="isUncertain">Whether it may as well be several people: each word looks like a whole name.</param>
    public static List<string> Split(string text, int idNumbers, int phones, out bool isUncertain)
    {
        var names = new List<string>();
        isUncertain = false;
        foreach (var part in RosterCellReader.Split(text, atBlanks: false))
        {
            isUncertain |= LatinSurnameFirst().IsMatch(text);
            var words = Blank().Split(part).Where(word => word.Length > 0).ToList();
            var isOneName = words.Count == 1
                || words.Exists(word => LengthOf(word) == 1)
                || words.Exists(word => word.All(char.IsAscii))
                || words.Exists(word => OrganizationWord().IsMatch(word));
            if (!isOneName && (words.Count == idNumbers || words.Count == phones && idNumbers == 0))
            {
                names.AddRange(words);
                continue;
            }

            isUncertain |= !isOneName && idNumbers != 1 && !CompoundSurnames.Contains(words[0]) && words.TrueForAll(LooksLikeWholeName);
            names.Add(Join(words));
        }

        return names;
    }

    /// <summary>Whether a cell of names says that there is nobody, or holds a truth value of the spreadsheet.</summary>
    public static bool IsNobody(string name) => Nobody().IsMatch(name.Trim('(', ')', '（', '）', '[', ']', '【', '】', ' '));

    /// <summary>
    /// Whether there is more in it than one name: two names with a word between, a relation or a share in brackets, a story (原业主…, …之妻,
    /// 等3人). Nobody but the office knows what of it is the owner.
    /// </summary>
    public static bool IsMoreThanAName(string name) => !IsOrganization(name) && (MoreThanAName().IsMatch(name) || TwoNames().IsMatch(name));

    /// <summary>Whether a name is that of an organisation.</summary>
    public static bool IsOrganization(string name) => OrganizationWord().IsMatch(name);

    private static bool LooksLikeWholeName(string word) =>
        LengthOf(word) is 2 or 3 && Surnames.Contains(NameKeys.Fold(word)[0], StringComparison.Ordinal);

    /// <summary>Without the blank where it only fills the cell; with it where it parts the words of a long name.</summary>
    private static string Join(List<string> words) =>
        string.Join(words.Sum(LengthOf) > LongestPersonName || words.Exists(word => word.Any(char.IsAsciiLetter)) ? " " : "", words);

    private static int LengthOf(string word) => new StringInfo(word).LengthInTextElements;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("公司|集团|中心|银行|学校|大学|委员会|医院|事务所|商行|酒店|工厂|管理局|合作社|协会|基金会|工作室|经营部|Ltd|Limited|Inc\\b|Corp|LLC|GmbH", RegexOptions.IgnoreCase)]
    private static partial Regex OrganizationWord();

    [GeneratedRegex("^(?:true|false|同上|同左|未售|待售|未交|空|空置|空房|无主|无业主|见备注|开发商|业主|住户|未知|不详|待定|待补|未登记|自用|样板房)$", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"[()（）\[\]【】%：:@=+<>*?？!！&＆＋]|等.{0,2}人|[原现前新老]业主.|转让|过户|之[妻夫子女父母]|租户|租客|承租")]
    private static partial Regex MoreThanAName();

    [GeneratedRegex("^[\u4e00-\u9fff]{2,4}[和与及跟][\u4e00-\u9fff]{2,4}$")]
    private static partial Regex TwoNames();

    [GeneratedRegex(@"^\s*[A-Za-z]+\s*[,，]\s*[A-Za-z]+(?:[ -][A-Za-z]+)*\s*$")]
    private static partial Regex LatinSurnameFirst();
}
