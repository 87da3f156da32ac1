using System.Collections.Frozen;
using System.Text;

namespace PropertySuite.OwnerRecords;

/// <summary>A name in the forms that people search by.</summary>
/// <param name="Folded">Simplified characters, small letters, no blanks or signs: 鄧 國英 → 邓国英.</param>
/// <param name="Initials">First letters of the readings: 邓国英 → dgy.</param>
/// <param name="Pinyin">Readings in full: 邓国英 → dengguoying. The ü is written v, as people type it.</param>
public sealed record NameKeys(string Folded, string Initials, string Pinyin)
{
    /// <summary>Surnames that are not read as the character usually is.</summary>
    private static readonly FrozenDictionary<string, string[]> SurnameReadings = new Dictionary<string, string[]>
    {
        ["单"] = ["shan"], ["曾"] = ["zeng"], ["解"] = ["xie"], ["仇"] = ["qiu"], ["区"] = ["ou"], ["查"] = ["zha"], ["翟"] = ["zhai"],
        ["盖"] = ["ge"], ["乐"] = ["yue"], ["种"] = ["chong"], ["缪"] = ["miao"], ["覃"] = ["qin"], ["朴"] = ["piao"],
        ["阚"] = ["kan"], ["卜"] = ["bu"], ["召"] = ["shao"], ["繁"] = ["po"], ["隗"] = ["wei"],
        ["宓"] = ["fu"], ["洗"] = ["xian"], ["员"] = ["yun"], ["牟"] = ["mu"], ["折"] = ["she"],
        ["尉迟"] = ["yu", "chi"], ["万俟"] = ["mo", "qi"], ["单于"] = ["chan", "yu"], ["澹台"] = ["tan", "tai"], ["长孙"] = ["zhang", "sun"],
    }.ToFrozenDictionary();

    /// <summary>The keys of a name.</summary>
    public static NameKeys Of(string name)
    {
        var folded = Fold(name);
        var initials = new StringBuilder(folded.Length);
        var pinyin = new StringBuilder(folded.Length * 4);
        var surname = ReadSurname(folded);
        for (var i = 0; i < folded.Length; i++)
        {
            var reading = i < surname.Length ? surname[i] : ChineseCharacters.FindReading(folded[i]);
            initials.Append(reading?[0] ?? folded[i]);
            pinyin.Append(reading ?? folded[i].ToString());
        }

        return new NameKeys(folded, initials.ToString(), pinyin.ToString());
    }

    /// <summary>Simplified characters, small letters, no blanks or signs.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in ChineseCharacters.Simplify(text.Normalize(NormalizationForm.FormKC)))
        {
            if (char.IsLetterOrDigit(character))
            {
                result.Append(char.ToLowerInvariant(character));
            }
        }

        return result.ToString();
    }

    private static string[] ReadSurname(string folded) =>
        folded.Length >= 2 && SurnameReadings.TryGetValue(folded[..2], out var compound) ? compound
        : folded.Length >= 1 && SurnameReadings.TryGetValue(folded[..1], out var single) ? single
        : [];
}
