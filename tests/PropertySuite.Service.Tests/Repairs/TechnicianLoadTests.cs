using PropertySuite.Sites;

namespace PropertySuite.Repairs;

public class TechnicianLoadTests
{
    private static readonly SiteDay Today = SiteDay.On(new DateOnly(2026, 11, 30), "Asia/Shanghai");
    private static readonly AssignedTechnician Technician = new(Guid.NewGuid(), "赵国强");

    [Theory]
    [InlineData(0, 420, TechnicianLoad.Free)]
    [InlineData(209, 420, TechnicianLoad.Free)]
    [InlineData(210, 420, TechnicianLoad.Normal)]
    [InlineData(357, 420, TechnicianLoad.Normal)]
    [InlineData(358, 420, TechnicianLoad.NearlyFull)]
    [InlineData(420, 420, TechnicianLoad.NearlyFull)]
    [InlineData(421, 420, TechnicianLoad.Overloaded)]
    public void The_word_follows_from_what_is_promised_and_what_there_is(int promised, int capacity, TechnicianLoad word)
        => TechnicianLoads.WordFor(promised, capacity).ShouldBe(word);

    [Fact]
    public void What_is_promised_by_the_end_of_today_counts_and_no_more()
    {
        var load = Of(
            TimeSpan.FromHours(7),
            InHand(Today.Start.AddHours(9), Today.Start.AddHours(10.5)),
            InHand(finish: Today.Start.AddDays(-1)),
            InHand(finish: Today.End.AddTicks(-1)),
            InHand(finish: Today.End),
            InHand(Today.End, Today.End.AddHours(2)));

        (load.OpenOrders, load.PromisedMinutes, load.CapacityMinutes, load.Load).ShouldBe((5, 90 + 60 + 60, (int?)420, (TechnicianLoad?)TechnicianLoad.Normal));
    }

    [Fact]
    public void Whom_nobody_has_planned_has_hours_and_no_word()
    {
        var load = Of(null, InHand(finish: Today.Start));

        (load.PromisedMinutes, load.CapacityMinutes, load.Load).ShouldBe((60, null, null));
    }

    [Fact]
    public void Who_is_away_is_away_however_much_there_is()
    {
        var away = new AwayPersonDto { UserId = Technician.UserId, Until = Today.End, StandInName = "孙大勇" };

        var load = TechnicianLoads.Of(Technician, [InHand(finish: Today.Start)], Today, TimeSpan.FromHours(7), away);

        (load.Load, load.AwayUntil, load.StandInName).ShouldBe(((TechnicianLoad?)TechnicianLoad.Away, (DateTime?)Today.End, (string?)"孙大勇"));
    }

    private static TechnicianLoadDto Of(TimeSpan? capacity, params RepairInHand[] orders) => TechnicianLoads.Of(Technician, orders, Today, capacity, away: null);

    private static RepairInHand InHand(DateTime? start = null, DateTime? end = null, DateTime? finish = null)
        => new([Technician.UserId], start, end, finish ?? Today.End.AddDays(3));
}
