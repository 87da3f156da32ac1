using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// What a cell of a table means that holds a room beside cells of its own for the building and the entrance: the room, entrance and room (<c>2-301</c>), or the whole
/// code once more (<c>A座1203室</c> beside A座).
/// </summary>
/// <param name="Code">The room; null when the cells name none.</param>
/// <param name="Otherwise">
/// What else the cells may mean, where they do not say it: <c>2-105</c> beside building 2 is room 105 of it, or room 105 in its entrance 2. The other rooms of the
/// table tell.
/// </param>
public sealed partial record RoomCell(RoomCode? Code, RoomCode? Otherwise = null)
{
    /// <summary>Reads cells.</summary>
    /// <param name="building">Building in any notation; empty where the table has no such column.</param>
    /// <param name="entrance">Entrance in any notation, or empty.</param>
    /// <param name="room">The room.</param>
    public static RoomCell Read(string building, string entrance, string room)
    {
        var composed = RoomCode.TryCompose(building, entrance, room, out var joined) ? joined : null;
        if (FindWhole(building, entrance, room) is { } whole)
        {
            return new RoomCell(whole, composed is null || NamesBuilding(room, whole) ? null : composed);
        }

        return new RoomCell(composed ?? (string.IsNullOrWhiteSpace(building) ? FindHouse(room) : null));
    }

    /// <summary>The whole code that stands beside its own parts.</summary>
    private static RoomCode? FindWhole(string building, string entrance, string room) =>
        RoomCode.TryParse(room, out var code)
        && !code.IsHouse
        && (code.Entrance is not null || !EntranceWord().IsMatch(RoomNotation.Normalize(room)))
        && RoomCode.NormalizeBuilding(building) == code.Building
        && (string.IsNullOrWhiteSpace(entrance) || RoomCode.NormalizeBuilding(entrance) == code.Entrance)
            ? code
            : null;

    /// <summary>Whether a whole code says itself that it begins with the building: by a word for it (2#108, 1栋101室), a letter (A-1203) or an entrance.</summary>
    private static bool NamesBuilding(string room, RoomCode code) =>
        code.Entrance is not null || !code.Building.All(char.IsAsciiDigit) || BuildingWord().IsMatch(RoomNotation.Normalize(room));

    /// <summary>12#, 12幢: a villa as some lists number them; no room stands behind it.</summary>
    private static RoomCode? FindHouse(string room) =>
        HouseNumber().Match(RoomNotation.Normalize(room)) is { Success: true } match && RoomCode.TryParse(match.Groups["number"].Value + "号", out var house) ? house : null;

    [GeneratedRegex("单元|梯|门")]
    private static partial Regex EntranceWord();

    [GeneratedRegex("^[^-]*?[0-9](?:栋|幢|座|号楼|楼|#)")]
    private static partial Regex BuildingWord();

    [GeneratedRegex(@"^(?<number>.*[0-9][A-Z]?)\s*(?:#|栋|幢)$")]
    private static partial Regex HouseNumber();
}
