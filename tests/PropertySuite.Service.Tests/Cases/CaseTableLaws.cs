using System.Text.Json;
using PropertySuite.Administration;
using Volo.Abp.Authorization;

namespace PropertySuite.Cases;

/// <summary>What must be true of the transition table of any kind of case. A module derives one class for each kind, and says how to make a case and move it.</summary>
public abstract class CaseTableLaws<TCase, TState, TAction>(string module, TransitionTable<TCase, TState, TAction> table)
    where TCase : class, ICase<TState>
    where TState : struct, Enum
    where TAction : struct, Enum
{
    private static readonly TState[] States = Enum.GetValues<TState>();
    private static readonly TAction[] Actions = Enum.GetValues<TAction>();

    protected TransitionTable<TCase, TState, TAction> Table { get; } = table;

    /// <summary>The state that a case begins in.</summary>
    protected abstract TState FirstState { get; }

    /// <summary>A case that went the shortest way to a state.</summary>
    protected abstract TCase In(TState state);

    /// <summary>Takes an action an hour after the last one, with input that satisfies every guard, by somebody who may; or by another.</summary>
    protected abstract CaseStep Do(TCase @case, TAction action, CaseActor? by = null);

    [Fact]
    public void What_is_not_in_the_table_is_refused_and_changes_nothing()
    {
        var pairs = from state in States from action in Actions where Table.Rows.All(row => !Is(row, state, action)) select (state, action);
        foreach (var (state, action) in pairs)
        {
            var @case = In(state);
            var before = Snapshot(@case);

            var error = Should.Throw<IllegalTransitionException>(() => Do(@case, action), $"{action} of a case that is {state}");

            error.Code.ShouldBe(Table.IllegalTransitionCode);
            error.Possible.ShouldBe(Table.From(state).Where(row => row.Permission is not null).Select(row => row.Action.ToString()).Distinct());
            Snapshot(@case).ShouldBe(before);
        }
    }

    [Fact]
    public void What_is_in_the_table_leads_where_the_table_says()
    {
        foreach (var (state, action) in Table.Rows.Select(row => (row.From, row.Action)).Distinct())
        {
            var @case = In(state);

            var step = Do(@case, action);

            (step.Transition.From, step.Transition.Action, step.Transition.To).ShouldBe((state.ToString(), action.ToString(), @case.State.ToString()));
        }
    }

    [Fact]
    public void Nobody_takes_a_step_without_its_permission()
    {
        var nobody = new CaseActor(Guid.Parse("00000000-0000-0000-0000-00000000e001"), "赵国强");
        foreach (var row in Table.Rows.Where(row => row.Permission is not null))
        {
            var @case = In(row.From);
            var before = Snapshot(@case);

            Should.Throw<AbpAuthorizationException>(() => Do(@case, row.Action, nobody), $"{row.Action} from {row.From}");

            Snapshot(@case).ShouldBe(before);
            Table.AvailableActions(@case, nobody).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_system_takes_no_step_of_people()
    {
        foreach (var row in Table.Rows.Where(row => row.Permission is not null))
        {
            Should.Throw<IllegalTransitionException>(() => Do(In(row.From), row.Action, CaseActor.System), $"{row.Action} from {row.From}");
        }
    }

    [Fact]
    public void Every_state_can_be_reached_from_the_first_and_none_is_a_trap()
    {
        Reachable(FirstState).ShouldBe(States, ignoreOrder: true);
        States.ShouldAllBe(state => Reachable(state).Any(Table.IsFinal));
    }

    [Fact]
    public void Stored_numbers_tell_open_cases_from_ended_ones()
        => States.ShouldAllBe(state => Table.IsFinal(state) == (Convert.ToInt32(state) >= 200));

    [Fact]
    public void Somebody_is_responsible_in_every_state()
        => Table.States.Select(rule => rule.ResponsibleRole).ShouldBeSubsetOf(StandardRoles.All);

    [Fact]
    public void The_readme_shows_the_table_of_the_code() => TransitionTables.ShouldStandIn(module, Table);

    /// <summary>Everything about a case, to see whether anything changed.</summary>
    protected static string Snapshot(TCase @case) => JsonSerializer.Serialize(@case);

    private static bool Is(CaseTransition<TCase, TState, TAction> row, TState state, TAction action)
        => EqualityComparer<TState>.Default.Equals(row.From, state) && EqualityComparer<TAction>.Default.Equals(row.Action, action);

    private HashSet<TState> Reachable(TState start)
    {
        var reached = new HashSet<TState> { start };
        var open = new Queue<TState>([start]);
        while (open.TryDequeue(out var state))
        {
            foreach (var next in Table.From(state).Select(row => row.To).Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }
}
