using System.Globalization;
using System.Text.RegularExpressions;

namespace PropertySuite.Masking;

/// <summary>Masks personal data, everywhere in the same way: lists, pages, exports, papers and logs.</summary>
public static partial class PersonalDataMask
{
    private const string Hidden = "****";

    /// <summary>
    /// A phone number with three digits in front and four behind, <c>138****5678</c>; a short one keeps its last two digits only. The
    /// extension is left out.
    /// </summary>
    public static string Phone(string? number)
    {
        var whole = (number ?? "").Trim();
        var shown = Extension().Replace(whole, "");
        return shown.Length switch
        {
            0 => "",
            >= 8 => $"{shown[..3]}{Hidden}{shown[^4..]}",
            _ => $"{Hidden}{shown[^Math.Min(2, shown.Length)..]}",
        };
    }

    /// <summary>The first four and last four characters of long numbers, one at each end of short ones.</summary>
    public static string IdNumber(string number)
    {
        var shown = number.Length >= 12 ? 4 : 1;
        return number.Length <= 2 * shown ? Hidden : $"{number[..shown]}{new string('*', number.Length - (2 * shown))}{number[^shown..]}";
    }

    /// <summary>The first character of a person's name, as people count characters: 王**.</summary>
    public static string Name(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name) + "**";

    /// <summary>The first letter of an e-mail address and what follows the @: w***@example.com.</summary>
    public static string Email(string address)
        => address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? $"{StringInfo.GetNextTextElement(address)}***{address[at..]}" : Hidden;

    /// <summary>The first two and the last two characters of a plate or another short mark.</summary>
    public static string Ends(string mark)
        => new StringInfo(mark) is { LengthInTextElements: > 4 and var length } whole
            ? $"{whole.SubstringByTextElements(0, 2)}***{whole.SubstringByTextElements(length - 2)}"
            : Hidden;

    /// <summary>A text with every ID number in it masked.</summary>
    public static string IdNumbersIn(string text) => IdNumberInText().Replace(text, match => IdNumber(match.Value));

    /// <summary>A text with every ID number and phone number in it masked.</summary>
    public static string NumbersIn(string text) => PhoneInText().Replace(
        IdNumberInText().Replace(text, match => match.Length >= 12 ? IdNumber(match.Value) : match.Value),
        match => Phone(match.Value));

    [GeneratedRegex("(?<=[0-9]{7}),[0-9]{1,6}$")]
    private static partial Regex Extension();

    [GeneratedRegex("[0-9A-Za-z]{6,}")]
    private static partial Regex IdNumberInText();

    [GeneratedRegex("(?<![0-9*])[0-9][0-9 -]{5,18}[0-9](?![0-9*])")]
    private static partial Regex PhoneInText();
}
