namespace PropertySuite.Approvals;

/// <summary>A step of an approval, as it was when the approval was asked.</summary>
/// <param name="Role">Role that decides.</param>
/// <param name="FromAmount">The amount in yuan from which it is asked; null: always.</param>
/// <param name="WithinHours">Hours of the clock in which it decides; null without a limit.</param>
/// <param name="OnTimeout">What happens when it does not.</param>
/// <param name="IsAsked">Whether the amount reaches it.</param>
public sealed record ApprovalStep(string Role, decimal? FromAmount, int? WithinHours, ApprovalTimeoutRule OnTimeout, bool IsAsked);

/// <summary>Where an approval goes next.</summary>
/// <param name="Step">The step that decides.</param>
/// <param name="PassedOver">Steps before it that were asked and that nobody may decide.</param>
/// <param name="IsStaffed">Whether anybody may decide it; where not, no step above can either.</param>
public sealed record ApprovalStop(int Step, IReadOnlyList<int> PassedOver, bool IsStaffed);

/// <summary>
/// The steps of an approval in their order, and which one comes next. A step that is asked and that nobody may decide is passed over, and the next one above
/// decides in its place, whether the amount reaches that or not.
/// </summary>
public static class ApprovalRoute
{
    /// <summary>The steps for an amount, as they stay whatever becomes of the policy.</summary>
    public static IReadOnlyList<ApprovalStep> Freeze(IEnumerable<ApprovalStepRule> rules, decimal? amount) =>
    [
        .. rules.Select(rule => new ApprovalStep(
            rule.Role, rule.FromAmount, rule.WithinHours, rule.OnTimeout, rule.FromAmount is not { } from || amount >= from)),
    ];

    /// <summary>The step that decides after another; null when none is asked any more.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="after">The step before, -1 for none.</param>
    /// <param name="staffed">Roles that somebody holds who may decide.</param>
    /// <param name="isOwedAbove">Whether the step before did not decide itself, so that one above has to.</param>
    public static ApprovalStop? Next(IReadOnlyList<ApprovalStep> steps, int after, IReadOnlySet<string> staffed, bool isOwedAbove = false)
    {
        var passedOver = new List<int>();
        for (var step = after + 1; step < steps.Count; step++)
        {
            if (!steps[step].IsAsked && passedOver.Count == 0 && !isOwedAbove)
            {
                continue;
            }

            if (staffed.Contains(steps[step].Role))
            {
                // What is above and was looked at in vain because of another is no step that was asked.
                return new ApprovalStop(step, passedOver.FindAll(passed => steps[passed].IsAsked), IsStaffed: true);
            }

            passedOver.Add(step);
        }

        return passedOver.Count == 0 ? null : new ApprovalStop(passedOver[0], [], IsStaffed: false);
    }
}
