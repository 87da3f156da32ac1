namespace PropertySuite.Sites;

/// <summary>What somebody typed to find a unit, taken apart.</summary>
/// <param name="CodePrefix">Beginning of a canonical room code, or null.</param>
/// <param name="Building">Building code, when building and room were given without the entrance.</param>
/// <param name="Room">Room number, or the beginning of one.</param>
public sealed record UnitSearchText(string? CodePrefix, string? Building, string? Room)
{
    /// <summary>Takes a text apart.</summary>
    /// <returns>Null when it holds no letter and no digit that a room code could be made of.</returns>
    public static UnitSearchText? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (RoomCode.TryParse(text, out var code))
        {
            return new UnitSearchText(code.ToString(), code.Entrance is null ? code.Building : null, code.Entrance is null ? code.Room : null);
        }

        var part = text.Length > UnitConsts.MaxCodeLength ? "" : RoomCode.NormalizeBuilding(text);
        if (part.Length is 0 or > UnitConsts.MaxCodePartLength || !part.Any(char.IsAsciiLetterOrDigit))
        {
            return null;
        }

        return text.Trim()[^1] is '栋' or '幢' or '座' or '楼' or '棟' or '樓' or '-'
            ? new UnitSearchText(part + "-", null, null)
            : new UnitSearchText(null, null, part);
    }
}
