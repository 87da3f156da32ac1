using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.FollowUps;

/// <summary>What has to hold before a step of a callback task; <see cref="CallbackTransitions.Table"/> runs them.</summary>
public static class CallbackGuards
{
    /// <summary>Who did the work does not call back about it.</summary>
    public static readonly CaseGuard<CallbackTask> NotByWhoDidTheWork = Guard.OnActor<CallbackTask>(
        (task, actor) => actor.UserId is { } userId && task.MayBeRecordedBy(userId), FollowUpsErrorCodes.CallerDidTheWork);

    /// <summary>Who did the work is not assigned the callback.</summary>
    public static readonly CaseGuard<CallbackTask> AssigneeDidNotDoTheWork = Guard.OnInput<CallbackTask, AssignmentAttempt>((attempt, input) =>
        input.Assignee is { } assignee && !attempt.Case.MayBeRecordedBy(assignee.UserId)
            ? new BusinessException(FollowUpsErrorCodes.CallerDidTheWork).WithData("Name", assignee.Name)
            : null);

    /// <summary>An attempt was made while the task existed: not before it, not in the future.</summary>
    public static readonly CaseGuard<CallbackTask> AttemptWithinLife = Guard.OnInput<CallbackTask, CallbackMoment>((attempt, moment) =>
        CaseTimes.IsWithinLife(moment.Utc, attempt.Case.CreationTime, attempt.At) ? null
        : moment.Utc > attempt.At ? new BusinessException(FollowUpsErrorCodes.AttemptInFuture)
        : new BusinessException(FollowUpsErrorCodes.AttemptBeforeTask));

    /// <summary>An answer that was promised lies ahead.</summary>
    public static readonly CaseGuard<CallbackTask> ReplyAhead = Guard.OnInput<CallbackTask, ConclusionAttempt>((attempt, input) =>
        input.PromisedReplyAt is not { } reply || CaseTimes.IsAhead(reply, attempt.At)
            ? null
            : new BusinessException(FollowUpsErrorCodes.PromisedReplyNotAhead));

    /// <summary>An unsatisfied customer's words are written down.</summary>
    public static readonly CaseGuard<CallbackTask> OpinionOfUnsatisfied = Guard.OnInput<CallbackTask, ConclusionAttempt>(
        input => input.Outcome != CallbackOutcome.Unsatisfied || !string.IsNullOrWhiteSpace(input.Opinion), FollowUpsErrorCodes.OpinionRequired);

    /// <summary>Unreachable takes the required attempts at different times of day.</summary>
    public static readonly CaseGuard<CallbackTask> EnoughAttempts = Guard.OnInput<CallbackTask, UnreachableAttempt>((attempt, input) =>
        attempt.Case.MissingAttempts(input.Required) is > 0 and var missing
            ? new BusinessException(FollowUpsErrorCodes.NotEnoughAttempts).WithData("Required", input.Required).WithData("Missing", missing)
            : null);

    /// <summary>A colleague to hand the task to; null: back to everybody.</summary>
    internal sealed record AssignmentAttempt(CallbackAssignee? Assignee);

    /// <summary>What the customer said, and when an answer was promised (UTC).</summary>
    internal sealed record ConclusionAttempt(CallbackOutcome Outcome, string? Opinion, DateTime? PromisedReplyAt);

    /// <summary>How many attempts it takes.</summary>
    internal sealed record UnreachableAttempt(int Required);
}
