using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Base of synchronous background jobs. A job class also needs a lifetime marker such as <c>ITransientDependency</c>.</summary>
public abstract class BackgroundJob<TArgs> : IBackgroundJob<TArgs>
{
    /// <summary>Log of the job.</summary>
    public ILogger<BackgroundJob<TArgs>> Logger { get; set; } = NullLogger<BackgroundJob<TArgs>>.Instance;

    /// <inheritdoc />
    public abstract void Execute(TArgs args);
}
