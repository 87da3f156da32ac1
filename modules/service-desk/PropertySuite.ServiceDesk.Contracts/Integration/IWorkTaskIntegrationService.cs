using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Lets modules give tasks (交办): plans, cases, whatever has something done.</summary>
[IntegrationService]
public interface IWorkTaskIntegrationService : IApplicationService
{
    /// <summary>
    /// Gives a task in the caller's transaction, once for each key: the same key again, or at the same time, gives the same task and changes nothing.
    /// </summary>
    /// <returns>Id of the task.</returns>
    /// <exception cref="BusinessException">
    /// <see cref="ServiceDeskErrorCodes.UnknownTaskKind"/>, <see cref="ServiceDeskErrorCodes.OneAssignee"/>, <see cref="ServiceDeskErrorCodes.AssigneeCannotOpenTask"/>,
    /// <see cref="ServiceDeskErrorCodes.UnknownRole"/>, <see cref="ServiceDeskErrorCodes.UnknownDepartment"/>, <see cref="ServiceDeskErrorCodes.UnknownSubject"/>,
    /// <see cref="ServiceDeskErrorCodes.TaskDueNotAhead"/>, <see cref="ServiceDeskErrorCodes.NobodyVerifies"/>.
    /// </exception>
    Task<Guid> GiveAsync(GiveWorkTaskDto input);
}
