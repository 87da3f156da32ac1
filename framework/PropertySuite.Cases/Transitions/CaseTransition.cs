namespace PropertySuite.Cases;

/// <summary>A row of a transition table: one rule.</summary>
/// <param name="from">State before.</param>
/// <param name="action">What is done.</param>
/// <param name="to">State after.</param>
/// <param name="permission">Who may do it; null: only the system.</param>
/// <param name="guards">What else has to hold, in the order in which it is checked.</param>
/// <param name="customer">Whether the customer may read the timeline entry of this step.</param>
public sealed class CaseTransition<TCase, TState, TAction>(
    TState from, TAction action, TState to, CasePermission? permission, CaseGuard<TCase>[] guards, bool customer = false) : ICaseTransition
    where TCase : class, ICase<TState>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    /// <summary>State before.</summary>
    public TState From { get; } = from;

    /// <summary>What is done.</summary>
    public TAction Action { get; } = action;

    /// <summary>State after.</summary>
    public TState To { get; } = to;

    /// <inheritdoc />
    public CasePermission? Permission { get; } = permission;

    /// <summary>What else has to hold.</summary>
    public IReadOnlyList<CaseGuard<TCase>> Guards { get; } = guards;

    /// <inheritdoc />
    public bool IsVisibleToCustomer { get; } = customer;

    string ICaseTransition.From => From.ToString();

    string ICaseTransition.Action => Action.ToString();

    string ICaseTransition.To => To.ToString();

    IReadOnlyList<string> ICaseTransition.Guards => [.. Guards.Select(guard => guard.Name)];
}

/// <summary>A row of any table, in words.</summary>
public interface ICaseTransition
{
    /// <summary>State before.</summary>
    string From { get; }

    /// <summary>What is done.</summary>
    string Action { get; }

    /// <summary>State after.</summary>
    string To { get; }

    /// <summary>Who may do it; null: only the system.</summary>
    CasePermission? Permission { get; }

    /// <summary>Names of what else has to hold.</summary>
    IReadOnlyList<string> Guards { get; }

    /// <summary>Whether the customer may read the timeline entry of this step.</summary>
    bool IsVisibleToCustomer { get; }
}
