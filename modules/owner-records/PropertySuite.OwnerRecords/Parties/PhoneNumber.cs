using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>A phone number without decoration: <c>13812345678</c>, <c>057187624165</c>, <c>+85291234567</c>.</summary>
public sealed partial record PhoneNumber
{
    private PhoneNumber(PhoneKind kind, string value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>Kind.</summary>
    public PhoneKind Kind { get; }

    /// <summary>Digits; a foreign number keeps its plus sign.</summary>
    public string Value { get; }

    /// <summary>
    /// Reads a number: blanks, dashes, brackets and full-width digits do not matter, nor does a leading +86 or 0086. Mobile numbers have
    /// eleven digits; land lines an area code, or seven or eight digits without one; 400 and 800 numbers count as land lines.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > PartyConsts.MaxPhoneTextLength)
        {
            return false;
        }

        var plain = Decoration().Replace(text.Normalize(NormalizationForm.FormKC), "");
        var domestic = CountryCode().Replace(plain, "");
        if (Mobile().IsMatch(domestic))
        {
            number = new PhoneNumber(PhoneKind.Mobile, domestic);
        }
        else if (plain != domestic && DomesticLandLine().IsMatch(domestic))
        {
            number = new PhoneNumber(PhoneKind.LandLine, "0" + domestic);
        }
        else if (LandLine().IsMatch(domestic))
        {
            number = new PhoneNumber(PhoneKind.LandLine, domestic);
        }
        else if (plain == domestic && Foreign().IsMatch(plain))
        {
            number = new PhoneNumber(PhoneKind.Foreign, plain);
        }

        return number is not null;
    }

    /// <summary>As people read it: <c>0571-87624165</c>; others as they are.</summary>
    public static string Display(PhoneKind kind, string value)
    {
        if (kind != PhoneKind.LandLine || value[0] != '0')
        {
            return value;
        }

        var areaCode = value.StartsWith("010", StringComparison.Ordinal) || value.StartsWith("02", StringComparison.Ordinal) ? 3 : 4;
        return $"{value[..areaCode]}-{value[areaCode..]}";
    }

    /// <summary>The digits in reverse, which make a search by last digits a search by prefix.</summary>
    public static string Reverse(string value)
    {
        var digits = value.Where(char.IsAsciiDigit).Reverse().ToArray();
        return new string(digits);
    }

    [GeneratedRegex(@"[\s\-‐‑‒–—－()（）.·]+")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^(?:\+|00)?86(?=1[3-9]\d{9}$)|^(?:\+|00)86(?=0?\d{9,11}$)")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(?:0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8}|[2-9]\d{6,7}|[48]00\d{7})$")]
    private static partial Regex LandLine();

    [GeneratedRegex(@"^(?:10|2\d)\d{8}$|^[3-9]\d{2}\d{7,8}$")]
    private static partial Regex DomesticLandLine();

    [GeneratedRegex(@"^\+[1-9]\d{6,14}$")]
    private static partial Regex Foreign();
}
