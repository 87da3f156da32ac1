using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>What has to hold before a step of a task; <see cref="WorkTaskTransitions.Table"/> runs them.</summary>
public static class WorkTaskGuards
{
    /// <summary>Who has it in hand; of a role's or department's task, whoever belongs to it.</summary>
    public static readonly CaseGuard<WorkTask> ByAssignee = Guard.OnActor<WorkTask>(
        (task, actor) => task.IsFor(actor), ServiceDeskErrorCodes.NotTheAssignee);

    /// <summary>Who gave it, whoever has the role that verifies it, or who may act for those who give.</summary>
    public static readonly CaseGuard<WorkTask> ByGiver = Guard.OnActor<WorkTask>(
        (task, actor) => task.IsGivenBy(actor) || actor.May(ServiceDeskPermissions.WorkTasks.ActForGiver), ServiceDeskErrorCodes.NotTheGiver);

    /// <summary>Who did it does not judge it.</summary>
    public static readonly CaseGuard<WorkTask> NotByWhoDidIt = Guard.OnActor<WorkTask>(
        (task, actor) => actor.UserId is { } userId && task.DoneById != userId, ServiceDeskErrorCodes.DoerCannotVerify);

    /// <summary>A reason is given.</summary>
    public static readonly CaseGuard<WorkTask> ReasonGiven = CommonGuards<WorkTask>.ReasonGiven;

    /// <summary>What was asked for is there: a note, a photo.</summary>
    public static readonly CaseGuard<WorkTask> EvidenceGiven = Guard.OnInput<WorkTask, FinishAttempt>((attempt, input) => attempt.Case.Evidence switch
    {
        WorkTaskEvidence.Note when string.IsNullOrWhiteSpace(input.Result) => new BusinessException(ServiceDeskErrorCodes.ResultRequired),
        WorkTaskEvidence.Photo when input.Photos == 0 => new BusinessException(ServiceDeskErrorCodes.PhotoRequired),
        _ => null,
    });

    /// <summary>Another due time lies ahead, within a year.</summary>
    public static readonly CaseGuard<WorkTask> DueAhead = Guard.OnInput<WorkTask, ReassignAttempt>((attempt, input) =>
        input.DueAt is not { } due || CaseTimes.IsAhead(due, attempt.At) ? null : new BusinessException(ServiceDeskErrorCodes.TaskDueNotAhead));

    /// <summary>There is time to do it again: the due time, or another one that is given, lies ahead.</summary>
    public static readonly CaseGuard<WorkTask> TimeLeft = Guard.OnInput<WorkTask, SendBackAttempt>((attempt, input) =>
        CaseTimes.IsAhead(input.DueAt ?? attempt.Case.DueAt, attempt.At) ? null : new BusinessException(ServiceDeskErrorCodes.TaskDueNotAhead));

    /// <summary>A stand-in takes it.</summary>
    public static readonly CaseGuard<WorkTask> StandInNamed = Guard.Choosing<WorkTask, WorkTaskHandover>(handover => handover.StandIn is not null);

    /// <summary>Nobody stands in, and it was given to a role or a department.</summary>
    public static readonly CaseGuard<WorkTask> TeamHasIt = Guard.Choosing<WorkTask>(
        attempt => attempt.InputAs<WorkTaskHandover>().StandIn is null && (attempt.Case.Role is not null || attempt.Case.DepartmentId is not null));

    /// <summary>Nobody stands in, and it was given to this person alone.</summary>
    public static readonly CaseGuard<WorkTask> NobodyHasIt = Guard.Choosing<WorkTask>(
        attempt => attempt.InputAs<WorkTaskHandover>().StandIn is null && attempt.Case.Role is null && attempt.Case.DepartmentId is null);

    /// <summary>What was done, and how many photos are attached.</summary>
    internal sealed record FinishAttempt(string? Result, int Photos);

    /// <summary>By when it is due now (UTC); null: as before.</summary>
    internal sealed record ReassignAttempt(DateTime? DueAt);

    /// <summary>What is wrong, and by when it is due now (UTC); null: as before.</summary>
    internal sealed record SendBackAttempt(string Reason, DateTime? DueAt) : CaseReason(Reason);
}
