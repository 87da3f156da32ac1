using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IWorkTaskIntegrationService" />
[IntegrationService]
public class WorkTaskIntegrationService(IWorkTaskRepository tasks, WorkTaskManager manager, WorkTaskPeople people) : ServiceDeskAppService, IWorkTaskIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<Guid> GiveAsync(GiveWorkTaskDto input)
    {
        using (CurrentTenant.Change(input.TenantId ?? CurrentTenant.Id))
        {
            if (await tasks.ClaimKeyAsync(input.Key) is { } existing)
            {
                return existing;
            }

            var giverName = input.GiverId is { } giverId ? await people.FindNameAsync(giverId) : null;
            return (await manager.GiveAsync(input, giverName, Clock.Now)).Id;
        }
    }
}
