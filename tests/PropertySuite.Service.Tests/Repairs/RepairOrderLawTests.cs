using FsCheck;
using FsCheck.Fluent;
using Volo.Abp;
using Check = FsCheck.Check;

namespace PropertySuite.Repairs;

/// <summary>Laws that hold for every order, whatever happens to it.</summary>
public class RepairOrderLawTests
{
    private static readonly RepairAction[] Actions = Enum.GetValues<RepairAction>();

    /// <summary>
    /// A random life: mostly steps that the table allows, some that it does not, and a clock that sometimes goes back, as the clocks of two
    /// machines do.
    /// </summary>
    private static readonly Arbitrary<(int Action, int Minutes, bool Callback)[]> Lives = Gen.ArrayOf(
        Gen.Choose(0, 999).SelectMany(action =>
            Gen.Choose(-10, 600).SelectMany(minutes =>
                Gen.Elements(true, false).Select(callback => (action, minutes, callback)))))
        .Resize(60)
        .ToArbitrary();

    [Fact]
    public void The_steps_of_an_order_never_go_back_in_time()
        => InAnyLife(order => InOrder(
            order.CreationTime, order.DispatchedAt, order.AcceptedAt, order.ArrivedAt, order.FinishedAt, order.Acceptance?.SignedAt, order.ClosedAt));

    [Fact]
    public void A_refused_action_changes_nothing()
        => InAnyLife(_ => { });

    [Fact]
    public void Somebody_waits_for_every_open_order_but_a_finished_one()
        => InAnyLife(order =>
            (order.DueAt is null).ShouldBe(RepairTransitions.Table.IsFinal(order.State) || order.State == RepairState.Finished));

    [Fact]
    public void No_order_at_work_is_due_later_than_a_promise_that_was_not_kept()
        => InAnyLife(order =>
        {
            if (order.DueAt is { } dueAt && order.State != RepairState.AwaitingCallback)
            {
                dueAt.ShouldBeLessThanOrEqualTo(order.PromisedArrivalKeptAt is null ? order.PromisedArrivalAt : order.PromisedFinishAt);
            }
        });

    [Fact]
    public void An_order_is_due_when_the_first_of_its_clocks_is()
        => InAnyLife(order =>
        {
            // Who has to take it on, or to accept it, is asked earlier than what the customer waits for; the callback has a clock of its own.
            if (order.State != RepairState.AwaitingCallback)
            {
                var clocks = order.Clocks.Where(clock => clock.Kind is not (nameof(RepairClock.Owner) or nameof(RepairClock.Accept))).ToList();
                clocks.Select(clock => clock.Kind).ShouldBeUnique();
                clocks.Min(clock => clock.DueAt).ShouldBe(order.DueAt);
                (order.DueAt is { } due ? clocks.First(clock => clock.DueAt == due).Kind : null).ShouldBe(RepairOrder.ClockOf(
                    order.State, order.DueAt, order.PromisedArrivalAt, order.PromisedArrivalKeptAt, order.PromisedFinishAt)?.ToString());
            }
        });

    [Fact]
    public void The_customer_never_pays_more_than_was_confirmed()
        => InAnyLife(order =>
        {
            if (order.PaidAmount > 0)
            {
                order.Quote!.Confirmation.ShouldNotBeNull();
                order.PaidAmount.ShouldBeLessThanOrEqualTo(order.Quote.TotalAmount);
            }
        });

    [Fact]
    public void Whoever_was_ever_sent_stays_on_the_list_of_those_who_may_not_call_back()
        => InAnyLife(order =>
            order.TechnicianIds.ShouldBeSubsetOf(order.EverAssignedIds));

    [Fact]
    public void A_technician_who_was_not_sent_can_do_nothing()
    {
        foreach (var row in RepairTransitions.Table.Rows.Where(row => row.Guards.Contains(RepairGuards.ByAssignedTechnician)))
        {
            var order = Orders.In(row.From);
            var before = Orders.Snapshot(order);

            Should.Throw<BusinessException>(() => Orders.Do(order, row.Action, order.LastStepAt.AddMinutes(1), technician: Orders.Stranger))
                .Code.ShouldBe(RepairsErrorCodes.NotAssignedTechnician);
            Orders.Snapshot(order).ShouldBe(before);
        }
    }

    [Fact]
    public void A_manager_can_record_the_steps_of_a_technician()
    {
        var order = Orders.In(RepairState.Dispatched);

        order.Accept(Orders.Manager, order.LastStepAt.AddMinutes(2));

        order.State.ShouldBe(RepairState.Accepted);
    }

    private static void InAnyLife(Action<RepairOrder> law)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Lives, life => Live(life, law)));

    private static void Live((int Action, int Minutes, bool Callback)[] life, Action<RepairOrder> law)
    {
        var order = Orders.Received(RepairUrgency.Emergency);
        var now = Orders.CallTime;
        foreach (var (action, minutes, callback) in life)
        {
            now = now.AddMinutes(minutes);
            var before = Orders.Snapshot(order);
            try
            {
                var from = order.State;
                var step = Orders.Do(order, Choose(order, action), now, callback);
                RepairTransitions.Table.From(from).ShouldContain(step!.Transition);
            }
            catch (BusinessException)
            {
                Orders.Snapshot(order).ShouldBe(before);
            }

            law(order);
        }
    }

    private static RepairAction Choose(RepairOrder order, int number)
    {
        const int Reckless = 200;
        var steps = RepairTransitions.Table.From(order.State).Select(row => row.Action).Distinct().Where(action => action != RepairAction.Cancel).ToList();
        return number < Reckless || steps.Count == 0 ? Actions[number % Actions.Length] : steps[number % steps.Count];
    }

    private static void InOrder(params DateTime?[] times)
    {
        var known = times.OfType<DateTime>().ToList();
        known.ShouldBe(known.Order());
    }
}
