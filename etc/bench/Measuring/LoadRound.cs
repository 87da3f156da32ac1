using System.Collections.Concurrent;
using System.Diagnostics;

namespace PropertySuite.Bench;

/// <summary>What some clients got that asked for the same thing again and again for a while.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="MedianMilliseconds">Time to the whole answer, middle value.</param>
/// <param name="SlowMilliseconds">Time to the whole answer that 99 of 100 stay below.</param>
/// <param name="ProcessorMilliseconds">Processor time of the server's process for one answer.</param>
public sealed record LoadRound(double PerSecond, double MedianMilliseconds, double SlowMilliseconds, double ProcessorMilliseconds)
{
    /// <summary>Lets the clients ask; an answer that is not a success ends the bench.</summary>
    public static async Task<LoadRound> MeasureAsync(Contestant contestant, int clients, TimeSpan length)
    {
        var used = contestant.ProcessorTime();
        var times = new ConcurrentBag<double>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < length)
            {
                var begin = clock.Elapsed;
                using var answer = await contestant.AskAsync();
                var body = await answer.Content.ReadAsStringAsync();
                if (!answer.IsSuccessStatusCode)
                {
                    throw new HttpRequestException($"{answer.RequestMessage?.RequestUri} answers {(int)answer.StatusCode}: {body}");
                }

                times.Add((clock.Elapsed - begin).TotalMilliseconds);
            }
        })));
        var elapsed = clock.Elapsed.TotalSeconds;
        var sorted = times.Order().ToList();
        return new LoadRound(
            sorted.Count / elapsed,
            sorted[sorted.Count / 2],
            sorted[sorted.Count * 99 / 100],
            (contestant.ProcessorTime() - used).TotalMilliseconds / sorted.Count);
    }
}
