using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// A room code (房号) in the one canonical notation: building, entrance where there is one, room, joined by dashes
/// (<c>1-1-103</c>, <c>A-1203</c>). Reads the notations that property offices use: <c>1栋1单元401室</c>, <c>1#2-601</c>,
/// <c> 1 - 1 - 602 </c>, full-width digits, 幢, 号楼, 座, 棟/單元/號樓, Chinese numerals, a floor of its own (<c>2栋1单元3层02</c>).
/// </summary>
public sealed partial record RoomCode
{
    private const int SortWidth = 8;
    private static readonly string[] DisplaySuffixes = ["栋", "幢", "座", "楼"];

    private RoomCode(string building, string? entrance, string room)
    {
        Building = building;
        Entrance = entrance;
        Room = room;
    }

    /// <summary>Building, for example <c>1</c>, <c>A</c>, <c>东区3</c>.</summary>
    public string Building { get; }

    /// <summary>Entrance (单元), or null where the building has only one.</summary>
    public string? Entrance { get; }

    /// <summary>Room number, for example <c>103</c>, <c>1203A</c>.</summary>
    public string Room { get; }

    /// <summary>The floor that the room number tells (<c>103</c> → 1, <c>B201</c> → -2), or null.</summary>
    public int? Floor
    {
        get
        {
            var match = RoomNumber().Match(Room);
            if (!match.Success)
            {
                return null;
            }

            var floor = int.Parse(match.Groups["floor"].Value, CultureInfo.InvariantCulture);
            return match.Groups["below"].Success ? -floor : floor;
        }
    }

    /// <summary>A text whose ordinal order is house-number order: 2栋 before 10栋, 103 before 1003.</summary>
    public string SortKey => string.Join('-', new[] { Building, Entrance ?? "", Room }.Select(SortKeyOf));

    /// <summary>Reads a room code.</summary>
    /// <returns>False when the text names no building and room.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RoomCode? code)
    {
        code = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > UnitConsts.MaxCodeLength)
        {
            return false;
        }

        var parts = Split(text);
        var (building, entrance, room) = parts switch
        {
            [var b, var r] => (b, null, r),
            [var b, var e, var r] => (b, e, r),
            [var zone, var b, var e, var r] when !zone.Any(char.IsAsciiDigit) => (zone + b, e, r),
            _ => ("", null, ""),
        };

        building = TrimZeros(building);
        entrance = entrance is null ? null : TrimZeros(entrance);
        room = TrimZeros(room);
        if (!IsPart(building) || !IsPart(room) || entrance is not null && !IsPart(entrance))
        {
            return false;
        }

