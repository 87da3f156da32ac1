using System.Globalization;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Volo.Abp;
using static PropertySuite.Approvals.ApprovalGuards;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.Approvals;

/// <content>What can be done with an approval: one method for each action of the table.</content>
public partial class Approval
{
    /// <summary>同意.</summary>
    /// <param name="voice">With whose authority; null when the actor has none.</param>
    /// <param name="note">Words that go with it.</param>
    /// <param name="staffed">Roles that somebody holds who may decide after this.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Approve(ApprovalVoice? voice, string? note, IReadOnlySet<string> staffed, CaseActor by, DateTime at)
    {
        var next = ApprovalRoute.Next(Steps, CurrentStep, staffed);
        var row = Begin(ApprovalAction.Approve, by, at, new DecisionAttempt(voice, note, IsLast: next is null));
        var data = Record(ApprovalAction.Approve, voice!, note, by, at);
        BarredIds = [.. BarredIds.Union(voice!.PersonIds)];
        if (next is null)
        {
            Answer(ApprovalOutcome.Approved, note, by, at);
        }
        else
        {
            GoTo(next, StepTime(at));
        }

        return Enter(row, at, data);
    }

    /// <summary>不同意: ends it.</summary>
    /// <param name="voice">With whose authority; null when the actor has none.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Refuse(ApprovalVoice? voice, string reason, CaseActor by, DateTime at)
    {
        var row = Begin(ApprovalAction.Refuse, by, at, new DecisionAttempt(voice, reason));
        var data = Record(ApprovalAction.Refuse, voice!, reason, by, at);
        Answer(ApprovalOutcome.Refused, reason, by, at);
        return Enter(row, at, data);
    }

    /// <summary>退回补充: whoever asked completes it.</summary>
    /// <param name="voice">With whose authority; null when the actor has none.</param>
    /// <param name="reason">What is missing.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Return(ApprovalVoice? voice, string reason, CaseActor by, DateTime at)
    {
        var row = Begin(ApprovalAction.Return, by, at, new DecisionAttempt(voice, reason));
        var data = Record(ApprovalAction.Return, voice!, reason, by, at);
        AddDistributedEvent(new ApprovalReturnedEto
        {
            TenantId = TenantId,
            ApprovalId = Id,
            SiteId = SiteId,
            Kind = Kind,
            SubjectType = SubjectType,
            SubjectId = SubjectId,
            Round = Round,
            ReturnedByName = by.Name,
            Note = reason,
            ReturnedAt = StepTime(at),
        });
        return Enter(row, at, data);
    }

    /// <summary>重新提交: from the first step on, by the steps that count now.</summary>
    /// <param name="request">What is to be decided now; null: the same as before.</param>
    /// <param name="steps">The steps, which stay as they are.</param>
    /// <param name="first">Where it goes first.</param>
    /// <param name="note">What was completed.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Resubmit(
        ApprovalRequest? request, IReadOnlyList<ApprovalStep> steps, ApprovalStop first, string? note, CaseActor by, DateTime at)
    {
        var row = Begin(ApprovalAction.Resubmit, by, at, new SubmissionAttempt(first));
        if (request is not null)
        {
            Take(request);
        }

        Submit(steps, first, StepTime(at));
        return Enter(row, at, new Data { ["note"] = TimelineValue.Text(note) });
    }

    /// <summary>撤回.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who asked.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Withdraw(string reason, CaseActor by, DateTime at)
    {
        var row = Begin(ApprovalAction.Withdraw, by, at, new WithdrawalAttempt(reason));
        Answer(ApprovalOutcome.Withdrawn, reason, by, at);
        return Enter(row, at, new Data { ["note"] = TimelineValue.Text(reason) });
    }

    /// <summary>作废: the record needs no decision any more. It knows, so that nobody is told.</summary>
    public CaseStep CallOff(DateTime at) => Enter(Begin(ApprovalAction.CallOff, CaseActor.System, at), at);

    /// <summary>
    /// The time of the current step has passed: the next one above that can decide does, or it is written down that this one is late. Once for each step; before
    /// its time, and a second time, nothing happens.
    /// </summary>
    /// <param name="staffed">Roles that somebody holds who may decide.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>The step, or null when there was nothing to do.</returns>
    public CaseStep? PassTime(IReadOnlySet<string> staffed, DateTime at)
    {
        if (State != ApprovalState.Pending || DueAt is not { } due || due > at || RemindedAt is not null)
        {
            return null;
        }

        var data = new Data { ["step"] = TimelineValue.Text(StepNumber(CurrentStep)) };
        if (Steps[CurrentStep].OnTimeout == ApprovalTimeoutRule.Escalate
            && ApprovalRoute.Next(Steps, CurrentStep, staffed, isOwedAbove: true) is { IsStaffed: true } above)
        {
            var row = Begin(ApprovalAction.Escalate, CaseActor.System, at);
            Passes = [.. Passes, new ApprovalPass(Attempt, CurrentStep, TimedOut: true, StepTime(at))];
            GoTo(above, StepTime(at));
            data["next"] = TimelineValue.Text(StepNumber(CurrentStep));
            return Enter(row, at, data);
        }

        var reminder = Begin(ApprovalAction.Remind, CaseActor.System, at);
        RemindedAt = StepTime(at);
        return Enter(reminder, at, data);
    }

    /// <inheritdoc />
    protected override void OnEntered(DateTime at)
    {
        if (State != ApprovalState.Pending)
        {
            CurrentRole = null;
            DueAt = null;
        }

        ClosedAt = Table.IsFinal(State) ? at : null;
    }

    /// <summary>The number of a step as people count.</summary>
    internal static string StepNumber(int step) => (step + 1).ToString(CultureInfo.InvariantCulture);

    private Data Record(ApprovalAction action, ApprovalVoice voice, string? note, CaseActor by, DateTime at)
    {
        var words = Check.Length(note, nameof(note), CaseConsts.MaxReasonLength);
        Decisions =
        [
            .. Decisions,
            new ApprovalDecision(
                Attempt,
                CurrentStep,
                action,
                by.UserId!.Value,
                by.Name,
                voice.IsStandIn ? voice.Holder.Id : null,
                voice.IsStandIn ? voice.Holder.Name : null,
                StepTime(at),
                words),
        ];
        SpeakerIds = [.. SpeakerIds.Union(voice.PersonIds)];
        return new Data
        {
            ["step"] = TimelineValue.Text(StepNumber(CurrentStep)),
            ["holder"] = TimelineValue.Text(voice.Holder.Name),
            ["note"] = TimelineValue.Text(words),
        };
    }

    private void Answer(ApprovalOutcome outcome, string? note, CaseActor by, DateTime at) => AddDistributedEvent(new ApprovalDecidedEto
    {
        TenantId = TenantId,
        ApprovalId = Id,
        SiteId = SiteId,
        Kind = Kind,
        SubjectType = SubjectType,
        SubjectId = SubjectId,
        Round = Round,
        Outcome = outcome,
        DecidedById = by.UserId,
        DecidedByName = by.Name,
        Note = note,
        DecidedAt = StepTime(at),
    });
}
