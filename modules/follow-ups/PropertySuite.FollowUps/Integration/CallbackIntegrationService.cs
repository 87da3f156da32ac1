using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackIntegrationService" />
[IntegrationService]
public class CallbackIntegrationService(ICallbackTaskRepository callbacks, CaseRecorder<CallbackTask> recorder) : FollowUpsAppService, ICallbackIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<Guid> RequestAsync(RequestCallbackDto input)
    {
        using (CurrentTenant.Change(input.TenantId ?? CurrentTenant.Id))
        {
            if (await callbacks.FindIdAsync(input.SourceType, input.SourceId, input.Round) is { } existing)
            {
                return existing;
            }

            var task = new CallbackTask(
                GuidGenerator.Create(),
                input.SiteId,
                new CallbackSource(input.SourceType, input.SourceId, input.SourceNumber, input.Round),
                new CallbackContact(input.UnitId, input.Location, input.ContactName, input.ContactPhone, input.Summary),
                input.Reason,
                input.DueAt,
                input.ExcludedUserIds);
            await callbacks.InsertAsync(task, autoSave: true);
            await recorder.StartClocksAsync(task, Clock.Now);
            return task.Id;
        }
    }

    /// <inheritdoc />
    public virtual async Task<List<LastCallbackDto>> GetLastAsync(string sourceType, IReadOnlyCollection<Guid> sourceIds)
    {
        var rounds = (await callbacks.GetQueryableAsync())
            .Where(task => sourceIds.Contains(task.SourceId) && task.SourceType == sourceType)
            .Select(task => new LastCallbackDto { SourceId = task.SourceId, Round = task.Round, RequestedAt = task.CreationTime });
        return [.. (await AsyncExecuter.ToListAsync(rounds)).GroupBy(task => task.SourceId).Select(tasks => tasks.MaxBy(task => task.Round)!)];
    }
}
