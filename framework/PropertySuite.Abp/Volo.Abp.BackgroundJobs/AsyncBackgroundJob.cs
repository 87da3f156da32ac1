using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Base of background jobs. A job class also needs a lifetime marker such as <c>ITransientDependency</c>.</summary>
public abstract class AsyncBackgroundJob<TArgs> : IAsyncBackgroundJob<TArgs>
{
    /// <summary>Log of the job.</summary>
    public ILogger<AsyncBackgroundJob<TArgs>> Logger { get; set; } = NullLogger<AsyncBackgroundJob<TArgs>>.Instance;

    /// <inheritdoc />
    public abstract Task ExecuteAsync(TArgs args);
}
