namespace PropertySuite.Cases;

/// <summary>
/// What about a case raises it beside its clocks (升级触发): the customer is not satisfied, the same trouble comes again. Asked after a case was opened and after each step, in that
/// transaction. Which triggers its kind has stands in its catalogue of clocks, how high each raises it in the policies. Each raises a case once.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
public interface ICaseTriggers<in TCase>
    where TCase : class, ICase
{
    /// <summary>What has happened to the case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="step">The step taken; null: it was opened.</param>
    Task<IReadOnlyCollection<CaseTrigger>> FindAsync(TCase @case, CaseStep? step);
}

/// <summary>Something about a case that raises it.</summary>
/// <param name="Trigger">What.</param>
/// <param name="Cause">More about it that needs no translation: numbers of other cases, the customer's words.</param>
public sealed record CaseTrigger(EscalationTrigger Trigger, string? Cause = null);
