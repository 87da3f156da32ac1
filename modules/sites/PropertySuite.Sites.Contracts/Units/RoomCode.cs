using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// A room code (房号) in the one canonical notation: building, entrance where there is one, room, joined by dashes
/// (<c>1-1-103</c>, <c>A-1203</c>); a villa with a number only is <c>12号</c>. Reads the notations that property offices use: <c>1栋1单元401室</c>, <c>1#2-601</c>,
/// <c> 1 - 1 - 602 </c>, full-width digits, 幢, 号楼, 座, 棟/單元/號樓, Chinese numerals, a floor of its own (<c>2栋1单元3层02</c>), basements
/// (<c>1栋-1层101</c> is 1-B101), <c>Tower A-2301</c>, <c>Block 3 Unit 12B</c>.
/// </summary>
public sealed partial record RoomCode
{
    private const int SortWidth = 8;
    private const int MaxListLength = 200;
    private const string HouseSuffix = "号";
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

    /// <summary>Room number, for example <c>103</c>, <c>1203A</c>; empty for a house of its own.</summary>
    public string Room { get; }

    /// <summary>Whether it is a house of its own (独栋别墅), which has a number and no room.</summary>
    public bool IsHouse => Room.Length == 0;

    /// <summary>The floor that the room number tells (<c>103</c> is on 1, <c>B201</c> on B2, <c>3A01</c> on 3A, <c>1M02</c> on 1M), or null.</summary>
    public FloorLabel? Floor =>
        RoomNumber().Match(Room) is { Success: true } match && FloorLabel.TryParse(match.Groups["floor"].Value, out var floor) ? floor : null;

    /// <summary>
    /// A text whose ordinal order is house-number order: 2栋 before 10栋, 103 before 1003, a floor between two others (3A01, 1M02) behind the last room of the one below.
    /// </summary>
    public string SortKey => string.Join('-', new[] { Building, Entrance ?? "", LetteredFloor().Replace(Room, "${floor}99${rest}") }.Select(SortKeyOf));

    /// <summary>The code of parts that are canonical already, as units keep them: nothing is read or checked.</summary>
    /// <param name="building">Code of the building.</param>
    /// <param name="entrance">Entrance, or null.</param>
    /// <param name="room">Room; empty for a house of its own.</param>
    public static RoomCode OfKept(string building, string? entrance, string room) => new(building, entrance, room);

    /// <summary>Reads a room code.</summary>
    /// <returns>False when the text names no building and room, or several rooms, see <see cref="TryParseMany"/>.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RoomCode? code)
    {
        code = text?.Length <= UnitConsts.MaxCodeLength && RoomListReader.Read(text) is [var only] ? only : null;
        return code is not null;
    }

    /// <summary>
    /// Reads one room, or several of one building: <c>A座1203-1205</c> and <c>A座1203/1205</c> are A-1203 and A-1205, <c>35栋103、104</c> are
    /// 35-103 and 35-104.
    /// </summary>
    /// <returns>False when the text does not say for certain which rooms it means, such as <c>1203~1220</c> or <c>1203-5</c>.</returns>
    public static bool TryParseMany(string? text, out IReadOnlyList<RoomCode> codes)
    {
        codes = text?.Length <= MaxListLength ? RoomListReader.Read(text) : [];
        return codes.Count > 0;
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
        return Join(building, entrance, room) is { } text && TryParse(text, out code);
    }

    /// <summary>Reads parts in columns of their own where the room may be several (103、104).</summary>
    /// <inheritdoc cref="TryCompose" path="/param" />
    /// <param name="codes">The codes.</param>
    /// <returns>False when building or room is missing, unreadable or uncertain.</returns>
    public static bool TryComposeMany(string? building, string? entrance, string? room, out IReadOnlyList<RoomCode> codes)
    {
        codes = [];
        return Join(building, entrance, room) is { } text && TryParseMany(text, out codes);
    }

    /// <summary>The building part of a text in any notation (<c>3号楼</c> → <c>3</c>, <c>东区3栋</c> → <c>东区3</c>).</summary>
    /// <returns>Empty when the text has several numbers: 3-1 may be a building of that name, or an entrance of building 3, and is not 31.</returns>
    public static string NormalizeBuilding(string text)
    {
        var parts = RoomNotation.Split(text);
        return parts.SkipLast(1).Any(part => part.Any(char.IsAsciiDigit)) ? "" : RoomNotation.TrimZeros(string.Concat(parts));
    }

