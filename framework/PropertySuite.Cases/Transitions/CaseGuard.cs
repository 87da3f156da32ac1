namespace PropertySuite.Cases;

/// <summary>
/// A named condition of a row. The table runs it; a row's line in a README and on the page is the rule itself. There are three kinds,
/// made by <see cref="Guard"/>: who acts, which row is meant, and what the input has to be.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
public abstract class CaseGuard<TCase>(string name)
    where TCase : class, ICase
{
    /// <summary>Name, a word in the case's texts under <c>Guard:</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Whether this guard tells rows of the same action apart.</summary>
    public virtual bool Chooses => false;

    /// <summary>Whether the row is offered to this actor, before there is any input.</summary>
    public virtual bool IsOfferedTo(TCase @case, CaseActor actor) => true;

    /// <summary>Whether the row is the one that the attempt means. Where none is, the action is not possible.</summary>
    public virtual bool IsMeantBy(CaseAttempt<TCase> attempt) => true;

    /// <summary>Refuses an attempt that breaks the rule.</summary>
    /// <exception cref="Volo.Abp.BusinessException">It does; the code says why.</exception>
    public virtual void Check(CaseAttempt<TCase> attempt)
    {
    }

    /// <inheritdoc />
    public override string ToString() => Name;
}

/// <summary>An action that somebody wants to take on a case.</summary>
/// <param name="Case">The case, unchanged so far.</param>
/// <param name="Actor">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Input">What the action is to be done with; null for actions without input.</param>
public sealed record CaseAttempt<TCase>(TCase Case, CaseActor Actor, DateTime At, object? Input)
    where TCase : class, ICase
{
    /// <summary>The input as a guard needs it.</summary>
    /// <exception cref="InvalidOperationException">The method of the aggregate gave something else: a fault of the program.</exception>
    public TInput InputAs<TInput>() => Input is TInput input
        ? input
        : throw new InvalidOperationException($"A guard of {typeof(TCase).Name} needs a {typeof(TInput).Name}, and was given {Input?.GetType().Name ?? "nothing"}.");
}
