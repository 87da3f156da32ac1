using PropertySuite.Cases;
using Volo.Abp;
using Orders = PropertySuite.Repairs.Permissions.RepairsPermissions.Orders;

namespace PropertySuite.Repairs;

/// <summary>What has to hold before a step of a repair order; <see cref="RepairTransitions.Table"/> runs them.</summary>
public static class RepairGuards
{
    /// <summary>At least one technician of the site is named.</summary>
    public static readonly CaseGuard<RepairOrder> TechnicianNamed = Guard.OnInput<RepairOrder, IReadOnlyCollection<AssignedTechnician>>(
        technicians => technicians.Count > 0, RepairsErrorCodes.TechnicianRequired);

    /// <summary>The actor is an assigned technician, or may record a technician's steps.</summary>
    public static readonly CaseGuard<RepairOrder> ByAssignedTechnician = Guard.OnActor<RepairOrder>(
        (order, actor) => order.IsAssignedTo(actor.UserId) || actor.May(Orders.ActForTechnician), RepairsErrorCodes.NotAssignedTechnician);

    /// <summary>A reason is given.</summary>
    public static readonly CaseGuard<RepairOrder> ReasonGiven = CommonGuards<RepairOrder>.ReasonGiven;

    /// <summary>A window that ends after it starts and after now.</summary>
    public static readonly CaseGuard<RepairOrder> FutureAppointment = Guard.OnInput<RepairOrder, RepairAppointment>(
        (attempt, window) => window.IsAfter(attempt.At) ? null : new BusinessException(RepairsErrorCodes.BadAppointment));

    /// <summary>An emergency that nobody accepted in time.</summary>
    public static readonly CaseGuard<RepairOrder> AcceptanceOverdue = Guard.Choosing<RepairOrder>(
        attempt => attempt.Case.AcceptBy is { } acceptBy && attempt.At > acceptBy);

    /// <summary>A stand-in, or another technician of the order, goes.</summary>
    public static readonly CaseGuard<RepairOrder> TechnicianLeft = Guard.Choosing<RepairOrder, HandoverAttempt>(input => input.Technicians.Count > 0);

    /// <summary>Nobody stands in, and the order had no other technician.</summary>
    public static readonly CaseGuard<RepairOrder> NoTechnicianLeft = Guard.Choosing<RepairOrder, HandoverAttempt>(input => input.Technicians.Count == 0);

    /// <summary>A quote of more than nothing.</summary>
    public static readonly CaseGuard<RepairOrder> QuoteNotEmpty = Guard.OnInput<RepairOrder, QuoteAttempt>(
        input => input.Quote.TotalAmount > 0, RepairsErrorCodes.EmptyQuote);

    /// <summary>A quote up to the limit, which goes to the customer at once.</summary>
    public static readonly CaseGuard<RepairOrder> QuoteWithinLimit = Guard.Choosing<RepairOrder, QuoteAttempt>(input => input.Quote.TotalAmount <= input.Limit);

    /// <summary>A quote above the limit, which somebody else has to approve first.</summary>
    public static readonly CaseGuard<RepairOrder> QuoteAboveLimit = Guard.Choosing<RepairOrder, QuoteAttempt>(input => input.Quote.TotalAmount > input.Limit);

    /// <summary>The quote that waits was made before the work began, and nothing else is quoted.</summary>
    public static readonly CaseGuard<RepairOrder> QuotedOnArrival = Guard.Choosing<RepairOrder>(
        attempt => attempt.Case.ProposedQuote?.MadeIn == RepairState.Arrived);

    /// <summary>The quote that waits was made while another waits for the customer.</summary>
    public static readonly CaseGuard<RepairOrder> QuotedAnew = Guard.Choosing<RepairOrder>(
        attempt => attempt.Case.ProposedQuote?.MadeIn == RepairState.AwaitingQuoteConfirmation);

