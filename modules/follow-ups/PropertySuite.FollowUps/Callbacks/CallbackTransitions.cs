using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.FollowUps.Localization;
using static PropertySuite.FollowUps.CallbackAction;
using static PropertySuite.FollowUps.CallbackGuards;
using static PropertySuite.FollowUps.CallbackState;
using static PropertySuite.FollowUps.Permissions.FollowUpsPermissions;

namespace PropertySuite.FollowUps;

/// <summary>The state machine of a callback task. The table in the module's README is compared with this one by a test.</summary>
public static class CallbackTransitions
{
    /// <summary>How other modules name a callback task.</summary>
    public const string SubjectType = "FollowUps.CallbackTask";

    /// <summary>Who has to act in each state, and all transitions, in the order of the work.</summary>
    public static TransitionTable<CallbackTask, CallbackState, CallbackAction> Table { get; } = new(
        SubjectType,
        typeof(FollowUpsResource),
        FollowUpsErrorCodes.AlreadyConcluded,
        [
            new(Pending, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Done, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Failed, StandardRoles.CustomerServiceManager),
        ],
        [
            new(Pending, Assign, Pending, Callbacks.Assign, [AssigneeDidNotDoTheWork]),
            new(Pending, HandOver, Pending, null, [AssigneeDidNotDoTheWork]),
            new(Pending, RecordFailedAttempt, Pending, Callbacks.Record, [NotByWhoDidTheWork, AttemptWithinLife]),
            new(Pending, Conclude, Done, Callbacks.Record, [NotByWhoDidTheWork, OpinionOfUnsatisfied, ReplyAhead]),
            new(Pending, CloseUnreachable, Failed, Callbacks.Record, [NotByWhoDidTheWork, EnoughAttempts]),
        ]);
}
