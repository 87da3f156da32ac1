using PropertySuite.ServiceDesk;
using Volo.Abp.Domain.Entities.Auditing;

namespace PropertySuite.Cases;

/// <summary>
/// Base of cases (单据). A method of the derived class is one action: <see cref="Begin"/> finds and checks its row, the method changes its
/// own fields, <see cref="Enter"/> goes to the next state. There is no other way to change the state.
/// </summary>
/// <typeparam name="TCase">The derived class.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
public abstract class Case<TCase, TState, TAction> : AuditedAggregateRoot<Guid>, ICase<TState>
    where TCase : Case<TCase, TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    /// <summary>For the mapper.</summary>
    protected Case() => Number = null!;

    /// <summary>Opens a case.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="number">Document number.</param>
    /// <param name="state">First state.</param>
    /// <param name="at">When (UTC).</param>
    protected Case(Guid id, Guid siteId, string number, TState state, DateTime at)
        : base(id)
    {
        SiteId = siteId;
        Number = number;
        State = state;
        LastStepAt = at;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; protected set; }

    /// <inheritdoc />
    public Guid SiteId { get; protected set; }

    /// <inheritdoc />
    public string Number { get; protected set; }

    /// <inheritdoc />
    public TState State { get; protected set; }

    /// <summary>Last step (UTC). No step is recorded as earlier than the one before, whatever the clocks of two machines say.</summary>
    public DateTime LastStepAt { get; protected set; }

    /// <summary>The table of this kind of case.</summary>
    protected abstract TransitionTable<TCase, TState, TAction> Table { get; }

    /// <summary>The time of a step: <paramref name="at"/>, but never before the last one (UTC).</summary>
    protected DateTime StepTime(DateTime at) => at < LastStepAt ? LastStepAt : at;

    /// <summary>Finds the row of an action and checks its permission and guards.</summary>
    /// <param name="action">The action.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="input">What the row's guards look at.</param>
    /// <exception cref="IllegalTransitionException">Not possible in this state.</exception>
    protected CaseTransition<TCase, TState, TAction> Begin(TAction action, CaseActor by, DateTime at, object? input = null)
        => Table.Take(new CaseAttempt<TCase>((TCase)this, by, at, input), action);

    /// <summary>Goes to the state after.</summary>
    /// <param name="row">Row that <see cref="Begin"/> gave.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="data">Values for the timeline text.</param>
    protected CaseStep Enter(
        CaseTransition<TCase, TState, TAction> row, DateTime at, IReadOnlyDictionary<string, TimelineValue>? data = null)
    {
        LastStepAt = StepTime(at);
        State = row.To;
        OnEntered(LastStepAt);
        return new CaseStep(row, LastStepAt, data ?? new Dictionary<string, TimelineValue>());
    }

    /// <summary>Sets what follows from the new state: when it is due, whether it is closed.</summary>
    /// <param name="at">When it was entered (UTC).</param>
    protected virtual void OnEntered(DateTime at)
    {
    }
}
