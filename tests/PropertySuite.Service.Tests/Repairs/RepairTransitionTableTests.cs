using PropertySuite.Administration;
using PropertySuite.Cases;
using Volo.Abp.Authorization;

namespace PropertySuite.Repairs;

public class RepairTransitionTableTests
{
    private static readonly TransitionTable<RepairOrder, RepairState, RepairAction> Table = RepairTransitions.Table;
    private static readonly RepairState[] States = Enum.GetValues<RepairState>();
    private static readonly RepairAction[] Actions = Enum.GetValues<RepairAction>();

    public static TheoryData<RepairState, RepairAction> PairsOutsideTheTable()
    {
        var pairs = new TheoryData<RepairState, RepairAction>();
        foreach (var state in States)
        {
            foreach (var action in Actions.Where(action => Table.Rows.All(row => row.From != state || row.Action != action)))
            {
                pairs.Add(state, action);
            }
        }

        return pairs;
    }

    public static TheoryData<RepairState, RepairAction> PairsOfTheTable()
    {
        var pairs = new TheoryData<RepairState, RepairAction>();
        foreach (var row in Table.Rows.DistinctBy(row => (row.From, row.Action)))
        {
            pairs.Add(row.From, row.Action);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(PairsOutsideTheTable))]
    public void What_is_not_in_the_table_is_refused_and_changes_nothing(RepairState state, RepairAction action)
    {
        var order = Orders.In(state, RepairUrgency.Emergency);
        var before = Orders.Snapshot(order);

        var error = Should.Throw<IllegalTransitionException>(() => Orders.Do(order, action, order.LastStepAt.AddHours(1)));

        error.Code.ShouldBe(RepairsErrorCodes.IllegalTransition);
        error.Possible.ShouldBe(Table.From(state).Where(row => row.Permission is not null).Select(row => row.Action.ToString()).Distinct());
        Orders.Snapshot(order).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(PairsOfTheTable))]
    public void What_is_in_the_table_leads_where_the_table_says(RepairState state, RepairAction action)
    {
        var order = Orders.In(state, RepairUrgency.Emergency);

        var step = Orders.Do(order, action, order.LastStepAt.AddHours(1));

        step.ShouldNotBeNull();
        (step.Transition.From, step.Transition.Action, step.Transition.To).ShouldBe((state.ToString(), action.ToString(), order.State.ToString()));
    }

    [Fact]
    public void From_every_state_an_order_can_still_end_closed_or_cancelled()
    {
        foreach (var state in States)
        {
            Reachable(state).ShouldContain(reached => reached == RepairState.Closed || reached == RepairState.Cancelled);
        }
    }

    [Fact]
    public void Only_closed_and_cancelled_orders_are_done_with()
        => States.Where(Table.IsFinal).ShouldBe([RepairState.Closed, RepairState.Cancelled]);

    [Fact]
    public void Stored_numbers_tell_open_orders_from_ended_ones()
        => States.ShouldAllBe(state => Table.IsFinal(state) == ((int)state >= 200));

    [Fact]
    public void Every_state_can_be_reached_from_the_call()
        => Reachable(RepairState.Received).ShouldBe(States, ignoreOrder: true);

    [Fact]
    public void Where_one_action_leads_two_ways_the_draw_decides()
    {
        var forks = Table.Rows.GroupBy(row => (row.From, row.Action)).Where(rows => rows.Count() > 1).ToList();

        forks.Select(rows => rows.Key).ShouldBe([(RepairState.Finished, RepairAction.AcceptWork)]);
        forks.Single().Select(row => row.Guards.Single(guard => guard.Chooses)).ShouldBe([RepairGuards.CallbackDrawn, RepairGuards.CallbackNotDrawn]);
    }

    [Fact]
    public void The_readme_shows_the_table_of_the_code()
        => TransitionTables.ShouldStandIn("repairs", Table);

    [Fact]
    public void Nobody_takes_a_step_without_its_permission()
    {
        foreach (var row in Table.Rows.Where(row => row.Permission is not null))
        {
            var order = Orders.In(row.From, RepairUrgency.Emergency);
            var before = Orders.Snapshot(order);
            var nobody = new CaseActor(Orders.Technician.UserId!.Value, Orders.Technician.Name);

            Should.Throw<AbpAuthorizationException>(() => Orders.DoAs(nobody, order, row.Action, order.LastStepAt.AddHours(1)));
            Orders.Snapshot(order).ShouldBe(before);
            Table.AvailableActions(order, nobody).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_system_takes_no_step_of_people()
    {
        foreach (var row in Table.Rows.Where(row => row.Permission is not null))
        {
            Should.Throw<IllegalTransitionException>(() => Orders.DoAs(CaseActor.System, Orders.In(row.From, RepairUrgency.Emergency), row.Action, Orders.CallTime.AddDays(1)));
        }
    }

    [Fact]
    public void Somebody_is_responsible_in_every_state()
        => Table.States.Select(rule => rule.ResponsibleRole).ShouldBeSubsetOf(StandardRoles.All);

    private static HashSet<RepairState> Reachable(RepairState start)
    {
        var reached = new HashSet<RepairState> { start };
        var open = new Queue<RepairState>([start]);
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
