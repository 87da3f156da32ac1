using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Localization;
using static PropertySuite.ServiceDesk.Permissions.ServiceDeskPermissions;
using static PropertySuite.ServiceDesk.WorkTaskAction;
using static PropertySuite.ServiceDesk.WorkTaskGuards;
using static PropertySuite.ServiceDesk.WorkTaskState;

namespace PropertySuite.ServiceDesk;

/// <summary>The state machine of a task. The table in the module's README is compared with this one by a test.</summary>
public static class WorkTaskTransitions
{
    /// <summary>Who has to act in each state, and all transitions, in the order of the work.</summary>
    public static TransitionTable<WorkTask, WorkTaskState, WorkTaskAction> Table { get; } = new(
        WorkTaskConsts.SubjectType,
        typeof(ServiceDeskResource),
        ServiceDeskErrorCodes.IllegalTransition,
        [
            new(Given, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Accepted, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Done, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Returned, StandardRoles.CustomerServiceManager),
            new(Verified, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Cancelled, StandardRoles.CustomerServiceManager),
        ],
        [
            new(Given, Accept, Accepted, WorkTasks.Execute, [ByAssignee]),
            new(Given, Refuse, Returned, WorkTasks.Execute, [ByAssignee, ReasonGiven]),
            new(Given, Reassign, Given, WorkTasks.Give, [ByGiver, DueAhead]),
            new(Given, Cancel, Cancelled, WorkTasks.Give, [ByGiver, ReasonGiven]),
            new(Given, HandOver, Given, null, [StandInNamed]),
            new(Given, HandOver, Given, null, [TeamHasIt]),
            new(Given, HandOver, Returned, null, [NobodyHasIt]),
            new(Given, ReplaceGiver, Given, null, []),

            new(Accepted, Finish, Done, WorkTasks.Execute, [ByAssignee, EvidenceGiven]),
            new(Accepted, Refuse, Returned, WorkTasks.Execute, [ByAssignee, ReasonGiven]),
            new(Accepted, Reassign, Given, WorkTasks.Give, [ByGiver, DueAhead]),
            new(Accepted, Cancel, Cancelled, WorkTasks.Give, [ByGiver, ReasonGiven]),
            new(Accepted, HandOver, Given, null, [StandInNamed]),
            new(Accepted, HandOver, Given, null, [TeamHasIt]),
            new(Accepted, HandOver, Returned, null, [NobodyHasIt]),
            new(Accepted, ReplaceGiver, Accepted, null, []),

            new(Done, Verify, Verified, WorkTasks.Verify, [ByGiver, NotByWhoDidIt]),
            new(Done, SendBack, Accepted, WorkTasks.Verify, [ByGiver, NotByWhoDidIt, ReasonGiven, TimeLeft]),
            new(Done, ReplaceGiver, Done, null, []),

            new(Returned, Reassign, Given, WorkTasks.Give, [ByGiver, DueAhead]),
            new(Returned, Cancel, Cancelled, WorkTasks.Give, [ByGiver, ReasonGiven]),
            new(Returned, ReplaceGiver, Returned, null, []),
        ]);
}
