using Shouldly;

namespace PropertySuite.Testing;

/// <summary>Waits for what happens by itself: a job, a cache that ends, an entry that is written behind the answer. How long it takes is not tested.</summary>
public static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until it is so; fails after a minute.</summary>
    /// <param name="isSo">Looks.</param>
    /// <param name="otherwise">What the failure says.</param>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string? otherwise = null)
    {
        using var patience = new CancellationTokenSource(Longest);
        while (!await isSo())
        {
            patience.IsCancellationRequested.ShouldBeFalse(otherwise);
            await Task.Delay(BetweenLooks, CancellationToken.None);
        }
    }
}
