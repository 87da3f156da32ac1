using System.Text.Json;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using Rights = PropertySuite.Approvals.Permissions.ApprovalsPermissions.Requests;

namespace PropertySuite.Approvals;

/// <summary>Approvals for tests: made, and moved by valid actions.</summary>
internal static class Decisions
{
    public const string Kind = "tests.decision";
    public const string First = "cs-manager";
    public const string Second = "property-manager";

    public static readonly DateTime AskedAt = new(2026, 3, 4, 1, 30, 0, DateTimeKind.Utc);
    public static readonly CaseActor Maker = Actor(1, "赵国强");
    public static readonly CaseActor Manager = Actor(2, "陈立群");
    public static readonly CaseActor Superior = Actor(3, "林致远");
    public static readonly Guid Site = Guid.Parse("00000000-0000-0000-0000-0000000000a1");

    public static IReadOnlySet<string> Nobody { get; } = new HashSet<string>();

    public static IReadOnlySet<string> Everybody { get; } = new HashSet<string> { First, Second };

    public static CaseActor Actor(int number, string name) => new(Id(number), name, Rights.Default, Rights.Decide);

    public static Guid Id(int number) => Guid.Parse($"00000000-0000-0000-0000-{number:D12}");

    public static ApprovalRequest Request(decimal? amount = 680, int round = 1, ApprovalPerson? maker = null, params Guid[] involved) => new(
        Kind,
        Site,
        "Tests.Thing",
        Id(900),
        "NORTHRP202603040001",
        round,
        amount,
        new ApprovalText("Approvals", "Timeline:Create", new Dictionary<string, TimelineValue> { ["name"] = TimelineValue.Text("换阀芯") }),
        maker ?? new ApprovalPerson(Maker.UserId, Maker.Name),
        involved);

    /// <summary>One step that always decides within an hour, and one above it from 5,000 yuan.</summary>
    public static IReadOnlyList<ApprovalStep> Steps(decimal? amount = 680, ApprovalTimeoutRule onTimeout = ApprovalTimeoutRule.Escalate)
        => ApprovalRoute.Freeze([new ApprovalStepRule(First, WithinHours: 1, OnTimeout: onTimeout), new ApprovalStepRule(Second, 5_000, 1, onTimeout)], amount);

    public static Approval Asked(decimal? amount = 680, IReadOnlySet<string>? staffed = null, ApprovalTimeoutRule onTimeout = ApprovalTimeoutRule.Escalate)
    {
        var steps = Steps(amount, onTimeout);
        return new Approval(Guid.CreateVersion7(), Request(amount), steps, ApprovalRoute.Next(steps, -1, staffed ?? Everybody)!, AskedAt);
    }

    /// <summary>An approval that went the shortest way to a state.</summary>
    public static Approval In(ApprovalState state)
    {
        var approval = Asked();
        foreach (var action in WayTo(state))
        {
            Do(approval, action);
        }

        approval.State.ShouldBe(state);
        return approval;
    }

    /// <summary>Takes an action an hour after the last, with input that satisfies every guard; as somebody who may, or as another.</summary>
    public static CaseStep Do(Approval approval, ApprovalAction action, CaseActor? by = null)
    {
        var at = approval.LastStepAt.AddHours(1);
        return action switch
        {
            ApprovalAction.Approve => approval.Approve(VoiceOf(approval, by ?? Manager), "同意", Everybody, by ?? Manager, at),
            ApprovalAction.Refuse => approval.Refuse(VoiceOf(approval, by ?? Manager), "太贵", by ?? Manager, at),
            ApprovalAction.Return => approval.Return(VoiceOf(approval, by ?? Manager), "请附照片", by ?? Manager, at),
            ApprovalAction.Resubmit => approval.Resubmit(null, Steps(), new ApprovalStop(0, [], IsStaffed: true), "已补", by ?? Maker, at),
            ApprovalAction.Withdraw => approval.Withdraw("不修了", by ?? Maker, at),
            ApprovalAction.CallOff => approval.CallOff(at),
            ApprovalAction.Escalate => Passed(approval, action, approval.PassTime(Everybody, at)),
            ApprovalAction.Remind => Passed(approval, action, approval.PassTime(Nobody, at)),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    /// <summary>The voice of who holds the role of the step.</summary>
    public static ApprovalVoice VoiceOf(Approval approval, CaseActor actor) => new(approval.CurrentRole ?? First, [new ApprovalPerson(actor.UserId, actor.Name)]);

    /// <summary>Everything about an approval, to see whether anything changed.</summary>
    public static string Snapshot(Approval approval) => JsonSerializer.Serialize(approval);

    private static CaseStep Passed(Approval approval, ApprovalAction action, CaseStep? step) => step ?? throw new IllegalTransitionException(
        ApprovalTransitions.Table, ApprovalsErrorCodes.IllegalTransition, approval.Number, approval.State.ToString(), action.ToString());

    private static ApprovalAction[] WayTo(ApprovalState state) => state switch
    {
        ApprovalState.Pending => [],
        ApprovalState.Returned => [ApprovalAction.Return],
        ApprovalState.Approved => [ApprovalAction.Approve],
        ApprovalState.Refused => [ApprovalAction.Refuse],
        ApprovalState.Withdrawn => [ApprovalAction.Withdraw],
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
