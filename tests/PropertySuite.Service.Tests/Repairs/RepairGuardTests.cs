using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.Repairs;

public class RepairGuardTests
{
    private static DateTime Soon(RepairOrder order) => order.LastStepAt.AddMinutes(5);

    [Fact]
    public void A_dispatch_names_somebody()
        => Refused(RepairState.Received, RepairsErrorCodes.TechnicianRequired,
            order => order.Dispatch([], null, Orders.Desk, Soon(order), Orders.Limits));

    [Fact]
    public void An_order_is_not_suspended_before_the_customer_is_told()
        => Refused(RepairState.Arrived, RepairsErrorCodes.CustomerMustBeTold, order => order.Suspend(
            RepairSuspensionReason.WaitingForParts, null, Soon(order).AddDays(1), false, Orders.Technician, Soon(order), Orders.Limits));

    [Fact]
    public void A_new_promise_lies_in_the_future()
        => Refused(RepairState.Arrived, RepairsErrorCodes.PromiseInPast, order => order.Suspend(
            RepairSuspensionReason.WaitingForParts, null, Soon(order), true, Orders.Technician, Soon(order), Orders.Limits));

    [Fact]
    public void A_long_suspension_needs_a_manager()
    {
        Refused(RepairState.Working, RepairsErrorCodes.LongSuspensionNeedsManager, order => order.Suspend(
            RepairSuspensionReason.WaitingForDeveloper, null, Soon(order).AddDays(3), true, Orders.Technician, Soon(order), Orders.Limits));

        var suspended = Orders.In(RepairState.Working);
        suspended.Suspend(
            RepairSuspensionReason.WaitingForDeveloper, null, Soon(suspended).AddDays(3), true, Orders.Manager, Soon(suspended), Orders.Limits);
        suspended.State.ShouldBe(RepairState.Suspended);
        suspended.DueAt.ShouldBe(suspended.PromisedFinishAt);
    }

    [Theory]
    [InlineData(500, RepairState.AwaitingQuoteConfirmation)]
    [InlineData(500.01, RepairState.AwaitingQuoteApproval)]
    public void A_quote_above_the_limit_waits_for_an_approval_whoever_makes_it(decimal amount, RepairState expected)
    {
        foreach (var maker in new[] { Orders.Technician, Orders.Manager })
        {
            var order = Orders.In(RepairState.Arrived);

            order.MakeQuote(new RepairQuote([], amount, null, Soon(order)), maker, Soon(order), Orders.Limits);

            order.State.ShouldBe(expected);
            (order.Quote is null, order.ProposedQuote is null).ShouldBe((amount > 500, amount <= 500));
        }
    }

    [Fact]
    public void A_quote_that_is_not_approved_leaves_what_was_quoted_before()
    {
        foreach (var state in new[] { RepairState.Arrived, RepairState.AwaitingQuoteConfirmation, RepairState.Working })
        {
            var order = Orders.In(state);
            var before = order.Quote;
            order.MakeQuote(Orders.LargeQuote(Soon(order)), Orders.Technician, Soon(order), Orders.Limits);
            order.MakeQuote(Orders.LargeQuote(Soon(order)), Orders.Technician, Soon(order), Orders.Limits);

            order.AnswerProposedQuote(1, isApproved: true, "陈立群", null, Soon(order)).ShouldBeNull("the answer to an earlier round");
            order.AnswerProposedQuote(2, isApproved: false, "陈立群", "太贵", Soon(order)).ShouldNotBeNull();

            (order.State, order.Quote, order.ProposedQuote).ShouldBe((state, before, null));
        }
    }

    [Fact]
    public void An_empty_quote_is_none()
        => Refused(RepairState.Arrived, RepairsErrorCodes.EmptyQuote, order => order.MakeQuote(
            new RepairQuote([], 0, null, Soon(order)), Orders.Technician, Soon(order), Orders.Limits));

    [Fact]
    public void Nobody_pays_without_a_confirmed_quote()
        => Refused(RepairState.Arrived, RepairsErrorCodes.PaidAboveQuote, order => order.Finish(
            "老化", "更换", WarrantyAttribution.Owner, 10, [], 1, Orders.Technician, Soon(order)));

    [Fact]
    public void Nobody_but_the_owner_pays()
        => Refused(RepairState.Arrived, RepairsErrorCodes.PaidByOthers, order => order.Finish(
            "老化", "更换", WarrantyAttribution.Developer, 10, [], 1, Orders.Technician, Soon(order)));

