using System.Globalization;
using System.Text;

namespace PropertySuite.Texts;

/// <summary>What people see of a text that they wrote: two names that look alike are one, and one that shows nothing is none.</summary>
public static class VisibleTexts
{
    /// <summary>Letters and marks of the basic plane that draw nothing, though Unicode counts them as neither space nor format: fillers of Hangul, the empty Braille cell, and the joiner of graphemes.</summary>
    private const string Blanks = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    /// <summary>
    /// The text as a name or title of one line: without what draws nothing (zero-width spaces and joiners, marks of direction, control characters), with each run of white
    /// space as one space, and none around it.
    /// </summary>
    public static string ToVisible(this string? text)
    {
        var visible = new StringBuilder(text?.Length ?? 0);
        foreach (var sign in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(sign))
            {
                if (visible.Length > 0 && visible[^1] != ' ')
                {
                    visible.Append(' ');
                }
            }
            else if (!Rune.IsControl(sign) && Rune.GetUnicodeCategory(sign) != UnicodeCategory.Format && !(sign.IsBmp && Blanks.Contains((char)sign.Value)))
            {
                visible.Append(sign.ToString());
            }
        }

        return visible.ToString().TrimEnd(' ');
    }
}