    /// <summary>A text whose ordinal order is the order in which people count: 2 before 10.</summary>
    public static string SortKeyOf(string part) => Digits().Replace(part, match => match.Value.PadLeft(SortWidth, '0'));

    /// <summary>What people call a building of this code: 1栋, A座, 东区3栋.</summary>
    public static string DescribeBuilding(string building) =>
        building.Length > 0 && char.IsAsciiLetter(building[^1]) ? building + "座" : building + "栋";

    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    /// <param name="buildingName">The building's own name, or null to make one from the code.</param>
    public string Describe(string? buildingName = null)
    {
        if (IsHouse)
        {
            return buildingName ?? ToString();
        }

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
    public override string ToString() => this switch
    {
        { IsHouse: true } => Building + HouseSuffix,
        { Entrance: null } => $"{Building}-{Room}",
        _ => $"{Building}-{Entrance}-{Room}",
    };

    /// <summary>A house of its own that a normalized text names (<c>12号</c>, <c>12号别墅</c>, <c>Villa A3</c>); null when it names none.</summary>
    internal static RoomCode? FindHouse(string plain) =>
        House().Match(plain) is { Success: true } match && RoomNotation.TrimZeros(match.Groups["house"].Value) is var number && RoomNotation.IsPart(number)
            ? new RoomCode(number, null, "")
            : null;

    /// <summary>A code of parts that are read already; null when one of them cannot be part of a code.</summary>
    internal static RoomCode? Of(IReadOnlyList<string> lead, string room)
    {
        var (building, entrance) = lead switch
        {
            [var b] => (b, null),
            [var b, var e] => (b, e),
            [var zone, var b, var e] when !zone.Any(char.IsAsciiDigit) => (zone + b, e),
            _ => ("", (string?)null),
        };

        building = RoomNotation.TrimZeros(building);
        entrance = entrance is null ? null : RoomNotation.TrimZeros(entrance);
        room = RoomNotation.TrimZeros(room);
        return RoomNotation.IsPart(building) && RoomNotation.IsPlace(room) && (entrance is null || RoomNotation.IsPlace(entrance))
            ? new RoomCode(building, entrance, room)
            : null;
    }

    private static string? Join(string? building, string? entrance, string? room)
        => string.IsNullOrWhiteSpace(building) || string.IsNullOrWhiteSpace(room)
            ? null
            : string.Join(RoomNotation.Joint, new[] { building, entrance, Alone(room) }.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>A room in a cell of its own: a dash in front of it is a minus (<c>-102</c> is the basement's B102), and else no dash that joins it to something.</summary>
    private static string Alone(string room)
    {
        var plain = RoomNotation.Normalize(room);
        return BelowGround().Match(plain) is { Success: true } below ? "B" + below.Groups["room"].Value
            : Minus().IsMatch(plain) ? RoomNotation.Unreadable
            : plain;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:(?:别墅|独栋|(?:VILLA|HOUSE)(?![A-Z])\.?)\s*(?<house>(?:[A-Z\u4e00-\u9fff]{1,6}[区期])?[A-Z]?[0-9]+[A-Z]?)\s*号?|(?<house>(?:[A-Z\u4e00-\u9fff]{1,6}[区期])?[A-Z]?[0-9]+[A-Z]?)\s*号?\s*(?:别墅|独栋)|(?<house>(?:[A-Z\u4e00-\u9fff]{1,6}[区期])?[A-Z]?[0-9]+[A-Z]?)\s*号)$")]
    private static partial Regex House();

    [GeneratedRegex(@"^(?:[-‐‑‒–—−负]|地下)\s*(?<room>[0-9]{3,4})(?:室|号)?$")]
    private static partial Regex BelowGround();

    /// <summary>A minus in front of what is no floor: -1-013.</summary>
    [GeneratedRegex(@"^[-‐‑‒–—−]\s*(?!第?\w{1,3}\s*(?:层|楼|F))")]
    private static partial Regex Minus();

    [GeneratedRegex("^(?<floor>[0-9]{1,2})(?<rest>[A-EG-M][0-9]{2})")]
    private static partial Regex LetteredFloor();

    [GeneratedRegex("^(?<floor>(?:B|负|地下)?(?:[0-9]{1,2}[A-EG-M](?=[0-9])|[0-9]{1,2}?))[0-9]{2}[A-Z]?[东南西北中左右前后上下]?$")]
    private static partial Regex RoomNumber();
}
