using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace PropertySuite.OwnerRecords;

/// <summary>What is known of Chinese characters: their usual reading and their simplified form. From Unicode's tables, embedded.</summary>
internal static class ChineseCharacters
{
    private static readonly Lazy<FrozenDictionary<char, string>> Readings = new(ReadReadings);
    private static readonly Lazy<FrozenDictionary<char, char>> Simplified = new(ReadSimplified);

    /// <summary>The usual reading without tones, or null.</summary>
    public static string? FindReading(char character) => Readings.Value.GetValueOrDefault(character);

    /// <summary>The text in simplified characters.</summary>
    public static string Simplify(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(Simplified.Value.GetValueOrDefault(character, character));
        }

        return result.ToString();
    }

    private static FrozenDictionary<char, string> ReadReadings()
    {
        var readings = new Dictionary<char, string>(21_000);
        foreach (var line in ReadLines("pinyin.txt"))
        {
            var space = line.IndexOf(' ');
            var syllable = line[..space];
            foreach (var character in line.AsSpan(space + 1))
            {
                readings.TryAdd(character, syllable);
            }
        }

        return readings.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, char> ReadSimplified()
    {
        var simplified = new Dictionary<char, char>(3_000);
        foreach (var line in ReadLines("simplified.txt"))
        {
            foreach (var variant in line.AsSpan(1))
            {
                simplified.TryAdd(variant, line[0]);
            }
        }

        return simplified.ToFrozenDictionary();
    }

    private static IEnumerable<string> ReadLines(string name)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PropertySuite.OwnerRecords.Names.{name}")
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
