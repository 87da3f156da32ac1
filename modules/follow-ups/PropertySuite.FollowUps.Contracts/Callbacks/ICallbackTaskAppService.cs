using PropertySuite.Cases;
using Volo.Abp.Application.Services;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks (回访): who is to be called, what they said.</summary>
public interface ICallbackTaskAppService : IApplicationService
{
    /// <summary>One callback with its attempts.</summary>
    Task<CallbackTaskDto> GetAsync(Guid id);

    /// <summary>Whom the task can be given to: active members of its site who did not do the work.</summary>
    Task<List<CallbackAssigneeDto>> GetAssigneesAsync(Guid id);

    /// <summary>Records an attempt that did not reach the customer; the task stays pending.</summary>
    Task<CallbackTaskDto> RecordFailedAttemptAsync(Guid id, RecordFailedCallbackAttemptDto input);

    /// <summary>Records what the customer said and concludes the task.</summary>
    Task<CallbackTaskDto> ConcludeAsync(Guid id, ConcludeCallbackTaskDto input);

    /// <summary>Concludes the task as unreachable; refused before the required attempts at different times of day.</summary>
    Task<CallbackTaskDto> CloseUnreachableAsync(Guid id, CloseUnreachableCallbackTaskDto input);

    /// <summary>Hands the task to a colleague who did not do the work.</summary>
    Task<CallbackTaskDto> AssignAsync(Guid id, AssignCallbackTaskDto input);

    /// <summary>Adds a note to the timeline.</summary>
    Task<CallbackTaskDto> AddNoteAsync(Guid id, AddCaseNoteDto input);

    /// <summary>Raises or lowers the callback by hand.</summary>
    Task<CallbackTaskDto> EscalateAsync(Guid id, EscalateCaseDto input);

    /// <summary>The whole phone number; the look is written to the task's timeline.</summary>
    Task<RevealedPhoneDto> RevealContactPhoneAsync(Guid id);
}
