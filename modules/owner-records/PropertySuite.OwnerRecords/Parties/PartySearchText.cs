using System.Text;
using System.Text.RegularExpressions;
using PropertySuite.People;

namespace PropertySuite.OwnerRecords;

/// <summary>What somebody typed to find people, taken apart.</summary>
/// <param name="NameFolded">As a name, simplified, or null.</param>
/// <param name="Latin">As pinyin or initials, or null.</param>
/// <param name="Phone">As digits of a phone number, from its beginning or its end, or null.</param>
/// <param name="Plate">As part of a plate, or null.</param>
public sealed partial record PartySearchText(string? NameFolded, string? Latin, PhoneDigits? Phone, string? Plate)
{
    /// <summary>Fewest digits of a phone number that are searched, at its beginning or its end.</summary>
    public const int MinPhoneDigits = 4;

    private const int MinPlateLength = 3;

    /// <summary>Whether nothing can be searched with it.</summary>
    public bool IsEmpty => NameFolded is null && Latin is null && Phone is null && Plate is null;

    /// <summary>Takes a text apart.</summary>
    public static PartySearchText Parse(string? text)
    {
        var plain = (text ?? "").Normalize(NormalizationForm.FormKC).Trim();
        var folded = NameKeys.Fold(plain);
        var digits = PhoneNumber.ReadSearch(plain);
        var hasLetters = folded.EnumerateRunes().Any(character => !Rune.IsDigit(character));
        var latin = folded.Length > 0 && folded.All(char.IsAsciiLetter) ? folded.Replace("ü", "v", StringComparison.Ordinal) : null;
        var plate = folded.ToUpperInvariant();
        return new PartySearchText(
            hasLetters ? folded : null,
            latin,
            digits is { Length: >= MinPhoneDigits } ? PhoneDigits.Of(plain, digits) : null,
            plate.Length >= MinPlateLength && PlateLike().IsMatch(plate) ? plate : null);
    }

    /// <summary>With the sign of a province, or part of the rest with at least one digit, so that initials of names are no plates.</summary>
    [GeneratedRegex("^[\u4e00-\u9fff][A-Z][A-Z0-9]*$|^(?=.*[0-9])[A-Z0-9]{3,7}$")]
    private static partial Regex PlateLike();
}
