using PropertySuite.Cases;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Tasks (交办): given, taken in hand, done, verified (HTTP: <c>/api/service-desk/work-task</c>).</summary>
public interface IWorkTaskAppService : IApplicationService
{
    /// <summary>One task.</summary>
    Task<WorkTaskDto> GetAsync(Guid id);

    /// <summary>To whom tasks of a site can be given, and what kinds there are.</summary>
    Task<WorkTaskChoicesDto> GetChoicesAsync(Guid siteId);

    /// <summary>Gives a task to somebody, a role or a department.</summary>
    Task<WorkTaskDto> CreateAsync(CreateWorkTaskDto input);

    /// <summary>Takes a task in hand; of several who try at once one has it, the others get 409.</summary>
    Task<WorkTaskDto> AcceptAsync(Guid id, CaseActionDto input);

    /// <summary>Gives a task back with a reason.</summary>
    Task<WorkTaskDto> RefuseAsync(Guid id, CaseReasonDto input);

    /// <summary>Says that a task is done, with what was asked for.</summary>
    Task<WorkTaskDto> FinishAsync(Guid id, FinishWorkTaskDto input);

    /// <summary>Says that what was done is right; never by who did it.</summary>
    Task<WorkTaskDto> VerifyAsync(Guid id, CaseActionDto input);

    /// <summary>Has it done again, with a reason.</summary>
    Task<WorkTaskDto> SendBackAsync(Guid id, SendBackWorkTaskDto input);

    /// <summary>Gives a task to somebody else.</summary>
    Task<WorkTaskDto> ReassignAsync(Guid id, ReassignWorkTaskDto input);

    /// <summary>Cancels a task with a reason.</summary>
    Task<WorkTaskDto> CancelAsync(Guid id, CaseReasonDto input);

    /// <summary>Adds a note to the timeline.</summary>
    Task<WorkTaskDto> AddNoteAsync(Guid id, AddCaseNoteDto input);

    /// <summary>Raises or lowers the task by hand.</summary>
    Task<WorkTaskDto> EscalateAsync(Guid id, EscalateCaseDto input);
}
