using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.People;

/// <summary>
/// A phone number, read from what people write. The one reader for rosters, records, cases and searches, so that a number that was written
/// in one way is found in every other.
/// </summary>
public sealed partial record PhoneNumber
{
    /// <summary>Longest <see cref="Value"/>.</summary>
    public const int MaxLength = 20;

    /// <summary>Longest text that is read as a number.</summary>
    public const int MaxTextLength = 40;

    private PhoneNumber(PhoneKind kind, string number, string? extension = null)
    {
        Kind = kind;
        Number = number;
        Extension = extension;
    }

    /// <summary>Kind.</summary>
    public PhoneKind Kind { get; }

    /// <summary>
    /// The number without decoration and without extension: <c>13812345678</c>, <c>057187624165</c>; a number outside the mainland begins
    /// with its plus sign: <c>+85291234567</c>.
    /// </summary>
    public string Number { get; }

    /// <summary>Extension (分机号), one to six digits.</summary>
    public string? Extension { get; }

    /// <summary>
    /// What is stored: the number, then the extension behind a comma, as one can dial it: <c>057187624165,801</c>. Reads as the same number
    /// again.
    /// </summary>
    public string Value => Extension is null ? Number : $"{Number},{Extension}";

    /// <summary>The number as one dials it in its own city, without the area code: 87624165. Null where it has no area code.</summary>
    public string? Local => HasAreaCode ? Number[AreaCodeLength..] : null;

    /// <summary>The digits of the number in reverse, which make a search by last digits a search by prefix.</summary>
    public string Reversed => Reverse(Number);

    /// <summary>
    /// Reads a number. Blanks, dashes, brackets and full-width digits do not matter, nor do +86, 0086 or 86 in front, nor the 0 that some
    /// put before a mobile number. Mobile numbers have eleven digits; land lines an area code, or seven or eight digits without one; 400 and
    /// 800 numbers and the service numbers 95…, 96…, 10… and 12… count as land lines. Numbers of Hong Kong and Macao are known by 852 and
    /// 853, others outside the mainland need + or 00. An extension follows a word (转, 分机, ext) or a sign (-, #, *). What spreadsheets make of
    /// a number is undone where no digit is lost: <c>'138…</c>, <c>="138…"</c>, <c>1.3812345678E10</c>.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxTextLength)
        {
            return false;
        }

        var plain = Plain(text);
        number = ReadNumber(plain) ?? ReadWithExtension(plain);
        return number is not null;
    }

    /// <summary>The number that a text holds, or null.</summary>
    public static PhoneNumber? ParseOrNull(string? text) => TryParse(text, out var number) ? number : null;

    /// <summary>A stored number as people read it: <c>0571-87624165</c>, <c>0571-87624165-801</c>; anything else as it is.</summary>
    public static string Display(string value) => TryParse(value, out var number) ? number.ToString() : value;

    /// <summary>
    /// The form in which somebody who types part of a number means it: a whole number in the form that is stored, otherwise its digits.
    /// Null when there is anything in the text that stands in no phone number.
    /// </summary>
    public static string? ReadSearch(string? text)
    {
        var plain = Plain(text ?? "");
        return TryParse(plain, out var number) ? number.Number
            : LooksLikeNumber().IsMatch(plain) ? string.Concat(CountryInFront().Replace(plain, "").Where(char.IsAsciiDigit))
            : null;
    }

    /// <summary>The digits of a text in reverse.</summary>
    public static string Reverse(string value) => new([.. value.Where(char.IsAsciiDigit).Reverse()]);

    /// <summary>The number as people read it.</summary>
    public override string ToString()
    {
        var number = HasAreaCode ? $"{Number[..AreaCodeLength]}-{Number[AreaCodeLength..]}" : Number;
        return Extension is null ? number : $"{number}-{Extension}";
    }

    private bool HasAreaCode => Kind == PhoneKind.LandLine && Number[0] == '0';

    private int AreaCodeLength
        => Number.StartsWith("010", StringComparison.Ordinal) || Number.StartsWith("02", StringComparison.Ordinal) ? 3 : 4;

    private static string Plain(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        plain = TextOfSpreadsheet().Match(plain) is { Success: true } quoted ? quoted.Groups["text"].Value.Trim() : plain;
        return Scientific().Match(plain) is { Success: true } written ? written.Groups["first"].Value + written.Groups["rest"].Value : plain;
    }

    private static PhoneNumber? ReadWithExtension(string text)
        => Extended().Match(text) is { Success: true } match
            && ReadNumber(match.Groups["number"].Value) is { } number
            && number.Number.Length + 1 + match.Groups["extension"].Length <= MaxLength
            ? new PhoneNumber(number.Kind, number.Number, match.Groups["extension"].Value)
            : null;

    private static PhoneNumber? ReadNumber(string text)
    {
        var plain = Decoration().Replace(text, "");
        if (Mobile().Match(plain) is { Success: true } mobile)
        {
            return new PhoneNumber(PhoneKind.Mobile, mobile.Groups["number"].Value);
        }

        if (LandLineWithCountry().Match(plain) is { Success: true } national)
        {
            return new PhoneNumber(PhoneKind.LandLine, "0" + national.Groups["number"].Value);
        }

        if (LandLine().IsMatch(plain))
        {
            return new PhoneNumber(PhoneKind.LandLine, plain);
        }

        return Foreign().Match(plain) is { Success: true } foreign
            ? new PhoneNumber(PhoneKind.Foreign, "+" + foreign.Groups["number"].Value)
            : null;
    }

    [GeneratedRegex("""^(?:'|="?)(?<text>[^"]*)"?$""")]
    private static partial Regex TextOfSpreadsheet();

    [GeneratedRegex(@"^(?<first>[1-9])\.(?<rest>[0-9]{10})E\+?10$", RegexOptions.IgnoreCase)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"[\s\-‐‑‒–—－()（）.·]+")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^(?<number>.+?)\s*(?:转|轉|分机号?|分機號?|ext(?:ension)?\.?|[-‐‑‒–—－*#,x])\s*[:：]?\s*(?<extension>[0-9]{1,6})$", RegexOptions.IgnoreCase)]
    private static partial Regex Extended();

    [GeneratedRegex(@"^(?:(?:\+|00)?86)?0?(?<number>1[3-9][0-9]{9})$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:\+|00)?860?(?<number>(?:10|2[0-9])[0-9]{8}|[3-9][0-9]{2}[0-9]{7,8})$")]
    private static partial Regex LandLineWithCountry();

    [GeneratedRegex(@"^(?:0(?:10|2[0-9])[0-9]{8}|0[3-9][0-9]{2}[0-9]{7,8}|[2-9][0-9]{6,7}|[48]00[0-9]{7}|9[56][0-9]{3,4}|1[02][0-9]{3})$")]
    private static partial Regex LandLine();

    [GeneratedRegex(@"^(?:(?:\+|00)(?<number>(?!86)[1-9][0-9]{6,14})|(?<number>852[2-9][0-9]{7}|853[268][0-9]{7}))$")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^(?:\+|00)\s*86")]
    private static partial Regex CountryInFront();

    [GeneratedRegex(@"^\+?[0-9(][0-9\s\-()]*$")]
    private static partial Regex LooksLikeNumber();
}
