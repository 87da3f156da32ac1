namespace PropertySuite.EntityFrameworkCore;

/// <summary>Patterns for <c>LIKE</c> on lower-case search columns, with the backslash as the escape character.</summary>
public static class SearchPattern
{
    /// <summary>The escape character to hand to <c>LIKE</c>.</summary>
    public const string EscapeCharacter = "\\";

    /// <summary>Matches whatever contains the text, taken literally and in lower case.</summary>
    public static string Containing(string text)
    {
        var literal = text.ToLowerInvariant().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_");
        return $"%{literal}%";
    }
}
