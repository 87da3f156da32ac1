using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.Approvals;

/// <summary>What has to hold before a step of an approval; <see cref="ApprovalTransitions.Table"/> runs them.</summary>
public static class ApprovalGuards
{
    /// <summary>Whoever asked, or has a part in it, does not decide.</summary>
    public static readonly CaseGuard<Approval> NotByTheMaker = Guard.OnActor<Approval>(
        (approval, actor) => actor.UserId is { } userId && !approval.InvolvedIds.Contains(userId), ApprovalsErrorCodes.MakerMayNotDecide);

    /// <summary>Nobody decides twice.</summary>
    public static readonly CaseGuard<Approval> NotDecidedBefore = Guard.OnActor<Approval>(
        (approval, actor) => actor.UserId is { } userId && !approval.BarredIds.Except(approval.InvolvedIds).Contains(userId), ApprovalsErrorCodes.DecidedBefore);

    /// <summary>
    /// The one who decides holds the role of the step, or stands in for somebody who does; nobody along the way has a part in it or has decided another step.
    /// </summary>
    public static readonly CaseGuard<Approval> WithTheAuthority = Guard.OnInput<Approval, DecisionAttempt>((attempt, input) =>
        input.Voice is { } voice
        && voice.Speaker.Id == attempt.Actor.UserId
        && voice.Role == attempt.Case.CurrentRole
        && voice.PersonIds.Distinct().Count() == voice.Chain.Count
        && !voice.PersonIds.Intersect(attempt.Case.BarredIds).Any()
            ? null
            : new BusinessException(ApprovalsErrorCodes.NotEntitled).WithData("Number", attempt.Case.Number).WithData("Name", attempt.Actor.Name));

    /// <summary>Another step is asked afterwards.</summary>
    public static readonly CaseGuard<Approval> MoreStepsAsked = Guard.Choosing<Approval, DecisionAttempt>(input => !input.IsLast);

    /// <summary>No other step is asked afterwards.</summary>
    public static readonly CaseGuard<Approval> NoMoreStepsAsked = Guard.Choosing<Approval, DecisionAttempt>(input => input.IsLast);

    /// <summary>The reason is said.</summary>
    public static readonly CaseGuard<Approval> ReasonGiven = Guard.OnInput<Approval, IReasonedInput>(
        input => !string.IsNullOrWhiteSpace(input.Note), CasesErrorCodes.ReasonRequired);

    /// <summary>Only whoever asked.</summary>
    public static readonly CaseGuard<Approval> ByTheMaker = Guard.OnActor<Approval>(
        (approval, actor) => actor.UserId is { } userId && approval.MakerId == userId, ApprovalsErrorCodes.NotTheMaker);

    /// <summary>A person asked: a program completes nothing, so that nothing is returned to it.</summary>
    public static readonly CaseGuard<Approval> AskedByAPerson = Guard.OnActor<Approval>(
        (approval, _) => approval.MakerId is not null, ApprovalsErrorCodes.NobodyToReturnTo);

    /// <summary>Somebody can decide it.</summary>
    public static readonly CaseGuard<Approval> SomebodyCanDecide = Guard.OnInput<Approval, SubmissionAttempt>(
        input => input.First.IsStaffed, ApprovalsErrorCodes.NobodyCanDecide);

    /// <summary>The time of the step has passed, and this was not written down yet.</summary>
    public static readonly CaseGuard<Approval> PastItsTime = Guard.Choosing<Approval>(
        attempt => attempt.Case.DueAt <= attempt.At && attempt.Case.RemindedAt is null);

    /// <summary>An input that says why.</summary>
    internal interface IReasonedInput
    {
        /// <summary>The words.</summary>
        string? Note { get; }
    }

    /// <summary>A decision: with whose authority, in which words, and whether it is the last that is needed.</summary>
    internal sealed record DecisionAttempt(ApprovalVoice? Voice, string? Note, bool IsLast = true) : IReasonedInput;

    /// <summary>Whoever asked takes it back.</summary>
    internal sealed record WithdrawalAttempt(string? Note) : IReasonedInput;

    /// <summary>It is handed in; where it goes first.</summary>
    internal sealed record SubmissionAttempt(ApprovalStop First);
}
