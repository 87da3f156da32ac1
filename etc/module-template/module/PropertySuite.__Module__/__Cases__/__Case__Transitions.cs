using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.__Module__.Localization;
using static PropertySuite.__Module__.Permissions.__Module__Permissions;
using static PropertySuite.__Module__.__Case__Action;
using static PropertySuite.__Module__.__Case__State;

namespace PropertySuite.__Module__;

/// <summary>The state machine of a __case_words__. The table in the module's README is compared with this one by a test.</summary>
public static class __Case__Transitions
{
    private static readonly CaseGuard<__Case__> ReasonGiven = CommonGuards<__Case__>.ReasonGiven;

    /// <summary>Who has to act in each state, and all transitions, in the order of the work.</summary>
    public static TransitionTable<__Case__, __Case__State, __Case__Action> Table { get; } = new(
        __Case__Consts.SubjectType,
        typeof(__Module__Resource),
        __Module__ErrorCodes.IllegalTransition,
        [
            new(Open, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Closed, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Cancelled, StandardRoles.CustomerServiceManager),
        ],
        [
            new(Open, Close, Closed, __Things__.Close, [], customer: true),
            new(Open, Cancel, Cancelled, __Things__.Close, [ReasonGiven]),
        ]);
}
