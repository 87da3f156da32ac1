using PropertySuite.Administration;
using PropertySuite.Approvals.Localization;
using PropertySuite.Cases;
using static PropertySuite.Approvals.ApprovalAction;
using static PropertySuite.Approvals.ApprovalGuards;
using static PropertySuite.Approvals.ApprovalState;
using static PropertySuite.Approvals.Permissions.ApprovalsPermissions;

namespace PropertySuite.Approvals;

/// <summary>The state machine of an approval. The table in the module's README is compared with this one by a test.</summary>
public static class ApprovalTransitions
{
    /// <summary>Who has to act in each state, and all transitions, in the order of the work. Who decides is said by the step's role; the manager is asked why it stands still.</summary>
    public static TransitionTable<Approval, ApprovalState, ApprovalAction> Table { get; } = new(
        ApprovalConsts.SubjectType,
        typeof(ApprovalsResource),
        ApprovalsErrorCodes.IllegalTransition,
        [
            new(Pending, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Returned, StandardRoles.CustomerServiceManager),
            new(Approved, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Refused, StandardRoles.CustomerServiceManager),
            new(Withdrawn, StandardRoles.CustomerServiceManager),
        ],
        [
            new(Pending, Approve, Pending, Requests.Decide, [NotByTheMaker, NotDecidedBefore, WithTheAuthority, MoreStepsAsked]),
            new(Pending, Approve, Approved, Requests.Decide, [NotByTheMaker, NotDecidedBefore, WithTheAuthority, NoMoreStepsAsked]),
            new(Pending, Refuse, Refused, Requests.Decide, [NotByTheMaker, NotDecidedBefore, WithTheAuthority, ReasonGiven]),
            new(Pending, Return, Returned, Requests.Decide, [NotByTheMaker, NotDecidedBefore, WithTheAuthority, AskedByAPerson, ReasonGiven]),
            new(Pending, Withdraw, Withdrawn, Requests.Default, [ByTheMaker, ReasonGiven]),
            new(Pending, CallOff, Withdrawn, null, []),
            new(Pending, Escalate, Pending, null, [PastItsTime]),
            new(Pending, Remind, Pending, null, [PastItsTime]),

            new(Returned, Resubmit, Pending, Requests.Default, [ByTheMaker, SomebodyCanDecide]),
            new(Returned, Withdraw, Withdrawn, Requests.Default, [ByTheMaker, ReasonGiven]),
            new(Returned, CallOff, Withdrawn, null, []),
        ]);
}
