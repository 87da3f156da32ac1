using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.OwnerRecords;

/// <summary>What is wrong with an ID number.</summary>
public enum IdNumberProblem
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It has neither the length of a resident ID nor the look of another document.</summary>
    Length = 1,

    /// <summary>The check character of a resident ID does not fit.</summary>
    CheckCharacter = 2,

    /// <summary>The birth date in a resident ID does not exist.</summary>
    BirthDate = 3,

    /// <summary>The check character of a social credit code does not fit; the code is kept all the same.</summary>
    CreditCodeCheckCharacter = 4,

    /// <summary>A spreadsheet kept it as a number and lost its last digits.</summary>
    Truncated = 5,
}

/// <summary>An ID number (证件号码) as it stands on the document, capitals, no blanks.</summary>
/// <param name="Kind">Kind of the document, recognised.</param>
/// <param name="Value">The number; an old resident ID of 15 digits is turned into its 18 characters.</param>
/// <param name="Problem">What is wrong with it.</param>
public sealed partial record IdNumber(IdDocumentKind Kind, string Value, IdNumberProblem Problem)
{
    private const string CreditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const string ResidentCheckCharacters = "10X98765432";
    private static readonly int[] ResidentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether the number must not be stored: it cannot be what stands on a document.</summary>
    public bool IsWrong => Problem is not (IdNumberProblem.None or IdNumberProblem.CreditCodeCheckCharacter);

    /// <summary>Reads a number and checks it.</summary>
    public static IdNumber Parse(string text)
    {
        var value = Decoration().Replace(text.Normalize(NormalizationForm.FormKC), "").ToUpperInvariant();
        if (Scientific().IsMatch(value))
        {
            return new IdNumber(IdDocumentKind.ResidentId, value, IdNumberProblem.Truncated);
        }

        if (OldResidentId().IsMatch(value))
        {
            var body = $"{value[..6]}19{value[6..]}";
            value = body + ResidentCheckCharacter(body);
        }

        if (ResidentId().IsMatch(value))
        {
            return new IdNumber(IdDocumentKind.ResidentId, value, CheckResidentId(value));
        }

        if (CreditCode().IsMatch(value))
        {
            var problem = CreditCodeCheckCharacter(value) == value[^1] ? IdNumberProblem.None : IdNumberProblem.CreditCodeCheckCharacter;
            return new IdNumber(IdDocumentKind.SocialCreditCode, value, problem);
        }

        var kind = HomeReturnPermit().IsMatch(value) ? IdDocumentKind.HomeReturnPermit
            : Passport().IsMatch(value) ? IdDocumentKind.Passport
            : IdDocumentKind.Other;
        return new IdNumber(kind, value, kind != IdDocumentKind.Other || Other().IsMatch(value) ? IdNumberProblem.None : IdNumberProblem.Length);
    }

    /// <summary>The check character of a resident ID (GB 11643, ISO 7064 MOD 11-2) for its first 17 digits.</summary>
    public static char ResidentCheckCharacter(string body)
    {
        var sum = 0;
        for (var i = 0; i < ResidentWeights.Length; i++)
        {
            sum += (body[i] - '0') * ResidentWeights[i];
        }

        return ResidentCheckCharacters[sum % 11];
    }

    /// <summary>The check character of a social credit code (GB 32100) for its first 17 characters.</summary>
    public static char CreditCodeCheckCharacter(string body)
    {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++)
        {
            sum += CreditCodeAlphabet.IndexOf(body[i]) * weight;
            weight = weight * 3 % 31;
        }

        return CreditCodeAlphabet[(31 - sum % 31) % 31];
    }

    private static IdNumberProblem CheckResidentId(string value) =>
        ResidentCheckCharacter(value) != value[^1] ? IdNumberProblem.CheckCharacter
        : !DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth)
            || birth.Year is < 1880 or > 2100 ? IdNumberProblem.BirthDate
        : IdNumberProblem.None;

    [GeneratedRegex(@"[\s\-—·'‘’`]+")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"^[0-9]\.?[0-9]*E\+?[0-9]+$")]
    private static partial Regex Scientific();

    [GeneratedRegex("^[1-8][0-9]{14}$")]
    private static partial Regex OldResidentId();

    [GeneratedRegex("^[1-8][0-9]{16}[0-9X]$")]
    private static partial Regex ResidentId();

    [GeneratedRegex("^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$")]
    private static partial Regex CreditCode();

    [GeneratedRegex("^[HM][0-9]{8,10}$")]
    private static partial Regex HomeReturnPermit();

    [GeneratedRegex("^[A-Z]{1,2}[0-9]{7,8}$")]
    private static partial Regex Passport();

    [GeneratedRegex("^(?=.*[0-9])[0-9A-Z]{5,12}$|^(?=.*[A-Z])(?=.*[0-9])[0-9A-Z]{13,32}$")]
    private static partial Regex Other();
}
