using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

public class FloorTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("12层", "12")]
    [InlineData("12F", "12")]
    [InlineData("第12層", "12")]
    [InlineData("十二层", "12")]
    [InlineData("B1", "B1")]
    [InlineData("b1", "B1")]
    [InlineData("-1", "B1")]
    [InlineData("负一层", "B1")]
    [InlineData("負1樓", "B1")]
    [InlineData("地下2层", "B2")]
    [InlineData("1M", "1M")]
    [InlineData("1夹层", "1M")]
    [InlineData("一夹层", "1M")]
    [InlineData("一层夹层", "1M")]
    [InlineData("1夾層", "1M")]
    [InlineData("B1夹层", "B1M")]
    [InlineData("3A", "3A")]
    public void A_floor_is_read_as_buildings_call_it(string written, string label)
    {
        FloorLabel.TryParse(written, out var floor).ShouldBeTrue();
        floor!.ToString().ShouldBe(label);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("B0")]
    [InlineData("201")]
    [InlineData("B21")]
    [InlineData("顶层")]
    [InlineData("1.5")]
    [InlineData("12-1")]
    public void What_is_no_floor_is_not_read(string written) => FloorLabel.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void Floors_are_ordered_from_the_lowest_up()
    {
        string[] labels = ["B2", "B1", "B1M", "1", "1M", "2", "3", "3A", "5"];
        labels.Reverse().Select(Read).Order().Select(floor => floor.ToString()).ShouldBe(labels);
    }

    [Theory]
    [InlineData("1-33", 33, "1-33")]
    [InlineData("B2-33", 35, "B2-33")]
    [InlineData("B2–3，3A、5至12, 1M", 15, "B2-3, 5-12, 1M, 3A")]
    [InlineData("-1-2", 3, "B1-2")]
    [InlineData("5", 1, "5")]
    [InlineData("", 0, "")]
    public void A_plan_of_floors_is_read_and_written_again(string written, int count, string plan)
    {
        FloorPlan.TryParse(written, out var floors).ShouldBeTrue();
        floors.Count.ShouldBe(count);
        FloorPlan.Describe(floors).ShouldBe(plan);
    }

    [Theory]
    [InlineData("33-1")]
    [InlineData("1-")]
    [InlineData("1-300")]
    [InlineData("1M-3")]
    [InlineData("屋面")]
    public void A_plan_that_is_none_is_not_read(string written) => FloorPlan.TryParse(written, out _).ShouldBeFalse();

    [Fact]
    public void Whatever_floors_a_building_has_their_plan_says_the_same()
    {
        var random = new Random(10);
        for (var round = 0; round < 200; round++)
        {
            var floors = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Read(AnyFloor(random))).Distinct().Order().ToList();
            var plan = FloorPlan.Describe(floors);

            FloorPlan.TryParse(plan, out var again).ShouldBeTrue(plan);
            again.ShouldBe(floors, plan);
        }
    }

    private static string AnyFloor(Random random)
    {
        var number = random.Next(1, 60);
        return (random.Next(5) == 0 ? "B" + random.Next(1, 21) : number.ToString()) + (random.Next(8) == 0 ? "M" : "");
    }

    private static FloorLabel Read(string label) => FloorLabel.TryParse(label, out var floor) ? floor : throw new FormatException(label);
}
