using System.Globalization;
using System.Text;

namespace PropertySuite.Attachments;

/// <summary>Names of uploaded files that cannot lead anywhere, fool anybody or trip a program.</summary>
public static class SafeFileName
{
    private const string Forbidden = "<>:\"/\\|?*";

    /// <summary>The last part of the name without control and direction characters and what file systems forbid, not too long.</summary>
    /// <param name="name">What the client says.</param>
    /// <returns>A name with at least one character; <c>file</c> where nothing is left.</returns>
    public static string Of(string? name)
    {
        var last = (name ?? "")[((name ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var kept = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune != Rune.ReplacementChar
                && category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && !(rune.IsAscii && Forbidden.Contains((char)rune.Value)))
            {
                kept.Append(rune.ToString());
            }
        }

        var plain = kept.ToString().Normalize(NormalizationForm.FormC).Trim().TrimEnd('.', ' ').TrimStart('.');
        return Shorten(plain.Length == 0 ? "file" : plain);
    }

    private static string Shorten(string name)
    {
        if (name.Length <= AttachmentConsts.MaxFileNameLength)
        {
            return name;
        }

        var extension = Path.GetExtension(name) is { Length: <= 8 } known ? known : "";
        var length = AttachmentConsts.MaxFileNameLength - extension.Length;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + extension;
    }
}
