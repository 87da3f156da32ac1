namespace PropertySuite.Approvals;

/// <summary>A step by which a kind is decided. Steps are asked one after the other, in their order.</summary>
/// <param name="Role">Name of the role that decides.</param>
/// <param name="FromAmount">The amount in yuan from which it is asked; null: always.</param>
/// <param name="WithinHours">Hours of the clock in which it decides; null without a limit.</param>
/// <param name="OnTimeout">What happens when it does not.</param>
public sealed record ApprovalStepRule(
    string Role, decimal? FromAmount = null, int? WithinHours = null, ApprovalTimeoutRule OnTimeout = ApprovalTimeoutRule.Escalate);
