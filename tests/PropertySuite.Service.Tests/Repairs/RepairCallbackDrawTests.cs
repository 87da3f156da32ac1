namespace PropertySuite.Repairs;

public class RepairCallbackDrawTests
{
    private static readonly RepairLimits NobodyIsDrawn = Orders.Limits with { CallbackSamplePercent = 0 };

    [Fact]
    public void Emergencies_are_always_called_back()
        => Draw(Orders.Received(RepairUrgency.Emergency)).ShouldBe(RepairCallbackDecision.Emergency);

    [Fact]
    public void Leaks_are_always_called_back()
        => Draw(Orders.Received(category: RepairCategory.Leak)).ShouldBe(RepairCallbackDecision.Leak);

    [Fact]
    public void Repeated_trouble_is_always_called_back()
        => Draw(Orders.Received(reworkOfId: Guid.CreateVersion7())).ShouldBe(RepairCallbackDecision.Rework);

    [Fact]
    public void A_customer_who_signed_unsatisfied_is_always_called_back()
        => Draw(Orders.Received(), SigningRating.Unsatisfied).ShouldBe(RepairCallbackDecision.Dissatisfied);

    [Fact]
    public void Work_done_again_is_always_called_back()
        => Draw(Orders.In(RepairState.Rework)).ShouldBe(RepairCallbackDecision.Rework);

    [Theory]
    [InlineData(200, RepairCallbackDecision.NotSampled)]
    [InlineData(200.01, RepairCallbackDecision.PaidAboveLimit)]
    public void Whoever_paid_above_the_limit_is_always_called_back(double paid, RepairCallbackDecision expected)
    {
        var order = Orders.In(RepairState.Arrived);
        var at = order.LastStepAt;
        order.MakeQuote(new RepairQuote([], 300, null, at), Orders.Technician, at, Orders.Limits);
        order.ConfirmQuote("李梅", null, Orders.Desk, at);
        order.Finish("老化", "更换", WarrantyAttribution.Owner, 10, [], (decimal)paid, Orders.Technician, at);

        Draw(order).ShouldBe(expected);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer()
    {
        var order = Orders.Received();

        for (var seed = 0L; seed < 100; seed++)
        {
            RepairCallbackDraw.For(order, null, seed, Orders.Limits).ShouldBe(RepairCallbackDraw.For(order, null, seed, Orders.Limits));
        }
    }

    [Fact]
    public void About_three_in_ten_ordinary_cases_are_drawn()
    {
        var id = Guid.Parse("0195e3f4-0000-7000-8000-000000000001");

        var drawn = Enumerable.Range(0, 10_000).Count(seed => RepairCallbackDraw.IsSampled(id, seed, 30));

        drawn.ShouldBeInRange(2_850, 3_150);
    }

    [Fact]
    public void Nobody_is_drawn_at_zero_and_everybody_at_a_hundred_per_cent()
    {
        var id = Guid.CreateVersion7();

        Enumerable.Range(0, 1_000).ShouldAllBe(seed => !RepairCallbackDraw.IsSampled(id, seed, 0));
        Enumerable.Range(0, 1_000).ShouldAllBe(seed => RepairCallbackDraw.IsSampled(id, seed, 100));
    }

    private static RepairCallbackDecision Draw(RepairOrder order, SigningRating? rating = null)
        => RepairCallbackDraw.For(order, rating, 1, NobodyIsDrawn).Decision;
}
