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
    public void Where_one_action_leads_several_ways_the_limit_the_way_back_or_the_draw_decides()
    {
        var forks = Table.Rows.GroupBy(row => (row.From, row.Action)).Where(rows => rows.Count() > 1)
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => row.Guards.Single(guard => guard.Chooses)).ToArray());

        foreach (var state in new[] { RepairState.Arrived, RepairState.AwaitingQuoteApproval, RepairState.AwaitingQuoteConfirmation, RepairState.Working })
        {
            forks.Remove((state, RepairAction.Quote), out var guards).ShouldBeTrue();
            guards.ShouldBe([RepairGuards.QuoteWithinLimit, RepairGuards.QuoteAboveLimit]);
        }

        forks[(RepairState.AwaitingQuoteApproval, RepairAction.RefuseQuote)].ShouldBe([RepairGuards.QuotedOnArrival, RepairGuards.QuotedAnew, RepairGuards.QuotedAtWork]);
        forks[(RepairState.Finished, RepairAction.AcceptWork)].ShouldBe([RepairGuards.CallbackDrawn, RepairGuards.CallbackNotDrawn]);
        forks[(RepairState.Dispatched, RepairAction.HandOver)].ShouldBe([RepairGuards.TechnicianLeft, RepairGuards.NoTechnicianLeft]);
        forks.Count.ShouldBe(3);
    }
}
