using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Stores jobs in the job store.</summary>
[Dependency(ReplaceServices = true)]
public class DefaultBackgroundJobManager : IBackgroundJobManager, ITransientDependency
{
    private readonly IClock _clock;
    private readonly IBackgroundJobSerializer _serializer;
    private readonly IGuidGenerator _guidGenerator;
    private readonly IBackgroundJobStore _store;
    private readonly AbpBackgroundJobWorkerOptions _workerOptions;

    /// <summary>Creates the manager.</summary>
    public DefaultBackgroundJobManager(
        IClock clock,
        IBackgroundJobSerializer serializer,
        IGuidGenerator guidGenerator,
        IBackgroundJobStore store,
        IOptions<AbpBackgroundJobWorkerOptions> workerOptions)
    {
        _clock = clock;
        _serializer = serializer;
        _guidGenerator = guidGenerator;
        _store = store;
        _workerOptions = workerOptions.Value;
    }

    /// <inheritdoc />
    public virtual async Task<string> EnqueueAsync<TArgs>(
        TArgs args,
        BackgroundJobPriority priority = BackgroundJobPriority.Normal,
        TimeSpan? delay = null)
    {
        var now = _clock.Now;
        var job = new BackgroundJobInfo
        {
            Id = _guidGenerator.Create(),
            ApplicationName = _workerOptions.ApplicationName,
            JobName = BackgroundJobNameAttribute.GetName<TArgs>(),
            JobArgs = _serializer.Serialize(Check.NotNull<object>(args, nameof(args))),
            Priority = priority,
            CreationTime = now,
            NextTryTime = now + (delay ?? TimeSpan.Zero)
        };
        await _store.InsertAsync(job);
        return job.Id.ToString();
    }
}
