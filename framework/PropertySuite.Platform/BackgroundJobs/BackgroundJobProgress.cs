using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.BackgroundJobs;

/// <summary>How far a long job has come, for whoever looks at the jobs. What runs outside of a stored job tells nobody.</summary>
public sealed class BackgroundJobProgress(IServiceScopeFactory scopeFactory) : ISingletonDependency
{
    private readonly AsyncLocal<BackgroundJobInfo?> _running = new();

    /// <summary>Says how much of how much is done, in a transaction of its own.</summary>
    /// <param name="done">What is done.</param>
    /// <param name="total">What there is in all, as known at the beginning.</param>
    public async Task ReportAsync(long done, long total)
    {
        if (_running.Value is { } claim)
        {
            await using var scope = scopeFactory.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IBackgroundJobClaimStore>().ReportAsync(claim, done, total);
        }
    }

    /// <summary>The job that runs until the answer is disposed of.</summary>
    internal IDisposable Run(BackgroundJobInfo claim)
    {
        _running.Value = claim;
        return new DisposeAction(() => _running.Value = null);
    }
}
