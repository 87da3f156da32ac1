using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.People;

/// <summary>A phone number that stands among words.</summary>
/// <param name="Number">The number.</param>
/// <param name="Words">Whose it is or what for: the words in brackets behind it (<c>本人</c>), otherwise those in front of it; or empty.</param>
public sealed record PhoneNumberInText(PhoneNumber Number, string Words);

/// <summary>Finds phone numbers in cells and remarks that hold several, and words besides: <c>139…(本人) 138…(妻)</c>.</summary>
public static partial class PhoneNumbersInText
{
    /// <summary>Fewest digits of a number among words; shorter service numbers are read only by themselves.</summary>
    private const int MinDigits = 7;

    /// <summary>The phone numbers of a text, in its order.</summary>
    /// <param name="text">Numbers, with or without words.</param>
    /// <param name="rest">
    /// Everything else, the words parted by a blank; empty when there is nothing but numbers. Digits that make no number are in it too, so that
    /// nothing is lost without a word.
    /// </param>
    public static IReadOnlyList<PhoneNumberInText> Find(string? text, out string rest)
    {
        rest = "";
        if (PhoneNumber.TryParse(text, out var only))
        {
            return [new PhoneNumberInText(only, "")];
        }

        var plain = (text ?? "").Normalize(NormalizationForm.FormKC);
        var found = new List<PhoneNumberInText>();
        var words = new List<string>();
        var (at, wordsFrom) = (0, 0);
        while (at < plain.Length)
        {
            if (ReadAt(plain, at) is not (var number, var end))
            {
                at = EndOfDigits(plain, at);
                continue;
            }

            var before = Words(plain[wordsFrom..at]);
            var behind = BracketsBehind().Match(plain, end);
            var own = behind.Success ? Words(behind.Groups["words"].Value) : "";
            found.Add(new PhoneNumberInText(number, own.Length > 0 ? own : before));
            words.AddRange([before, own]);
            at = wordsFrom = behind.Success ? end + behind.Length : end;
        }

        words.Add(Words(plain[wordsFrom..]));
        rest = string.Join(' ', words.Where(word => word.Length > 0));
        return found;
    }

    /// <summary>The longest number that begins here.</summary>
    private static (PhoneNumber Number, int End)? ReadAt(string text, int at)
    {
        if (!(char.IsAsciiDigit(text[at]) || text[at] is '+' or '(') || at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            return null;
        }

        for (var end = Math.Min(text.Length, at + PhoneNumber.MaxTextLength); end >= at + MinDigits; end--)
        {
            var isWhole = char.IsAsciiDigit(text[end - 1]) && (end == text.Length || !char.IsAsciiDigit(text[end]));
            if (isWhole && PhoneNumber.TryParse(text[at..end], out var number) && number.Number.Length >= MinDigits)
            {
                return (number, end);
            }
        }

        return null;
    }

    private static int EndOfDigits(string text, int at)
    {
        var end = at + 1;
        while (char.IsAsciiDigit(text[at]) && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string Words(string text) => Signs().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s,;:/、()\[\]【】|'""=-]+|(?<=^|[0-9\s])和(?=$|[0-9\s])")]
    private static partial Regex Signs();

    [GeneratedRegex(@"\G\s*[(\[【](?<words>[^0-9)\]】]*)[)\]】]")]
    private static partial Regex BracketsBehind();
}
