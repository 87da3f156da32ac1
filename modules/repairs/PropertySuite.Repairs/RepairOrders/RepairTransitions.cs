using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Repairs.Localization;
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
    private static readonly CasePermission ByTechnician = ((CasePermission)Orders.Execute).Or(Orders.ActForTechnician);

    /// <summary>Who has to act in each state, and all transitions, in the order of the work.</summary>
    public static TransitionTable<RepairOrder, RepairState, RepairAction> Table { get; } = new(
        RepairOrderConsts.SubjectType,
        typeof(RepairsResource),
        RepairsErrorCodes.IllegalTransition,
        [
            new(Received, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Dispatched, StandardRoles.Technician, IsMilestone: true),
            new(Accepted, StandardRoles.Technician, IsMilestone: true),
            new(Arrived, StandardRoles.Technician, IsMilestone: true),
            new(AwaitingQuoteApproval, StandardRoles.CustomerServiceManager),
            new(AwaitingQuoteConfirmation, StandardRoles.Technician),
            new(Working, StandardRoles.Technician),
            new(Suspended, StandardRoles.Technician),
            new(Finished, StandardRoles.Technician, IsMilestone: true),
            new(Rework, StandardRoles.CustomerServiceAssistant),
            new(AwaitingCallback, StandardRoles.CustomerServiceAssistant, IsMilestone: true),
            new(Closed, StandardRoles.CustomerServiceManager, IsMilestone: true),
            new(Cancelled, StandardRoles.CustomerServiceManager),
        ],
        [
            new(Received, Dispatch, Dispatched, Orders.Dispatch, [TechnicianNamed], customer: true),
            new(Received, Reschedule, Received, Orders.Dispatch, [FutureAppointment], customer: true),
            new(Received, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Received, Urge, Received, Orders.Create, [], customer: true),

            new(Dispatched, Accept, Accepted, ByTechnician, [ByAssignedTechnician], customer: true),
            new(Dispatched, Refuse, Received, ByTechnician, [ByAssignedTechnician, ReasonGiven]),
            new(Dispatched, TimeOut, Received, null, [AcceptanceOverdue]),
            new(Dispatched, HandOver, Dispatched, null, [TechnicianLeft], customer: true),
            new(Dispatched, HandOver, Received, null, [NoTechnicianLeft]),
            new(Dispatched, Dispatch, Dispatched, Orders.Dispatch, [TechnicianNamed], customer: true),
            new(Dispatched, Reschedule, Dispatched, Orders.Dispatch, [FutureAppointment], customer: true),
            new(Dispatched, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Dispatched, Urge, Dispatched, Orders.Create, [], customer: true),

            new(Accepted, Arrive, Arrived, ByTechnician, [ByAssignedTechnician], customer: true),
            new(Accepted, Dispatch, Dispatched, Orders.Dispatch, [TechnicianNamed], customer: true),
            new(Accepted, Reschedule, Accepted, Orders.Dispatch, [FutureAppointment], customer: true),
            new(Accepted, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Accepted, Urge, Accepted, Orders.Create, [], customer: true),

            new(Arrived, Finish, Finished, ByTechnician, [ByAssignedTechnician, PaidWithinQuote], customer: true),
            new(Arrived, StartWork, Working, ByTechnician, [ByAssignedTechnician], customer: true),
            new(Arrived, Quote, AwaitingQuoteConfirmation, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteWithinLimit], customer: true),
            new(Arrived, Quote, AwaitingQuoteApproval, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteAboveLimit]),
            new(Arrived, Suspend, Suspended, ByTechnician, [ByAssignedTechnician, CustomerTold], customer: true),
            new(Arrived, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Arrived, Urge, Arrived, Orders.Create, [], customer: true),

            new(AwaitingQuoteApproval, ApproveQuote, AwaitingQuoteConfirmation, null, [], customer: true),
            new(AwaitingQuoteApproval, RefuseQuote, Arrived, null, [QuotedOnArrival]),
            new(AwaitingQuoteApproval, RefuseQuote, AwaitingQuoteConfirmation, null, [QuotedAnew]),
            new(AwaitingQuoteApproval, RefuseQuote, Working, null, [QuotedAtWork]),
            new(AwaitingQuoteApproval, Quote, AwaitingQuoteConfirmation, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteWithinLimit], customer: true),
            new(AwaitingQuoteApproval, Quote, AwaitingQuoteApproval, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteAboveLimit]),
            new(AwaitingQuoteApproval, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(AwaitingQuoteApproval, Urge, AwaitingQuoteApproval, Orders.Create, [], customer: true),

            new(AwaitingQuoteConfirmation, ConfirmQuote, Working, Orders.RecordCustomerDecision, [Signed], customer: true),
            new(AwaitingQuoteConfirmation, DeclineQuote, Cancelled, Orders.RecordCustomerDecision, [ReasonGiven], customer: true),
            new(AwaitingQuoteConfirmation, Quote, AwaitingQuoteConfirmation, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteWithinLimit], customer: true),
            new(AwaitingQuoteConfirmation, Quote, AwaitingQuoteApproval, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteAboveLimit]),

            new(Working, Finish, Finished, ByTechnician, [ByAssignedTechnician, PaidWithinQuote], customer: true),
            new(Working, Quote, AwaitingQuoteConfirmation, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteWithinLimit], customer: true),
            new(Working, Quote, AwaitingQuoteApproval, ByTechnician, [ByAssignedTechnician, QuoteNotEmpty, QuoteAboveLimit]),
            new(Working, Suspend, Suspended, ByTechnician, [ByAssignedTechnician, CustomerTold], customer: true),
            new(Working, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Working, Urge, Working, Orders.Create, [], customer: true),

            new(Suspended, Resume, Working, ByTechnician, [ByAssignedTechnician], customer: true),
            new(Suspended, Suspend, Suspended, ByTechnician, [ByAssignedTechnician, CustomerTold], customer: true),
            new(Suspended, Dispatch, Dispatched, Orders.Dispatch, [TechnicianNamed], customer: true),
            new(Suspended, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Suspended, Urge, Suspended, Orders.Create, [], customer: true),

            new(Finished, AcceptWork, AwaitingCallback, Orders.RecordCustomerDecision, [Signed, CallbackDrawn], customer: true),
            new(Finished, AcceptWork, Closed, Orders.RecordCustomerDecision, [Signed, CallbackNotDrawn], customer: true),
            new(Finished, RejectWork, Rework, Orders.RecordCustomerDecision, [ReasonGiven], customer: true),

            new(Rework, Dispatch, Dispatched, Orders.Dispatch, [TechnicianNamed], customer: true),
            new(Rework, Cancel, Cancelled, Orders.Cancel, [ReasonGiven], customer: true),
            new(Rework, Urge, Rework, Orders.Create, [], customer: true),

            new(AwaitingCallback, CloseAfterCallback, Closed, null, [CallbackFine]),
            new(AwaitingCallback, ReopenAfterCallback, Rework, null, [CallbackUnsatisfied], customer: true),
        ]);
}
