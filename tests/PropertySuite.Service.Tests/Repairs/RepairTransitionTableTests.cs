using PropertySuite.Cases;

namespace PropertySuite.Repairs;

public class RepairTransitionTableTests() : CaseTableLaws<RepairOrder, RepairState, RepairAction>("repairs", RepairTransitions.Table)
{
    protected override RepairState FirstState => RepairState.Received;

    protected override RepairOrder In(RepairState state) => Orders.In(state, RepairUrgency.Emergency);

    protected override CaseStep Do(RepairOrder @case, RepairAction action, CaseActor? by = null)
    {
        var at = @case.LastStepAt.AddHours(1);
        return (by is null ? Orders.Do(@case, action, at) : Orders.DoAs(by, @case, action, at))!;
    }

    [Fact]
    public void Only_closed_and_cancelled_orders_are_done_with()
        => Table.States.Select(rule => rule.State).Where(Table.IsFinal).ShouldBe([RepairState.Closed, RepairState.Cancelled]);

    [Fact]
    public void Where_one_action_leads_two_ways_a_guard_decides()
    {
        var forks = Table.Rows.GroupBy(row => (row.From, row.Action)).Where(rows => rows.Count() > 1).ToList();

        forks.Select(rows => rows.Key).ShouldBe([(RepairState.Dispatched, RepairAction.HandOver), (RepairState.Finished, RepairAction.AcceptWork)]);
        forks[0].Select(row => row.Guards.Single(guard => guard.Chooses)).ShouldBe([RepairGuards.TechnicianLeft, RepairGuards.NoTechnicianLeft]);
        forks[1].Select(row => row.Guards.Single(guard => guard.Chooses)).ShouldBe([RepairGuards.CallbackDrawn, RepairGuards.CallbackNotDrawn]);
    }
}