    [Fact]
    public void The_owner_pays_up_to_the_confirmed_quote()
    {
        var order = Orders.In(RepairState.AwaitingQuoteConfirmation);
        Orders.Do(order, RepairAction.ConfirmQuote, Soon(order));
        var total = order.Quote!.TotalAmount;

        Should.Throw<BusinessException>(() => order.Finish(
            "老化", "更换", WarrantyAttribution.Owner, 10, [], total + 0.01m, Orders.Technician, Soon(order)));
        order.Finish("老化", "更换", WarrantyAttribution.Owner, 10, [], total, Orders.Technician, Soon(order));

        order.PaidAmount.ShouldBe(total);
    }

    [Fact]
    public void An_emergency_is_taken_back_only_after_its_time_to_be_accepted()
    {
        var order = Orders.In(RepairState.Dispatched, RepairUrgency.Emergency);
        var before = Orders.Snapshot(order);

        Should.Throw<IllegalTransitionException>(() => order.TimeOut(order.AcceptBy!.Value, Orders.Limits));
        Orders.Snapshot(order).ShouldBe(before);
        order.TimeOut(order.AcceptBy!.Value.AddSeconds(1), Orders.Limits);

        order.State.ShouldBe(RepairState.Received);
        order.TechnicianIds.ShouldBeEmpty();
        order.DueAt.ShouldBe(order.LastStepAt + Orders.Limits.EmergencyDispatch);
    }

    [Fact]
    public void An_ordinary_order_waits_for_its_technician_without_a_limit()
    {
        var order = Orders.In(RepairState.Dispatched);

        order.AcceptBy.ShouldBeNull();
        Should.Throw<IllegalTransitionException>(() => order.TimeOut(order.LastStepAt.AddDays(1), Orders.Limits));
    }

    [Fact]
    public void An_unsatisfied_customer_gets_the_work_again_and_a_second_callback()
    {
        var order = Orders.In(RepairState.AwaitingCallback);

        order.ConcludeCallback(1, RepairCallbackResult.Unsatisfied, "还在漏", Orders.Restart(Soon(order)), Soon(order)).ShouldNotBeNull();
        order.State.ShouldBe(RepairState.Rework);
        order.ReworkCount.ShouldBe(1);
        order.DueAt.ShouldBe(order.LastStepAt + Orders.Limits.RestartWithin);
        foreach (var action in new[] { RepairAction.Dispatch, RepairAction.Accept, RepairAction.Arrive, RepairAction.Finish, RepairAction.AcceptWork })
        {
            Orders.Do(order, action, Soon(order), wantsCallback: false);
        }

        order.State.ShouldBe(RepairState.AwaitingCallback);
        order.CallbackDecision.ShouldBe(RepairCallbackDecision.Rework);
        order.CallbackRound.ShouldBe(2);
    }

    [Fact]
    public void News_of_a_callback_counts_once()
    {
        var order = Orders.In(RepairState.AwaitingCallback);
        order.ConcludeCallback(1, RepairCallbackResult.Satisfied, null, Orders.Restart(Soon(order)), Soon(order)).ShouldNotBeNull();
        var before = Orders.Snapshot(order);

        order.ConcludeCallback(1, RepairCallbackResult.Unsatisfied, null, Orders.Restart(Soon(order)), Soon(order)).ShouldBeNull();

        Orders.Snapshot(order).ShouldBe(before);
    }

    [Fact]
    public void News_of_an_earlier_round_is_left_alone()
    {
        var order = Orders.In(RepairState.AwaitingCallback);

        order.ConcludeCallback(0, RepairCallbackResult.Satisfied, null, Orders.Restart(Soon(order)), Soon(order)).ShouldBeNull();

        order.State.ShouldBe(RepairState.AwaitingCallback);
    }

    [Fact]
    public void What_was_signed_cannot_be_swapped_unseen()
    {
        var one = Orders.In(RepairState.AwaitingCallback).Acceptance!;
        var other = Orders.In(RepairState.AwaitingCallback);

        one.DocumentHash.Length.ShouldBe(64);
        one.DocumentHash.ShouldBe(other.Acceptance!.DocumentHash);
        var rejected = Orders.In(RepairState.Finished);
        rejected.AcceptWork("李明", AcceptanceRole.Customer, null, SigningRating.Unsatisfied, 1, Orders.Desk, one.SignedAt, Orders.Limits);
        rejected.Acceptance!.DocumentHash.ShouldNotBe(one.DocumentHash);
    }

    private static void Refused(RepairState state, string code, Action<RepairOrder> act)
    {
        var order = Orders.In(state);
        var before = Orders.Snapshot(order);

        Should.Throw<BusinessException>(() => act(order)).Code.ShouldBe(code);
        Orders.Snapshot(order).ShouldBe(before);
    }
}
