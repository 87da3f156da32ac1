using System.Globalization;
using System.Text;

namespace PropertySuite.People;

/// <summary>A name in the forms that people search and sort by.</summary>
/// <param name="Folded">Simplified characters, small letters, no blanks or signs: 鄧 國英 → 邓国英.</param>
/// <param name="Readings">
/// Everything that somebody may type from its beginning, each between blanks: pinyin in full and initials of the whole name, pinyin of the given name
/// alone, with the other readings that a character has; name and given name in characters. Found as <c>' ' + text</c> within it.
/// </param>
/// <param name="SortKey">Orders names by pinyin, those of one reading by character: 安 before 丁 before 万.</param>
public sealed record NameKeys(string Folded, string Readings, string SortKey)
{
    /// <summary>Longest <see cref="Readings"/>.</summary>
    public const int MaxReadingsLength = 1024;

    /// <summary>Longest <see cref="SortKey"/>.</summary>
    public const int MaxSortKeyLength = 256;

    /// <summary>Characters whose other readings count; the names of organizations are longer, and are searched from their beginning.</summary>
    private const int MaxCharactersWithOtherReadings = 5;

    private const int MaxReadingsOfName = 32;

    /// <summary>The keys of a name.</summary>
    public static NameKeys Of(string name)
    {
        var folded = Fold(name);
        var syllables = ReadSyllables(folded);
        var surname = IsChineseName(syllables) ? SurnameLength(folded, syllables.Count) : 0;
        var texts = Combine(syllables, 0, syllable => syllable)
            .Concat(Combine(syllables, 0, syllable => FirstOf(syllable)))
            .Concat(surname > 0 ? Combine(syllables, surname, syllable => syllable) : [])
            .Append(folded)
            .Concat(surname > 0 ? [string.Concat(syllables.Skip(surname).Select(syllable => syllable.Character.ToString()))] : [])
            .Distinct();
        return new NameKeys(folded, Join(texts), SortKeyOf(syllables));
    }

    /// <summary>Simplified characters, small letters, no blanks or signs. Characters beyond the basic plane stay whole.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in ChineseCharacters.Simplify(text.Normalize(NormalizationForm.FormKC)).EnumerateRunes())
        {
            if (IsPartOfName(character))
            {
                result.Append(Rune.ToLowerInvariant(character));
            }
        }

        return result.ToString();
    }

    /// <summary>
    /// Letters and digits, and characters that computers got before they knew them: those of the private planes, and those in the planes of
    /// rare Chinese characters that are newer than this program.
    /// </summary>
    private static bool IsPartOfName(Rune character) => Rune.IsLetterOrDigit(character) || Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.PrivateUse => true,
        UnicodeCategory.OtherNotAssigned => character.Plane is 2 or 3,
        _ => false,
    };

    private static List<Syllable> ReadSyllables(string folded)
    {
        var surname = SurnameReadings.Find(folded);
        return [.. folded.EnumerateRunes().Select((character, place) =>
        {
            var usual = ChineseCharacters.FindReading(character);
            var known = place < surname.Count ? surname[place] : usual;
            if (known is null)
            {
                return new Syllable(character, [character.ToString()], IsChinese: false);
            }

            var others = place < MaxCharactersWithOtherReadings ? ChineseCharacters.FindOtherReadings(character) : [];
            var readings = new[] { known }.Concat(usual is null || usual == known ? [] : [usual]).Concat(others).Distinct();
            return new Syllable(character, [.. readings.SelectMany(Spell)], IsChinese: true);
        })];
    }

    /// <summary>The ways in which a syllable is typed: lü as lv, and by those who have no ü as lu or lyu.</summary>
    private static IEnumerable<string> Spell(string syllable) => syllable[1..].StartsWith('v')
        ? [syllable, syllable[0] + "u" + syllable[2..], syllable[0] + "yu" + syllable[2..]]
        : [syllable];

    private static bool IsChineseName(List<Syllable> syllables)
        => syllables.Count is >= 2 and <= MaxCharactersWithOtherReadings && syllables.TrueForAll(syllable => syllable.IsChinese);

    private static int SurnameLength(string folded, int length)
        => length >= 3 && SurnameReadings.Find(folded).Count == 2 || length >= 4 ? 2 : 1;

    private static List<string> Combine(List<Syllable> syllables, int from, Func<string, string> part)
    {
        List<string> texts = [""];
        foreach (var syllable in syllables.Skip(from))
        {
            var parts = syllable.Readings.Select(part).Distinct().ToList();
            var takes = texts.Count * parts.Count <= MaxReadingsOfName ? parts.Count : 1;
            texts = [.. texts.SelectMany(_ => parts.Take(takes), (text, next) => text + next)];
        }

        return texts;
    }

    private static string FirstOf(string syllable) => syllable.EnumerateRunes().First().ToString();

    private static string Join(IEnumerable<string> texts)
    {
        var result = new StringBuilder(" ");
        foreach (var text in texts.TakeWhile(text => result.Length + text.Length < MaxReadingsLength))
        {
            result.Append(text).Append(' ');
        }

        return result.ToString();
    }

    /// <summary>Reading and character in turn, so that characters of one reading stand together.</summary>
    private static string SortKeyOf(List<Syllable> syllables)
    {
        var result = new StringBuilder();
        foreach (var syllable in syllables)
        {
            var text = syllable.IsChinese ? $"{syllable.Readings[0]} {syllable.Character} " : syllable.Character.ToString();
            if (result.Length + text.Length > MaxSortKeyLength)
            {
                break;
            }

            result.Append(text);
        }

        return result.ToString().TrimEnd();
    }

    private sealed record Syllable(Rune Character, IReadOnlyList<string> Readings, bool IsChinese);
}
