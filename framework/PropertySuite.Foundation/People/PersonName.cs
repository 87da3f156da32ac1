namespace PropertySuite.People;

/// <summary>Writes the name of a person as colleagues read it.</summary>
public static class PersonName
{
    /// <summary>
    /// Family name and given name without a space where both are Chinese (陈立群), else given name first; the sign-in name when neither is
    /// known.
    /// </summary>
    public static string Of(string? name, string? surname, string? userName)
    {
        var given = name?.Trim() ?? "";
        var family = surname?.Trim() ?? "";
        if (given.Length == 0 || family.Length == 0)
        {
            var known = given + family;
            return known.Length > 0 ? known : userName ?? "";
        }

        return IsChinese(given) && IsChinese(family) ? family + given : $"{given} {family}";
    }

    /// <summary>Characters beyond the basic plane come as surrogates and are Chinese too, where names are concerned.</summary>
    private static bool IsChinese(string text) => text[0] >= '\u2E80';
}
