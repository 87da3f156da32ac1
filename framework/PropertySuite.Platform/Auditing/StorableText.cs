using System.Text;

namespace PropertySuite.Auditing;

/// <summary>
/// Makes sure that a column can hold what came in an address or a header. PostgreSQL takes neither U+0000 nor half of a surrogate pair, which cutting
/// a text can leave; an entry of the log that carries one would be lost, and with it what somebody tried.
/// </summary>
internal static class StorableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, cut to a length, with U+FFFD for what cannot be stored.</summary>
    public static string? Of(string? text, int maxLength)
    {
        var cut = text is null || text.Length <= maxLength ? text : text[..maxLength];
        if (cut is null || !cut.Any(character => character == '\0' || char.IsSurrogate(character)))
        {
            return cut;
        }

        var storable = new StringBuilder(cut.Length);
        foreach (var rune in cut.EnumerateRunes())
        {
            storable.Append(rune.Value == 0 ? Replacement.ToString() : rune.ToString());
        }

        return storable.ToString();
    }
}
