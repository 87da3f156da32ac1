using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>Masks personal data.</summary>
public static partial class PersonalDataMask
{
    /// <summary>138****5678; short numbers keep their last two digits only.</summary>
    public static string Phone(string number) =>
        number.Length >= 8 ? $"{number[..3]}****{number[^4..]}" : $"****{number[^Math.Min(2, number.Length)..]}";

    /// <summary>The first four and last four characters of long numbers, one at each end of short ones.</summary>
    public static string IdNumber(string number)
    {
        var shown = number.Length >= 12 ? 4 : 1;
        return number.Length <= 2 * shown ? "****" : $"{number[..shown]}{new string('*', number.Length - 2 * shown)}{number[^shown..]}";
    }

    /// <summary>A text with every ID number in it masked.</summary>
    public static string IdNumbersIn(string text) => IdNumberInText().Replace(text, match => IdNumber(match.Value));

    /// <summary>A text with every ID number and phone number in it masked.</summary>
    public static string NumbersIn(string text) => PhoneInText().Replace(
        IdNumberInText().Replace(text, match => match.Length >= 12 ? IdNumber(match.Value) : match.Value),
        match => Phone(match.Value));

    [GeneratedRegex("[0-9A-Za-z]{6,}")]
    private static partial Regex IdNumberInText();

    [GeneratedRegex("(?<![0-9*])[0-9][0-9 -]{5,18}[0-9](?![0-9*])")]
    private static partial Regex PhoneInText();
}
