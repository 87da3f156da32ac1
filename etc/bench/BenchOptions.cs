namespace PropertySuite.Bench;

/// <summary>What to measure, and how long.</summary>
/// <param name="Part"><c>start</c>, <c>reads</c>, <c>writes</c>, <c>jobs</c>, <c>estate</c>, <c>plans</c>, <c>clocks</c>, <c>my-work</c> or <c>all</c>.</param>
public sealed record BenchOptions(string Part)
{
    /// <summary>Rounds of each kind; the medians are reported.</summary>
    public int Rounds { get; private init; } = 7;

    /// <summary>Seconds of a round of reads or writes.</summary>
    public int Seconds { get; private init; } = 3;

    /// <summary>Clients that ask at the same time.</summary>
    public int Clients { get; private init; } = 4;

    /// <summary>Requests before the first round of reads or writes, for each.</summary>
    public int WarmUp { get; private init; } = 5_000;

    /// <summary>Repair orders in the database of the reads.</summary>
    public int Orders { get; private init; } = 100_000;

    /// <summary>Sites of the company whose estate is read.</summary>
    public int Sites { get; private init; } = 500;

    /// <summary>Units of each of these sites.</summary>
    public int UnitsOfSite { get; private init; } = 2_000;

    /// <summary>Jobs of a round.</summary>
    public int Jobs { get; private init; } = 10_000;

    /// <summary>Plans that are due in a round.</summary>
    public int Plans { get; private init; } = 50_000;

    /// <summary>Clocks that run in a round; a tenth of them is due.</summary>
    public int Clocks { get; private init; } = 100_000;

    /// <summary>Records that wait for somebody.</summary>
    public int Items { get; private init; } = 1_000_000;

    /// <summary>Whether tables are printed as Markdown.</summary>
    public bool Markdown { get; private init; }

    /// <summary>Whether this part is wanted.</summary>
    public bool Runs(string part) => Part == "all" || Part == part;

    /// <summary>Reads the command line; null when it makes no sense.</summary>
    public static BenchOptions? Parse(string[] args)
    {
        if (args is not [("start" or "reads" or "writes" or "jobs" or "estate" or "plans" or "clocks" or "my-work" or "all") and var part, .. var rest])
        {
            return null;
        }

        var options = new BenchOptions(part);
        for (var index = 0; index < rest.Length; index++)
        {
            if (rest[index] == "--markdown")
            {
                options = options with { Markdown = true };
                continue;
            }

            if (index + 1 >= rest.Length || !int.TryParse(rest[index + 1], out var number) || number < 1)
            {
                return null;
            }

            var next = rest[index++] switch
            {
                "--rounds" => options with { Rounds = number },
                "--seconds" => options with { Seconds = number },
                "--clients" => options with { Clients = number },
                "--warm-up" => options with { WarmUp = number },
                "--orders" => options with { Orders = number },
                "--sites" => options with { Sites = number },
                "--units" => options with { UnitsOfSite = number },
                "--jobs" => options with { Jobs = number },
                "--plans" => options with { Plans = number },
                "--clocks" => options with { Clocks = number },
                "--items" => options with { Items = number },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }
}
