using System.Globalization;
using System.Text;
using PropertySuite.People;

namespace PropertySuite.Texts;

/// <summary>
/// The form in which texts are searched: simplified characters, small letters, full-width made narrow, middle dots left out, blanks single. What a
/// record is found by is stored in it, and what somebody types is brought into it.
/// </summary>
public static class SearchTexts
{
    /// <summary>What a record is found by, in one text.</summary>
    public static string Of(params IEnumerable<string?> parts) => Fold(string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))));

    /// <summary>A text in the form that is searched.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in ChineseCharacters.Simplify(text.Normalize(NormalizationForm.FormKC)).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(character) || Rune.GetUnicodeCategory(character) == UnicodeCategory.Control)
            {
                AppendBlank(result);
            }
            else if (character.Value is not ('·' or '•' or '‧' or '・' or '∙' or '⋅'))
            {
                result.Append(Rune.ToLowerInvariant(character));
            }
        }

        return result.ToString().Trim();
    }

    private static void AppendBlank(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
        {
            result.Append(' ');
        }
    }
}
