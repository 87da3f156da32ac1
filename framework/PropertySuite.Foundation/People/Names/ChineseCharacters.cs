using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace PropertySuite.People;

/// <summary>
/// What is known of Chinese characters: their readings and their simplified form. From Unicode's tables, embedded. By code points, since
/// names have characters beyond the basic plane (𠮷).
/// </summary>
public static class ChineseCharacters
{
    private static readonly Lazy<FrozenDictionary<Rune, string>> Readings = new(ReadReadings);
    private static readonly Lazy<FrozenDictionary<Rune, string[]>> OtherReadings = new(ReadOtherReadings);
    private static readonly Lazy<FrozenDictionary<Rune, Rune>> Simplified = new(ReadSimplified);

    /// <summary>The usual reading without tones, or null.</summary>
    public static string? FindReading(Rune character) => Readings.Value.GetValueOrDefault(character);

    /// <summary>The readings that the character has besides the usual one: 重 is usually zhong, and also chong.</summary>
    public static IReadOnlyList<string> FindOtherReadings(Rune character) => OtherReadings.Value.GetValueOrDefault(character, []);

    /// <summary>The text in simplified characters.</summary>
    public static string Simplify(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            result.Append(Simplified.Value.GetValueOrDefault(character, character));
        }

        return result.ToString();
    }

    private static FrozenDictionary<Rune, string> ReadReadings()
    {
        var readings = new Dictionary<Rune, string>(42_000);
        foreach (var (syllable, characters) in ReadSyllables("pinyin.txt"))
        {
            foreach (var character in characters.EnumerateRunes())
            {
                readings.TryAdd(character, syllable);
            }
        }

        return readings.ToFrozenDictionary();
    }

    private static FrozenDictionary<Rune, string[]> ReadOtherReadings() => ReadSyllables("pinyin-other.txt")
        .SelectMany(line => line.Characters.EnumerateRunes().Select(character => (character, line.Syllable)))
        .GroupBy(reading => reading.character, reading => reading.Syllable)
        .ToFrozenDictionary(readings => readings.Key, readings => readings.ToArray());

    private static FrozenDictionary<Rune, Rune> ReadSimplified()
    {
        var simplified = new Dictionary<Rune, Rune>(3_000);
        foreach (var line in ReadLines("simplified.txt"))
        {
            var characters = line.EnumerateRunes().ToList();
            foreach (var variant in characters.Skip(1))
            {
                simplified.TryAdd(variant, characters[0]);
            }
        }

        return simplified.ToFrozenDictionary();
    }

    private static IEnumerable<(string Syllable, string Characters)> ReadSyllables(string name) => ReadLines(name)
        .Select(line => line.Split(' ', 2))
        .Select(words => (words[0], words[1]));

    private static IEnumerable<string> ReadLines(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PropertySuite.People.Names.{name}")
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 1 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
