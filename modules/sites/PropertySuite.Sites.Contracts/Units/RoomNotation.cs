using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>Takes the notations of rooms apart, into parts that are still to be understood.</summary>
internal static partial class RoomNotation
{
    /// <summary>Stands for what cannot be understood; no part of a code holds it.</summary>
    public const string Unreadable = "?";

    /// <summary>More entrances than these no building has.</summary>
    private const int MostEntrances = 9;

    private const string Numerals = "〇零一二两三四五六七八九十百廿卅壹贰貳叁參肆伍陆陸柒捌玖拾佰";

    /// <summary>Joins a building and a room that stand in cells of their own; a dash would make a basement of the floor behind it.</summary>
    public const char Joint = '_';

    /// <summary>
    /// The text in the characters that everything here works on: simplified, full-width made narrow, capitals, zones with Chinese numerals (1期 is 一期). A ①
    /// behind a number is no digit of it.
    /// </summary>
    public static string Normalize(string text)
    {
        var plain = Simplify(SmallNumber().Replace(text, Unreadable).Normalize(NormalizationForm.FormKC)).Trim().ToUpperInvariant();
        return ZoneNumber().Replace(plain, match => ToChinese(match.Value));
    }

    /// <summary>The parts of a text, without what marks them as building, entrance, floor or room.</summary>
    public static string[] Split(string text)
    {
        var plain = Basement().Replace(English(Normalize(text)), match => (match.Groups["apart"].Success ? "-" : "") + "B");
        plain = FloorRange().Replace(plain, match => IsRangeOfFloors(match) ? Unreadable : match.Value);
        plain = Dash().Replace(plain, "-");
        plain = BetweenWords().Replace(plain, "-");
        plain = Blank().Replace(plain, "");
        plain = Ordinal().Replace(plain, "");
        plain = Arabic(plain);
        plain = MezzanineOf().Replace(plain, "${floor}M");
        plain = BelowGround().Replace(plain, "-B");
        plain = RoomSuffix().Replace(plain, "");
        plain = HouseMarker().Replace(plain, "-");
        plain = FloorMarker().Replace(plain, match => JoinFloor(match.Groups["before"].Value, match.Groups["floor"].Value, match.Groups["room"].Value));
        return plain.Split('-', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A text with its Chinese numerals as digits.</summary>
    public static string Arabic(string plain) => ChineseNumber().Replace(plain, match => ToArabic(match.Value));

    /// <summary>Whether a text can be a part of a code.</summary>
    public static bool IsPart(string part) =>
        part.Length is > 0 and <= UnitConsts.MaxCodePartLength && part.Any(char.IsAsciiLetterOrDigit) && Part().IsMatch(part);

    /// <summary>
    /// Whether a part can be an entrance or a room: no floor is left in it that was not understood (1层东户, 负1), and nothing stands behind the number that tells what
    /// the room is like (3301复式) and not which one it is (1201东).
    /// </summary>
    public static bool IsPlace(string part) => IsPart(part) && !Leftover().IsMatch(part);

    /// <summary>A number without the zeros in front of it.</summary>
    public static string TrimZeros(string part) =>
        part.Length > 1 && part.All(char.IsAsciiDigit) ? part.TrimStart('0').PadLeft(1, '0') : part;

    /// <summary>Words of English addresses; a tower that is named behind the flat is no order that is read here.</summary>
    private static string English(string text)
    {
        var plain = EnglishFloor().Replace(text, match => $"-{match.Groups["floor"].Value}层");
        plain = EnglishBuilding().Replace(plain, match => match.Index == 0 ? "" : Unreadable);
        return EnglishRoom().Replace(plain, "-");
    }

    /// <summary>
    /// 4层 and 02 are room 402; 4层 and 402 are room 402 too; -1层 and 101 are room B101. 3层 and 1201 contradict each other.
    /// </summary>
    private static string JoinFloor(string before, string floor, string room)
    {
        var number = floor.TrimStart('B').TrimStart('0');
        var hasFloor = room.StartsWith(floor, StringComparison.Ordinal) && floor[0] == 'B'
            || room.Length > 2 && room.TrimStart('0').StartsWith(number, StringComparison.Ordinal);
        if (!hasFloor && room.Length > 2 && room.All(char.IsAsciiDigit))
        {
            return before + "-" + Unreadable;
        }

        var place = room.All(char.IsAsciiDigit) ? room.PadLeft(2, '0') : room;
        var whole = hasFloor ? room : (floor[0] == 'B' ? number : floor) + place;
        return $"{before}-{(floor[0] == 'B' && whole[0] != 'B' ? "B" + whole : whole)}";
    }

    /// <summary>33-34层 are two floors behind a building (1栋33-34层), and 1-2层 in 2-1-2层02 are entrance and floor.</summary>
    private static bool IsRangeOfFloors(Match match)
    {
        var (first, last) = (int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture));
        return last == first + 1 && (first > MostEntrances || !match.Groups["dash"].Success || !match.Value.StartsWith('-'));
    }

    private static string ToChinese(string number)
    {
        const string digits = "零一二三四五六七八九";
        string[] roman = ["I", "II", "III", "IV", "V"];
        var value = Array.IndexOf(roman, number) is >= 0 and var index ? index + 1 : int.Parse(number, CultureInfo.InvariantCulture);
        var (tens, ones) = (value / 10, value % 10);
        return $"{(tens > 1 ? digits[tens] : "")}{(tens > 0 ? "十" : "")}{(tens == 0 || ones > 0 ? digits[ones] : "")}";
    }

    private static string Simplify(string text) => text
        .Replace('棟', '栋').Replace('單', '单').Replace('樓', '楼').Replace('號', '号').Replace('層', '层')
        .Replace('門', '门').Replace('戶', '户').Replace('區', '区').Replace('東', '东').Replace('負', '负').Replace('夾', '夹');

    private static string ToArabic(string chinese)
    {
        const string Digits = "零一二三四五六七八九";
        const string InWords = "零壹贰叁肆伍陆柒捌玖";
        var number = chinese
            .Replace('〇', '零').Replace('两', '二').Replace('貳', '贰').Replace('參', '叁').Replace('陸', '陆')
            .Replace('拾', '十').Replace('佰', '百').Replace("廿", "二十").Replace("卅", "三十");
        if (!number.Contains('十') && !number.Contains('百'))
        {
            return string.Concat(number.Select(ValueOf));
        }

        var total = 0;
        var pending = 0;
        foreach (var character in number)
        {
            if (character is '十' or '百')
            {
                total += Math.Max(pending, 1) * (character == '十' ? 10 : 100);
                pending = 0;
            }
            else
            {
                pending = ValueOf(character);
            }
        }

        return (total + pending).ToString(CultureInfo.InvariantCulture);

        static int ValueOf(char digit) => Math.Max(Digits.IndexOf(digit), InWords.IndexOf(digit));
    }

    /// <summary>负1层, 地下1层, B1层 as it stands, and -1层 where the dash is not needed between two parts.</summary>
    [GeneratedRegex($@"(?:负|地下|(?<=[栋幢座楼元梯门号]\s*)[-‐‑‒–—―−]|(?<apart>[-−])\s*[-−]|(?<apart>_)\s*[-‐‑‒–—―−])(?=第?[0-9{Numerals}]+\s*(?:层|楼|F))")]
    private static partial Regex Basement();

    [GeneratedRegex(@"\s*(?:[-‐‑‒–—―−~～/\\._]|(?<=[栋幢座楼元梯门期区])\s*[,、])+\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<=[0-9A-Z])\s+(?=[0-9A-Z])")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex($"第(?=[0-9A-Z{Numerals}])")]
    private static partial Regex Ordinal();

    [GeneratedRegex($"[{Numerals}]+(?=栋|幢|座|号|#|单元|梯|层|楼|夹|室|房|户|-|$|[0-9])|(?<=-|栋|幢|座|楼|单元|层)[{Numerals}]+(?![{Numerals}期区])")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("(?<=[0-9A-Z])(?:号?(?:室|房间|房|户|商铺|铺位|铺|车位))(?=-|$)|(?<=[0-9A-Z])(?:号|#)$")]
    private static partial Regex RoomSuffix();

    [GeneratedRegex("号楼|#楼|栋楼|号门|栋|幢|座|单元|梯|门|#|号|(?<=^[^-]*)楼(?=[0-9A-Z]*(?:-|单元|梯|门))")]
    private static partial Regex HouseMarker();

    [GeneratedRegex("(?<before>.*?)-?(?<floor>B[1-9][A-EG-M]?|[0-9]+[A-EG-M]?)(?:层|楼|F)-?(?<room>[0-9A-Z]+)$")]
    private static partial Regex FloorMarker();

    [GeneratedRegex("^[0-9A-Z\u4e00-\u9fff]+$")]
    private static partial Regex Part();

    [GeneratedRegex("[0-9][层楼夹至到]|负|地下[0-9]|[0-9A-Z](?![东南西北中左右前后上下]$)[\u4e00-\u9fff]+$")]
    private static partial Regex Leftover();

    /// <summary>①, ⑴, ², ½: what stands behind a number in small, and would become digits of it.</summary>
    [GeneratedRegex("[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215f\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]")]
    private static partial Regex SmallNumber();

    [GeneratedRegex("(?<![0-9A-Z])(?:[0-9]{1,2}(?=期|区)|(?:I{1,3}|IV|V)(?=期))")]
    private static partial Regex ZoneNumber();

    [GeneratedRegex(@"(?<=[栋幢座楼元梯门号#_])\s*(?<first>[0-9]{1,3})\s*(?:[~～〜至到/‐‑‒–—―−]|(?<dash>-))\s*(?<last>[0-9]{1,3})\s*(?:层|楼|F)|-\s*(?<first>[0-9]{1,3})\s*(?:[~～〜至到/‐‑‒–—―−]|(?<dash>-))\s*(?<last>[0-9]{1,3})\s*(?:层|楼|F)")]
    private static partial Regex FloorRange();

    /// <summary>1夹01, 1层夹层01.</summary>
    [GeneratedRegex("(?<floor>[0-9])(?:层|楼)?夹层?-?(?=[0-9A-Z])")]
    private static partial Regex MezzanineOf();

    /// <summary>1栋负101, 1栋地下101.</summary>
    [GeneratedRegex("(?<=[栋幢座楼元梯门号期区-])(?:负|地下)(?=[0-9]{3,4}(?![0-9层楼F]))")]
    private static partial Regex BelowGround();

    [GeneratedRegex(@"[\s,]*(?:(?<floor>B?[0-9]+)(?:ST|ND|RD|TH)?\s*(?:/\s*F|FLOOR)(?![A-Z])|(?<![A-Z])(?:FLOOR|LEVEL)\s*(?<floor>B?[0-9]+))\s*,?")]
    private static partial Regex EnglishFloor();

    [GeneratedRegex(@"(?<![A-Z])(?:TOWER|BLOCK|BLK|BUILDING|BLDG)(?![A-Z])\.?\s*")]
    private static partial Regex EnglishBuilding();

    [GeneratedRegex(@"[\s,]*(?<![A-Z])(?:UNIT|FLAT|ROOM|RM|APT|APARTMENT|SUITE)(?![A-Z])\.?\s*")]
    private static partial Regex EnglishRoom();
}
