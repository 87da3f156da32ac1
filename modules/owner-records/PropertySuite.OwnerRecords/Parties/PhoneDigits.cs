namespace PropertySuite.OwnerRecords;

/// <summary>Digits of a phone number that somebody typed to find people: its beginning, its end, or all of it.</summary>
/// <param name="First">The digits, as the beginning of a number.</param>
/// <param name="Reversed">The digits in reverse, as the end of a number.</param>
/// <param name="Local">A whole land line without its area code, as those record it who need none; or null.</param>
public sealed record PhoneDigits(string First, string Reversed, string? Local)
{
    /// <summary>The digits of a text.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="digits">What <see cref="PhoneNumber.ReadSearch"/> makes of it.</param>
    public static PhoneDigits Of(string text, string digits) => new(digits, PhoneNumber.Reverse(digits), PhoneNumber.ParseOrNull(text)?.Local);
}