    /// <summary>The quote that waits was made at work.</summary>
    public static readonly CaseGuard<RepairOrder> QuotedAtWork = Guard.Choosing<RepairOrder>(
        attempt => attempt.Case.ProposedQuote?.MadeIn == RepairState.Working);

    /// <summary>A reason from the list, a new promise that the customer was told, and a manager above the limit.</summary>
    public static readonly CaseGuard<RepairOrder> CustomerTold = Guard.OnInput<RepairOrder, SuspensionAttempt>((attempt, input) =>
        !CaseTimes.IsAhead(input.NewFinishBy, attempt.At) ? new BusinessException(RepairsErrorCodes.PromiseInPast)
        : !input.CustomerInformed ? new BusinessException(RepairsErrorCodes.CustomerMustBeTold)
        : input.NewFinishBy - attempt.At > input.Limit && !attempt.Actor.May(Orders.SuspendLong)
            ? new BusinessException(RepairsErrorCodes.LongSuspensionNeedsManager).WithData("Days", input.Limit.TotalDays.ToString("0.#"))
        : null);

    /// <summary>Nothing is paid beyond a confirmed quote, and nothing unless the owner answers for the damage.</summary>
    public static readonly CaseGuard<RepairOrder> PaidWithinQuote = Guard.OnInput<RepairOrder, PaymentAttempt>((attempt, input) =>
        input.Paid > 0 && input.Warranty != WarrantyAttribution.Owner ? new BusinessException(RepairsErrorCodes.PaidByOthers)
        : input.Paid < 0 || input.Paid > attempt.Case.ConfirmedAmount
            ? new BusinessException(RepairsErrorCodes.PaidAboveQuote).WithData("Confirmed", attempt.Case.ConfirmedAmount.ToString("0.00"))
        : null);

    /// <summary>The name of who signs.</summary>
    public static readonly CaseGuard<RepairOrder> Signed = CommonGuards<RepairOrder>.Signed;

    /// <summary>The case is to be called back.</summary>
    public static readonly CaseGuard<RepairOrder> CallbackDrawn = Guard.Choosing<RepairOrder, AcceptanceAttempt>(input => input.Draw.IsDrawn);

    /// <summary>The case is not to be called back.</summary>
    public static readonly CaseGuard<RepairOrder> CallbackNotDrawn = Guard.Choosing<RepairOrder, AcceptanceAttempt>(input => !input.Draw.IsDrawn);

    /// <summary>The callback of this round came back without "unsatisfied".</summary>
    public static readonly CaseGuard<RepairOrder> CallbackFine = Guard.Choosing<RepairOrder, RepairCallbackResult>(
        result => result != RepairCallbackResult.Unsatisfied);

    /// <summary>The callback of this round came back "unsatisfied".</summary>
    public static readonly CaseGuard<RepairOrder> CallbackUnsatisfied = Guard.Choosing<RepairOrder, RepairCallbackResult>(
        result => result == RepairCallbackResult.Unsatisfied);

    /// <summary>Who goes after somebody left.</summary>
    internal sealed record HandoverAttempt(IReadOnlyCollection<AssignedTechnician> Technicians);

    /// <summary>A quote and the most, in yuan, that needs no approval.</summary>
    internal sealed record QuoteAttempt(RepairQuote Quote, decimal Limit);

    /// <summary>A new promised finish (UTC), whether the customer knows it, and the longest suspension that needs no manager.</summary>
    internal sealed record SuspensionAttempt(DateTime NewFinishBy, bool CustomerInformed, TimeSpan Limit);

    /// <summary>What the customer pays, in yuan, and who answers for the damage.</summary>
    internal sealed record PaymentAttempt(decimal Paid, WarrantyAttribution Warranty);

    /// <summary>A signature under a quote.</summary>
    internal sealed record ConfirmationAttempt(string SignerName) : ISignedInput;

    /// <summary>A signature under finished work, and whether the case is called back.</summary>
    internal sealed record AcceptanceAttempt(string SignerName, RepairCallbackDraw Draw) : ISignedInput;
}