        code = new RoomCode(building, entrance, room);
        return true;
    }

    /// <summary>Reads the parts of a room code that stand in columns of their own.</summary>
    /// <param name="building">Building in any notation (3, 3栋, 3号楼).</param>
    /// <param name="entrance">Entrance in any notation, or empty.</param>
    /// <param name="room">Room, or entrance and room (2-301).</param>
    /// <param name="code">The code.</param>
    /// <returns>False when building or room is missing or unreadable.</returns>
    public static bool TryCompose(string? building, string? entrance, string? room, [NotNullWhen(true)] out RoomCode? code)
    {
        code = null;
        return !string.IsNullOrWhiteSpace(building)
            && !string.IsNullOrWhiteSpace(room)
            && TryParse(string.Join('-', new[] { building, entrance, room }.Where(part => !string.IsNullOrWhiteSpace(part))), out code);
    }

    /// <summary>The building part of a text in any notation (<c>3号楼</c> → <c>3</c>).</summary>
    public static string NormalizeBuilding(string text) => TrimZeros(string.Concat(Split(text)));

    /// <summary>A text whose ordinal order is the order in which people count: 2 before 10.</summary>
    public static string SortKeyOf(string part) => Digits().Replace(part, match => match.Value.PadLeft(SortWidth, '0'));

    /// <summary>What people call a building of this code: 1栋, A座, 东区3栋.</summary>
    public static string DescribeBuilding(string building) =>
        building.Length > 0 && char.IsAsciiLetter(building[^1]) ? building + "座" : building + "栋";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    /// <param name="buildingName">The building's own name, or null to make one from the code.</param>
    public string Describe(string? buildingName = null)
    {
        var text = new StringBuilder(buildingName ?? DescribeBuilding(Building));
        if (Entrance is not null)
        {
            text.Append(Entrance).Append("单元");
        }
        else if (buildingName is not null && !DisplaySuffixes.Any(buildingName.EndsWith))
        {
            text.Append('-');
        }

        return text.Append(Room).Append(char.IsAsciiLetterOrDigit(Room[^1]) ? "室" : "").ToString();
    }

    /// <summary>The canonical notation.</summary>
    public override string ToString() => Entrance is null ? $"{Building}-{Room}" : $"{Building}-{Entrance}-{Room}";

    private static string[] Split(string text)
    {
        var plain = Simplify(text.Normalize(NormalizationForm.FormKC)).Trim().ToUpperInvariant();
        plain = Dash().Replace(plain, "-");
        plain = BetweenWords().Replace(plain, "-");
        plain = Blank().Replace(plain, "");
        plain = ChineseNumber().Replace(plain, match => ToArabic(match.Value));
        plain = RoomSuffix().Replace(plain, "");
        plain = HouseMarker().Replace(plain, "-");
        plain = FloorMarker().Replace(plain, match => JoinFloor(match.Groups["before"].Value, match.Groups["floor"].Value, match.Groups["room"].Value));
        return plain.Split('-', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>4层 and 02 are room 402; 4层 and 402 are room 402 too.</summary>
    private static string JoinFloor(string before, string floor, string room)
    {
        var hasFloor = room.Length > 2 && room.TrimStart('0').StartsWith(floor.TrimStart('0'), StringComparison.Ordinal);
        return $"{before}-{(hasFloor ? room : floor + room.PadLeft(2, '0'))}";
    }

    private static bool IsPart(string part) =>
        part.Length is > 0 and <= UnitConsts.MaxCodePartLength && part.Any(char.IsAsciiLetterOrDigit) && Part().IsMatch(part);

    private static string TrimZeros(string part) =>
        part.Length > 1 && part.All(char.IsAsciiDigit) ? part.TrimStart('0').PadLeft(1, '0') : part;

    private static string Simplify(string text) => text
        .Replace('棟', '栋').Replace('單', '单').Replace('樓', '楼').Replace('號', '号').Replace('層', '层')
        .Replace('門', '门').Replace('戶', '户').Replace('區', '区').Replace('東', '东');

    private static string ToArabic(string chinese)
    {
        const string Digits = "零一二三四五六七八九";
        var number = chinese.Replace('〇', '零').Replace('两', '二');
        if (!number.Contains('十') && !number.Contains('百'))
        {
            return string.Concat(number.Select(digit => Digits.IndexOf(digit)));
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
                pending = Digits.IndexOf(character);
            }
        }

        return (total + pending).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\s*[-‐‑‒–—―−~～/\\._、,]+\s*")]
    private static partial Regex Dash();

    [GeneratedRegex(@"(?<=[0-9A-Z])\s+(?=[0-9A-Z])")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("[〇零一二两三四五六七八九十百]+(?=栋|幢|座|号|#|单元|梯|层|楼|室|房|户|-|$|[0-9])|(?<=-|栋|幢|座|楼|单元|层)[〇零一二两三四五六七八九十百]+")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("(?<=[0-9A-Z])(?:室|房间|房|号房|号|户|#)$")]
    private static partial Regex RoomSuffix();

    [GeneratedRegex("号楼|#楼|栋楼|号门|栋|幢|座|单元|梯|门|#|号|(?<=^[^-]*)楼(?=[0-9A-Z]*(?:-|单元|梯|门))")]
    private static partial Regex HouseMarker();

    [GeneratedRegex("(?<before>.*?)-?(?<floor>[0-9]+)(?:层|楼|F)-?(?<room>[0-9A-Z]+)$")]
    private static partial Regex FloorMarker();

    [GeneratedRegex("^[0-9A-Z\u4e00-\u9fff]+$")]
    private static partial Regex Part();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("^(?<below>B|负|地下)?(?<floor>[0-9]{1,2}?)[0-9]{2}[A-Z]?$")]
    private static partial Regex RoomNumber();
}
