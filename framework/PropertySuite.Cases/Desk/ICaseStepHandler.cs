namespace PropertySuite.Cases;

/// <summary>
/// What follows from a step beyond the case itself, such as asking for a callback. Called after the case and its timeline entry are written,
/// in the same transaction: what it does is stored with the step or not at all.
/// </summary>
public interface ICaseStepHandler<in TCase>
    where TCase : class, ICase
{
    /// <summary>Reacts to a step.</summary>
    Task HandleAsync(TCase @case, CaseStep step);
}
