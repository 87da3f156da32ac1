using PropertySuite.Repairs.Permissions;
using PropertySuite.Testing;

namespace PropertySuite.Repairs;

public class RepairTransitionTableTests
{
    private static readonly RepairState[] States = Enum.GetValues<RepairState>();
    private static readonly RepairAction[] Actions = Enum.GetValues<RepairAction>();

    public static TheoryData<RepairState, RepairAction> PairsOutsideTheTable()
    {
        var pairs = new TheoryData<RepairState, RepairAction>();
        foreach (var state in States)
        {
            foreach (var action in Actions.Where(action => RepairTransitions.Table.All(row => row.From != state || row.Action != action)))
            {
                pairs.Add(state, action);
            }
        }

        return pairs;
    }

    public static TheoryData<RepairState, RepairAction> PairsOfTheTable()
    {
        var pairs = new TheoryData<RepairState, RepairAction>();
        foreach (var row in RepairTransitions.Table.DistinctBy(row => (row.From, row.Action)))
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

        var error = Should.Throw<IllegalRepairTransitionException>(() => Orders.Do(order, action, order.LastStepAt.AddHours(1)));

        error.Code.ShouldBe(RepairsErrorCodes.IllegalTransition);
        error.Possible.ShouldBe(RepairTransitions.From(state).Where(row => row.Permission is not null).Select(row => row.Action).Distinct());
        Orders.Snapshot(order).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(PairsOfTheTable))]
    public void What_is_in_the_table_leads_where_the_table_says(RepairState state, RepairAction action)
    {
        var order = Orders.In(state, RepairUrgency.Emergency);

        var step = Orders.Do(order, action, order.LastStepAt.AddHours(1));

        step.ShouldNotBeNull();
        RepairTransitions.Table.ShouldContain(step.Transition);
        (step.Transition.From, step.Transition.Action, step.Transition.To).ShouldBe((state, action, order.State));
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
        => States.Where(RepairTransitions.IsFinal).ShouldBe([RepairState.Closed, RepairState.Cancelled]);

    [Fact]
    public void Stored_numbers_tell_open_orders_from_ended_ones()
        => States.ShouldAllBe(state => RepairTransitions.IsFinal(state) == ((int)state >= 200));

    [Fact]
    public void Every_state_can_be_reached_from_the_call()
        => Reachable(RepairState.Received).ShouldBe(States, ignoreOrder: true);

    [Fact]
    public void Where_one_action_leads_two_ways_the_draw_decides()
    {
        var forks = RepairTransitions.Table.GroupBy(row => (row.From, row.Action)).Where(rows => rows.Count() > 1).ToList();

        forks.Select(rows => rows.Key).ShouldBe([(RepairState.Finished, RepairAction.AcceptWork)]);
        forks.Single().Select(row => row.Guards & (RepairGuards.CallbackDrawn | RepairGuards.CallbackNotDrawn)).ToList()
            .ShouldBe([RepairGuards.CallbackDrawn, RepairGuards.CallbackNotDrawn]);
    }

    [Fact]
    public void The_readme_shows_the_table_of_the_code()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "modules", "repairs", "README.md")).ReplaceLineEndings("\n");

        readme.ShouldContain(ToMarkdown());
    }

    private static HashSet<RepairState> Reachable(RepairState start)
    {
        var reached = new HashSet<RepairState> { start };
        var open = new Queue<RepairState>([start]);
        while (open.TryDequeue(out var state))
        {
            foreach (var next in RepairTransitions.From(state).Select(row => row.To).Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }

    private static string ToMarkdown()
    {
        var rows = RepairTransitions.Table.Select(row =>
            $"| {row.From} | {row.Action} | {row.To} | {Permission(row)} | {Guards(row)} | {(row.IsVisibleToCustomer ? "yes" : "no")} |");
        return string.Join('\n', ["| from | action | to | permission | guards | customer sees it |", "| --- | --- | --- | --- | --- | --- |", .. rows]) + "\n";

        static string Permission(RepairTransition row) => row.Permission?[(RepairsPermissions.Orders.Default.Length + 1)..] ?? "system";
        static string Guards(RepairTransition row) => row.Guards == RepairGuards.None ? "" : row.Guards.ToString();
    }
}
