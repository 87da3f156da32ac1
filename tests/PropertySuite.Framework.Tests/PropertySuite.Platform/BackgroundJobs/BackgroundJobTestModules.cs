using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PropertySuite.BackgroundJobs;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

/// <summary>Jobs are stored, and run only when a test runs them; the clock stands still until a test turns it.</summary>
[DependsOn(typeof(PropertySuitePlatformModule))]
public class StoredJobsTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new HandTurnedClock()));
        context.Services.AddSingleton<JobLog>();
        context.Services.AddSingleton<JobsInMemory>();
        context.Services.Replace(ServiceDescriptor.Singleton<IBackgroundJobStore>(services => services.GetRequiredService<JobsInMemory>()));
        context.Services.Replace(ServiceDescriptor.Singleton<IBackgroundJobClaimStore>(services => services.GetRequiredService<JobsInMemory>()));
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
    }
}

/// <summary>Jobs run by the worker, which never looks for them by itself: it must be woken.</summary>
[DependsOn(typeof(StoredJobsTestModule))]
public class RunningJobsTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = true);
        Configure<AbpBackgroundJobWorkerOptions>(options =>
        {
            options.JobPollPeriod = (int)TimeSpan.FromHours(1).TotalMilliseconds;
            options.MaxParallelJobExecutionCount = 2;
        });
    }
}

/// <summary>Stands still until it is turned.</summary>
public sealed class HandTurnedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Turn(TimeSpan by) => _now += by;
}

/// <summary>What jobs did.</summary>
public sealed class JobLog
{
    private readonly ConcurrentQueue<string> _entries = new();
    private readonly SemaphoreSlim _added = new(0);

    public IReadOnlyCollection<string> Entries => _entries;

    /// <summary>Finishes the jobs that wait for it.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Add(string entry)
    {
        _entries.Enqueue(entry);
        _added.Release();
    }

    /// <summary>Waits for the next entry that has not been waited for yet.</summary>
    public async Task NextAsync() => (await _added.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue("no job ran");
}

[BackgroundJobName("garden.water")]
public record WaterArgs(string Bed);

public class WaterJob(JobLog log) : AsyncBackgroundJob<WaterArgs>, ITransientDependency
{
    public override Task ExecuteAsync(WaterArgs args)
    {
        log.Add(args.Bed);
        return Task.CompletedTask;
    }
}

public record WeedArgs(string Bed);

public class WeedJob(JobLog log) : BackgroundJob<WeedArgs>, ITransientDependency
{
    public override void Execute(WeedArgs args) => log.Add(args.Bed);
}

public record FailArgs;

public class FailJob : AsyncBackgroundJob<FailArgs>, ITransientDependency
{
    public override Task ExecuteAsync(FailArgs args) => throw new InvalidOperationException("It rains.");
}

public record CompanyArgs(Guid? TenantId) : IMultiTenant;

public class CompanyJob(JobLog log, ICurrentTenant currentTenant) : AsyncBackgroundJob<CompanyArgs>, ITransientDependency
{
    public override Task ExecuteAsync(CompanyArgs args)
    {
        log.Add(currentTenant.Id?.ToString() ?? "host");
        return Task.CompletedTask;
    }
}

public record LongArgs(string Name);

public class LongJob(JobLog log, ICancellationTokenProvider cancellation) : AsyncBackgroundJob<LongArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(LongArgs args)
    {
        log.Add($"{args.Name} started");
        try
        {
            await log.Gate.Task.WaitAsync(cancellation.Token);
            log.Add($"{args.Name} finished");
        }
        catch (OperationCanceledException)
        {
            log.Add($"{args.Name} told to stop");
            throw;
        }
    }
}
