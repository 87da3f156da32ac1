namespace PropertySuite.Bench;

/// <summary>Lets two servers do the same thing in turn, after both are warm, and adds what came out to the table.</summary>
public sealed class Contest(BenchOptions options, ResultTable table)
{
    /// <summary>Measures.</summary>
    /// <param name="what">What is done, for the table.</param>
    /// <param name="product">The one whose figures count.</param>
    /// <param name="baseline">The one that it is compared with.</param>
    public async Task RunAsync(string what, Contestant product, Contestant baseline)
    {
        List<LoadRound> ours = [], theirs = [];
        await WarmUpAsync(product);
        await WarmUpAsync(baseline);
        for (var round = 0; round < options.Rounds; round++)
        {
            ours.Add(await RoundAsync(product, TimeSpan.FromSeconds(options.Seconds)));
            theirs.Add(await RoundAsync(baseline, TimeSpan.FromSeconds(options.Seconds)));
        }

        Add("answers a second", round => round.PerSecond, moreIsBetter: true);
        Add("p50, ms", round => round.MedianMilliseconds, moreIsBetter: false);
        Add("p99, ms", round => round.SlowMilliseconds, moreIsBetter: false);
        Add("processor, ms an answer", round => round.ProcessorMilliseconds, moreIsBetter: false);

        void Add(string figure, Func<LoadRound, double> value, bool moreIsBetter) =>
            table.Add(what, figure, ours.ConvertAll(round => value(round)), theirs.ConvertAll(round => value(round)), moreIsBetter);
    }

    /// <summary>Both get the same number of requests first, so that the compiler is through with both.</summary>
    private async Task WarmUpAsync(Contestant contestant)
    {
        for (var done = 0.0; done < options.WarmUp;)
        {
            done += (await RoundAsync(contestant, TimeSpan.FromSeconds(1))).PerSecond;
        }
    }

    private Task<LoadRound> RoundAsync(Contestant contestant, TimeSpan length) => LoadRound.MeasureAsync(contestant, options.Clients, length);
}
