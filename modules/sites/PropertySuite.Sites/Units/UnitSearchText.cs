using PropertySuite.Texts;

namespace PropertySuite.Sites;

/// <summary>What somebody typed to find a unit, taken apart.</summary>
/// <param name="CodePrefix">Beginning of a canonical room code, or null.</param>
/// <param name="Building">Building code, when building and room were given without the entrance.</param>
/// <param name="Room">Room number, or the beginning of one.</param>
/// <param name="BuildingWords">Part of the name or the code of a building (商铺, b1), as <see cref="SearchTexts"/> folds it.</param>
public sealed record UnitSearchText(string? CodePrefix, string? Building, string? Room, string? BuildingWords = null)
{
    /// <summary>Takes a text apart.</summary>
    /// <returns>Null when it holds nothing that a unit is found by.</returns>
    public static UnitSearchText? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > UnitConsts.MaxCodeLength)
        {
            return null;
        }

        if (RoomCode.TryParse(text, out var code) && code.IsHouse)
        {
            return new UnitSearchText(code.ToString(), null, null);
        }

        if (code is not null)
        {
            return new UnitSearchText(code.ToString(), code.Entrance is null ? code.Building : null, code.Entrance is null ? code.Room : null);
        }

        var part = RoomCode.NormalizeBuilding(text);
        if (part.Length is 0 or > UnitConsts.MaxCodePartLength)
        {
            return null;
        }

        if (part.Any(char.IsAsciiLetterOrDigit) && text.Trim()[^1] is '栋' or '幢' or '座' or '楼' or '棟' or '樓' or '-')
        {
            return new UnitSearchText(part + "-", null, null);
        }

        return new UnitSearchText(
            null, null, part.Any(char.IsAsciiLetterOrDigit) ? part : null, part.All(char.IsAsciiDigit) ? null : SearchTexts.Fold(text));
    }
}
