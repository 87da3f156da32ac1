using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>
/// The floors of a building, written as people say them: <c>B2-33</c> are two floors below ground and 33 above; <c>B1-3, 3A, 5-12, 1M</c> has a mezzanine and
/// no fourth floor.
/// </summary>
public static partial class FloorPlan
{
    /// <summary>Longest text of a plan.</summary>
    public const int MaxTextLength = 200;

    /// <summary>Reads a plan.</summary>
    /// <param name="text">Floors and ranges of floors, with commas between them.</param>
    /// <param name="floors">The floors from the lowest up, each once; none for an empty text, which says that they are not known.</param>
    /// <returns>False when a part is no floor, or a range ends before it begins.</returns>
    public static bool TryParse(string? text, out IReadOnlyList<FloorLabel> floors)
    {
        var read = new SortedSet<FloorLabel>();
        floors = [];
        foreach (var part in Separator().Split(text ?? "").Where(part => !string.IsNullOrWhiteSpace(part)))
        {
            if (!TryReadPart(part.Trim(), read))
            {
                return false;
            }
        }

        floors = [.. read];
        return true;
    }

    /// <summary>The shortest text that says the same.</summary>
    public static string Describe(IReadOnlyCollection<FloorLabel> floors)
    {
        var runs = new List<(FloorLabel First, FloorLabel Last)>();
        foreach (var floor in floors.Where(floor => floor.Suffix is null).Order())
        {
            if (runs.Count > 0 && Next(runs[^1].Last) == floor.Number)
            {
                runs[^1] = (runs[^1].First, floor);
            }
            else
            {
                runs.Add((floor, floor));
            }
        }

        var parts = runs.Select(run => run.First == run.Last ? run.First.ToString() : $"{run.First}-{run.Last}");
        return string.Join(", ", parts.Concat(floors.Where(floor => floor.Suffix is not null).Order().Select(floor => floor.ToString())));
    }

    private static bool TryReadPart(string part, SortedSet<FloorLabel> floors)
    {
        if (FloorLabel.TryParse(part, out var single))
        {
            floors.Add(single);
            return true;
        }

        if (Range().Match(part) is not { Success: true } match
            || !FloorLabel.TryParse(match.Groups["first"].Value, out var first)
            || !FloorLabel.TryParse(match.Groups["last"].Value, out var last)
            || first.Suffix is not null || last.Suffix is not null || first.Number >= last.Number)
        {
            return false;
        }

        for (var number = first.Number; number <= last.Number; number++)
        {
            if (number != 0)
            {
                floors.Add(FloorLabel.Of(number));
            }
        }

        return true;
    }

    private static int Next(FloorLabel floor) => floor.Number == -1 ? 1 : floor.Number + 1;

    [GeneratedRegex("[,，、;；\\r\\n]")]
    private static partial Regex Separator();

    [GeneratedRegex("^(?<first>.+?)\\s*[-–—~～至到]\\s*(?<last>[^~～至到]+)$")]
    private static partial Regex Range();
}
