using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitBoardPlanTests
{
    [Fact]
    public void Doors_of_one_number_stand_above_each_other_and_a_missing_one_leaves_a_gap()
    {
        var plan = Plan("", "4-1-101", "4-1-102", "4-1-103", "4-1-202", "4-2-101", "4-2-201");

        plan.Entrances.Select(entrance => (entrance.Name, entrance.Columns)).ShouldBe([("1", 3), ("2", 1)]);
        Drawn(plan).ShouldBe(["2: 202@0.1 201@1.0", "1: 101@0.0 102@0.1 103@0.2 101@1.0"]);
    }

    [Fact]
    public void Floors_are_those_of_the_plan_and_those_of_units_from_the_top_down()
    {
        var plan = Plan("B1-3, 1M", "4-101", "4-1M02", "4-B101", "4-501");

        plan.Rows.Select(row => row.Floor).ShouldBe(["5", "3", "2", "1M", "1", "B1"]);
    }

    [Fact]
    public void Units_without_a_floor_stand_below_all_others()
    {
        var plan = Plan("", "4-101", "4-102", "4-S7", "4-S8", "4-S9");

        Drawn(plan).ShouldBe(["1: 101@0.0 102@0.1", "-: S7@0.0 S8@0.1", "-+ S9@0.0"]);
    }

    [Fact]
    public void What_is_counted_through_follows_each_other_in_as_many_rows_as_it_takes()
    {
        var spaces = Enumerable.Range(1, 40).Select(number => $"P-B1{number:00}").ToArray();

        var plan = Plan("", spaces);

        plan.Entrances.ShouldHaveSingleItem().Columns.ShouldBe(UnitBoardPlan.WidestEntrance);
        plan.Rows.Select(row => (row.Floor, row.IsContinued, row.Cells.Count)).ShouldBe([("B1", false, 16), ("B1", true, 16), ("B1", true, 8)]);
    }

    [Fact]
    public void Shops_with_a_prefix_stand_above_each_other()
    {
        var plan = Plan("", "4-S101@1", "4-S102@1", "4-S201@2", "4-S202@2");

        plan.Entrances.ShouldHaveSingleItem().Columns.ShouldBe(2);
        Drawn(plan).ShouldBe(["2: S201@0.0 S202@0.1", "1: S101@0.0 S102@0.1"]);
    }

    [Fact]
    public void Shops_below_a_tower_take_no_gap_from_its_flats()
    {
        var shops = Enumerable.Range(1, 20).Select(number => $"4-1{number:00}");
        var plan = Plan("", [.. shops, "4-201", "4-202", "4-203", "4-301", "4-303"]);

        Drawn(plan).Take(2).ShouldBe(["3: 301@0.0 303@0.2", "2: 201@0.0 202@0.1 203@0.2"]);
        plan.Rows.Select(row => (row.Floor, row.Cells.Count)).ShouldBe([("3", 2), ("2", 3), ("1", 16), ("1", 4)]);
    }

    [Fact]
    public void Runs_of_floors_that_share_no_door_begin_at_the_same_column() =>
        Drawn(Plan("", "4-S101@1", "4-S102@1", "4-S103@1", "4-201", "4-202", "4-302")).ShouldBe(["3: 302@0.1", "2: 201@0.0 202@0.1", "1: S101@0.0 S102@0.1 S103@0.2"]);

    [Fact]
    public void Every_unit_has_a_place_of_its_own()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 200; round++)
        {
            var codes = Enumerable.Range(0, random.Next(1, 80))
                .Select(_ => random.Next(5) switch
                {
                    0 => $"4-{random.Next(1, 3)}-B{random.Next(1, 3)}0{random.Next(1, 9)}",
                    1 => $"4-S{random.Next(1, 90)}",
                    2 => $"4-{random.Next(1, 12)}{random.Next(1, 30):00}A",
                    _ => $"4-{random.Next(1, 3)}-{random.Next(1, 12)}{random.Next(1, 30):00}",
                })
                .Distinct().Order(StringComparer.Ordinal).ToArray();

            var plan = Plan(round % 2 == 0 ? "B1-6" : "", codes);

            plan.Rows.SelectMany(row => row.Cells).Select(cell => cell.Unit.Code).ShouldBe(codes, ignoreOrder: true);
            foreach (var row in plan.Rows)
            {
                row.Cells.Select(cell => (cell.Entrance, cell.Column)).ShouldBeUnique();
                row.Cells.ShouldAllBe(cell => cell.Column < plan.Entrances[cell.Entrance].Columns && cell.Unit.Floor == row.Floor);
            }
        }
    }

    [Fact]
    public void A_building_without_units_shows_its_floors()
        => Plan("B1-2").Rows.Select(row => (row.Floor, row.Cells.Count)).ShouldBe([("2", 0), ("1", 0), ("B1", 0)]);

    private static UnitBoardPlan Plan(string floors, params string[] codes)
    {
        FloorPlan.TryParse(floors, out var known).ShouldBeTrue();
        var code = codes.Length == 0 ? "4" : codes[0].Split('-')[0];
        var building = new Building(Guid.NewGuid(), Guid.NewGuid(), code);
        return UnitBoardPlan.Of(known, [.. codes.Select(text => ToUnit(building, text.Split('@')))]);
    }

    /// <summary>A unit by its code, and by its floor where the number does not tell it (4-S101@1).</summary>
    private static Unit ToUnit(Building building, string[] text)
    {
        var unit = new Unit(Guid.NewGuid(), building, Read(text[0]));
        return text.Length > 1 && FloorLabel.TryParse(text[1], out var floor) ? unit.Place(building, floor, zoneId: null) : unit;
    }

    private static RoomCode Read(string text) => RoomCode.TryParse(text, out var code) ? code : throw new FormatException(text);

    private static IEnumerable<string> Drawn(UnitBoardPlan plan) => plan.Rows.Select(row =>
        $"{row.Floor ?? "-"}{(row.IsContinued ? "+" : ":")} {string.Join(' ', row.Cells.Select(cell => $"{cell.Unit.Room}@{cell.Entrance}.{cell.Column}"))}");
}
