using Volo.Abp.Authorization;

namespace PropertySuite.Cases;

/// <summary>
/// The state machine of a case: everything that can happen to one, and nothing else can. The table is run, not described: an action finds its
/// row, the row's permission and guards are checked, and only then does the aggregate change.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
public sealed class TransitionTable<TCase, TState, TAction> : ITransitionTable
    where TCase : class, ICase<TState>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private readonly ILookup<TState, CaseTransition<TCase, TState, TAction>> _byState;
    private readonly Dictionary<TState, CaseStateRule<TState>> _states;

    /// <summary>Creates the table.</summary>
    /// <param name="subjectType">How other modules name the case.</param>
    /// <param name="resourceType">Resource of its texts.</param>
    /// <param name="illegalTransitionCode">Error code of an action that the table does not have; its text may name Number, State, Action and Possible.</param>
    /// <param name="states">Every state once, in the order of the work.</param>
    /// <param name="rows">The rules.</param>
    /// <exception cref="ArgumentException">A state is missing or stands twice, or two rows are not told apart by a guard.</exception>
    public TransitionTable(
        string subjectType,
        Type resourceType,
        string illegalTransitionCode,
        IEnumerable<CaseStateRule<TState>> states,
        IEnumerable<CaseTransition<TCase, TState, TAction>> rows)
    {
        SubjectType = subjectType;
        ResourceType = resourceType;
        IllegalTransitionCode = illegalTransitionCode;
        States = [.. states];
        Rows = [.. rows];
        _states = States.ToDictionary(rule => rule.State);
        _byState = Rows.ToLookup(row => row.From);
        if (Enum.GetValues<TState>().Where(state => !_states.ContainsKey(state)).ToList() is { Count: > 0 } missing)
        {
            throw new ArgumentException($"Nobody is responsible for {string.Join(", ", missing)}.", nameof(states));
        }

        if (Rows.GroupBy(row => (row.From, row.Action)).FirstOrDefault(fork => fork.Count() > 1 && fork.Any(row => !row.Guards.Any(guard => guard.Chooses))) is { } ambiguous)
        {
            throw new ArgumentException($"{ambiguous.Key} leads two ways, and no guard says which.", nameof(rows));
        }
    }

    /// <inheritdoc />
    public string SubjectType { get; }

    /// <inheritdoc />
    public Type ResourceType { get; }

    /// <summary>Error code of an action that the table does not have.</summary>
    public string IllegalTransitionCode { get; }

    /// <summary>States in the order of the work.</summary>
    public IReadOnlyList<CaseStateRule<TState>> States { get; }

    /// <summary>Rows in the order of the work.</summary>
    public IReadOnlyList<CaseTransition<TCase, TState, TAction>> Rows { get; }

    /// <summary>Every permission that a row asks for.</summary>
    public IReadOnlyList<string> Permissions => [.. Rows.SelectMany(row => row.Permission?.AnyOf ?? []).Distinct()];

    Type ITransitionTable.CaseType => typeof(TCase);

    Type ITransitionTable.StateType => typeof(TState);

    Type ITransitionTable.ActionType => typeof(TAction);

    IReadOnlyList<CaseStateInfo> ITransitionTable.StateInfos =>
        [.. States.Select(rule => new CaseStateInfo(rule.State.ToString(), rule.ResponsibleRole, rule.IsMilestone, IsFinal(rule.State)))];

    IReadOnlyList<ICaseTransition> ITransitionTable.Transitions => Rows;

    /// <summary>What can happen to a case in a state.</summary>
    public IEnumerable<CaseTransition<TCase, TState, TAction>> From(TState state) => _byState[state];

    /// <summary>Whether a case in this state is done with: nothing can happen to it any more.</summary>
    public bool IsFinal(TState state) => !_byState[state].Any();

    /// <summary>What holds while a case is in a state.</summary>
    public CaseStateRule<TState> Rule(TState state) => _states[state];

    /// <summary>Whether the actor could ever take the action, whatever the state.</summary>
    public bool Concerns(CaseActor actor, TAction action)
        => Rows.Any(row => EqualityComparer<TAction>.Default.Equals(row.Action, action) && actor.May(row.Permission));

    /// <summary>What the actor may do with a case now; what an action's input decides is not asked here.</summary>
    public IReadOnlyList<TAction> AvailableActions(TCase @case, CaseActor actor) =>
    [
        .. From(@case.State)
            .Where(row => actor.May(row.Permission) && row.Guards.All(guard => guard.IsOfferedTo(@case, actor)))
            .Select(row => row.Action)
            .Distinct(),
    ];

    /// <summary>Finds the row of an action and checks it. Nothing is changed.</summary>
    /// <param name="attempt">Who wants what, with which input.</param>
    /// <param name="action">The action.</param>
    /// <returns>The row to take.</returns>
    /// <exception cref="IllegalTransitionException">There is none in this state.</exception>
    /// <exception cref="AbpAuthorizationException">The actor lacks its permission (HTTP 403).</exception>
    /// <exception cref="Volo.Abp.BusinessException">A guard refuses.</exception>
    public CaseTransition<TCase, TState, TAction> Take(CaseAttempt<TCase> attempt, TAction action)
    {
        var candidates = From(attempt.Case.State)
            .Where(row => EqualityComparer<TAction>.Default.Equals(row.Action, action) && row.Permission is null == attempt.Actor.IsSystem)
            .ToList();
        if (candidates.Count > 0 && !candidates.Exists(row => attempt.Actor.May(row.Permission)))
        {
            throw new AbpAuthorizationException($"{attempt.Actor.UserId} lacks {candidates[0].Permission} for {action}.");
        }

        var row = candidates.Find(candidate => attempt.Actor.May(candidate.Permission) && candidate.Guards.All(guard => guard.IsMeantBy(attempt)))
            ?? throw new IllegalTransitionException(
                this, IllegalTransitionCode, attempt.Case.Number, attempt.Case.State.ToString(), action.ToString());
        foreach (var guard in row.Guards)
        {
            guard.Check(attempt);
        }

        return row;
    }
}
