using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Auditing;
using Quartz;
using Quartz.Extensibility;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IPeriodicWorkerAppService" />
[Authorize(AdministrationPermissions.Jobs.Default)]
public class PeriodicWorkerAppService(ISchedulerFactory schedulers, IExecutionHistoryStore history, JobNames names)
    : AdministrationAppService, IPeriodicWorkerAppService
{
    private const int MostWorkers = 500;

    /// <inheritdoc />
    public virtual async Task<PeriodicWorkerListDto> GetListAsync()
    {
        var scheduler = await schedulers.GetScheduler();
        var triggers = await scheduler.QueryTriggers(new TriggerQuery { Take = MostWorkers });
        var statuses = (await history.QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = scheduler.SchedulerName, Take = MostWorkers }))
            .Items.ToDictionary(status => status.Job);
        var running = (await scheduler.QueryFireInstances(new FireInstanceQuery { State = FireInstanceState.Executing, Take = MostWorkers }))
            .Items.Select(instance => instance.JobKey).ToHashSet();
        var workers = triggers.Items
            .GroupBy(trigger => trigger.JobKey)
            .Select(group => ToDto(group.Key, [.. group], statuses.GetValueOrDefault(group.Key), running.Contains(group.Key)))
            .OrderBy(worker => worker.DisplayName, StringComparer.CurrentCulture)
            .ToList();
        return new PeriodicWorkerListDto
        {
            Items = workers,
            CanRun = CurrentTenant.Id is null && await AuthorizationService.IsGrantedAsync(AdministrationPermissions.Jobs.Manage),
        };
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.Jobs.Manage)]
    public virtual async Task RunNowAsync(RunPeriodicWorkerDto input)
    {
        if (CurrentTenant.Id is not null)
        {
            throw new AbpAuthorizationException("Workers work for all companies.", AdministrationErrorCodes.HostSideOnly);
        }

        var scheduler = await schedulers.GetScheduler();
        var triggers = await scheduler.QueryTriggers(new TriggerQuery { Take = MostWorkers });
        var key = triggers.Items.Select(trigger => trigger.JobKey).FirstOrDefault(job => job.Name == input.Name)
            ?? throw new EntityNotFoundException(typeof(PeriodicWorkerDto), input.Name);
        await scheduler.TriggerJob(key, new JobDataMap());
    }

    private PeriodicWorkerDto ToDto(JobKey key, List<TriggerHeader> triggers, JobRunStatus? status, bool isRunning)
    {
        var next = triggers.Min(trigger => trigger.NextFireTimeUtc);
        return new PeriodicWorkerDto
        {
            Name = key.Name,
            DisplayName = names.OfWorker(key.Name),
            State = isRunning ? PeriodicWorkerState.Running
                : triggers.Exists(trigger => trigger.State == TriggerState.Error) ? PeriodicWorkerState.Error
                : triggers.TrueForAll(trigger => trigger.State == TriggerState.Paused) ? PeriodicWorkerState.Paused
                : PeriodicWorkerState.Waiting,
            LastRunAt = (status?.LastFiredAtUtc ?? triggers.Max(trigger => trigger.PreviousFireTimeUtc))?.UtcDateTime,
            LastResult = ResultOf(status?.LastResult),
            LastHost = CurrentTenant.Id is null ? status?.LastSchedulerInstanceId : null,
            LastDurationMilliseconds = status?.LastDuration.TotalMilliseconds,
            LastError = CurrentTenant.Id is null && status?.LastResult == JobRunResult.Failed && status.LastFailureMessage is { } message
                ? AuditMasking.Scrub(message)
                : null,
            ConsecutiveFailures = status?.ConsecutiveFailures ?? 0,
            NextRunAt = next?.UtcDateTime,
        };
    }

    private static PeriodicWorkerResult? ResultOf(JobRunResult? result) => result switch
    {
        JobRunResult.Succeeded => PeriodicWorkerResult.Succeeded,
        JobRunResult.Failed => PeriodicWorkerResult.Failed,
        JobRunResult.Cancelled => PeriodicWorkerResult.Cancelled,
        JobRunResult.Skipped => PeriodicWorkerResult.Skipped,
        _ => null,
    };
}
