using static PropertySuite.Repairs.Permissions.RepairsPermissions;
using static PropertySuite.Repairs.RepairAction;
using static PropertySuite.Repairs.RepairGuards;
using static PropertySuite.Repairs.RepairState;

namespace PropertySuite.Repairs;

/// <summary>
/// The state machine of a repair order: everything that can happen to one, and nothing else can. The table in the module's README is
/// compared with this one by a test.
/// </summary>
public static class RepairTransitions
{
    private const string? BySystem = null;

    /// <summary>All transitions, in the order of the work.</summary>
    public static IReadOnlyList<RepairTransition> Table { get; } =
    [
        Row(Received, Dispatch, Dispatched, Orders.Dispatch, TechnicianNamed, customer: true),
        Row(Received, Reschedule, Received, Orders.Dispatch, FutureAppointment, customer: true),
        Row(Received, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(Dispatched, Accept, Accepted, Orders.Execute, ByAssignedTechnician, customer: true),
        Row(Dispatched, Refuse, Received, Orders.Execute, ByAssignedTechnician | ReasonGiven),
        Row(Dispatched, TimeOut, Received, BySystem, AcceptanceOverdue),
        Row(Dispatched, Dispatch, Dispatched, Orders.Dispatch, TechnicianNamed, customer: true),
        Row(Dispatched, Reschedule, Dispatched, Orders.Dispatch, FutureAppointment, customer: true),
        Row(Dispatched, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(Accepted, Arrive, Arrived, Orders.Execute, ByAssignedTechnician, customer: true),
        Row(Accepted, Dispatch, Dispatched, Orders.Dispatch, TechnicianNamed, customer: true),
        Row(Accepted, Reschedule, Accepted, Orders.Dispatch, FutureAppointment, customer: true),
        Row(Accepted, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(Arrived, Finish, Finished, Orders.Execute, ByAssignedTechnician | PaidWithinQuote, customer: true),
        Row(Arrived, StartWork, Working, Orders.Execute, ByAssignedTechnician, customer: true),
        Row(Arrived, Quote, AwaitingQuoteConfirmation, Orders.Execute, ByAssignedTechnician | QuoteWithinLimit, customer: true),
        Row(Arrived, Suspend, Suspended, Orders.Execute, ByAssignedTechnician | CustomerTold, customer: true),
        Row(Arrived, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(AwaitingQuoteConfirmation, ConfirmQuote, Working, Orders.RecordCustomerDecision, Signed, customer: true),
        Row(AwaitingQuoteConfirmation, DeclineQuote, Cancelled, Orders.RecordCustomerDecision, ReasonGiven, customer: true),
        Row(AwaitingQuoteConfirmation, Quote, AwaitingQuoteConfirmation, Orders.Execute, ByAssignedTechnician | QuoteWithinLimit, customer: true),

        Row(Working, Finish, Finished, Orders.Execute, ByAssignedTechnician | PaidWithinQuote, customer: true),
        Row(Working, Quote, AwaitingQuoteConfirmation, Orders.Execute, ByAssignedTechnician | QuoteWithinLimit, customer: true),
        Row(Working, Suspend, Suspended, Orders.Execute, ByAssignedTechnician | CustomerTold, customer: true),
        Row(Working, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(Suspended, Resume, Working, Orders.Execute, ByAssignedTechnician, customer: true),
        Row(Suspended, Suspend, Suspended, Orders.Execute, ByAssignedTechnician | CustomerTold, customer: true),
        Row(Suspended, Dispatch, Dispatched, Orders.Dispatch, TechnicianNamed, customer: true),
        Row(Suspended, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(Finished, AcceptWork, AwaitingCallback, Orders.RecordCustomerDecision, Signed | CallbackDrawn, customer: true),
        Row(Finished, AcceptWork, Closed, Orders.RecordCustomerDecision, Signed | CallbackNotDrawn, customer: true),
        Row(Finished, RejectWork, Rework, Orders.RecordCustomerDecision, ReasonGiven, customer: true),

        Row(Rework, Dispatch, Dispatched, Orders.Dispatch, TechnicianNamed, customer: true),
        Row(Rework, Cancel, Cancelled, Orders.Cancel, ReasonGiven, customer: true),

        Row(AwaitingCallback, CloseAfterCallback, Closed, BySystem, CallbackFine),
        Row(AwaitingCallback, ReopenAfterCallback, Rework, BySystem, CallbackUnsatisfied, customer: true),
    ];

    private static readonly ILookup<RepairState, RepairTransition> ByState = Table.ToLookup(row => row.From);

    /// <summary>What can happen to an order in a state.</summary>
    public static IEnumerable<RepairTransition> From(RepairState state) => ByState[state];

    /// <summary>Whether an order in this state is done with: nothing can happen to it any more.</summary>
    public static bool IsFinal(RepairState state) => !ByState[state].Any();

    /// <summary>The row for an action in a state.</summary>
    /// <param name="state">State of the order.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="choice">Which row, where the state after depends on a guard; none elsewhere.</param>
    /// <exception cref="IllegalRepairTransitionException">There is none.</exception>
    public static RepairTransition Find(RepairState state, RepairAction action, RepairGuards choice = RepairGuards.None)
        => ByState[state].FirstOrDefault(row => row.Action == action && (row.Guards & choice) == choice)
            ?? throw new IllegalRepairTransitionException(state, action, From(state));

    private static RepairTransition Row(
        RepairState from, RepairAction action, RepairState to, string? permission, RepairGuards guards, bool customer = false)
        => new(from, action, to, permission, guards, $"Timeline:{action}", customer);
}
