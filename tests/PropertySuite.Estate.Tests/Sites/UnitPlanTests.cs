using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitPlanTests
{
    [Fact]
    public void A_tower_of_thirty_three_floors_with_two_entrances_and_four_doors_has_264_units()
    {
        var plan = UnitPlan.Of(Tower("1-33"), new GenerateUnitsDto { Entrances = ["1单元", "２"], FloorPlan = "1-33", DoorsPerFloor = 4 });

        plan.Problems.ShouldBeEmpty();
        plan.Units.Count.ShouldBe(264);
        plan.Units.Select(unit => unit.Code.ToString()).ShouldBeUnique();
        plan.Units[0].Code.ToString().ShouldBe("3-1-101");
        plan.Units[^1].Code.ToString().ShouldBe("3-2-3304");
        plan.Units[^1].Floor.ToString().ShouldBe("33");
    }

    [Theory]
    [InlineData(RoomNumbering.FloorAndDoor, null, "3-1-1201 3-1-1202 3-2-1201 3-2-1202")]
    [InlineData(RoomNumbering.CountedThrough, null, "3-1-1201 3-1-1202 3-2-1203 3-2-1204")]
    [InlineData(RoomNumbering.FloorAndLetter, null, "3-1-12A 3-1-12B 3-2-12A 3-2-12B")]
    [InlineData(RoomNumbering.FloorAndDoor, "s", "3-1-S1201 3-1-S1202 3-2-S1201 3-2-S1202")]
    public void Rooms_are_numbered_as_the_house_does_it(RoomNumbering numbering, string? prefix, string codes)
    {
        var plan = UnitPlan.Of(
            Tower("1-33"), new GenerateUnitsDto { Entrances = ["1", "2"], FloorPlan = "12", DoorsPerFloor = 2, Numbering = numbering, RoomPrefix = prefix });

        plan.Problems.ShouldBeEmpty();
        string.Join(' ', plan.Units.Select(unit => unit.Code.ToString())).ShouldBe(codes);
        plan.Units.ShouldAllBe(unit => unit.Floor.ToString() == "12");
    }

    [Fact]
    public void Floors_below_between_and_instead_of_others_give_rooms_that_are_read_back_as_they_are()
    {
        var plan = UnitPlan.Of(Tower("B1-3, 3A, 5, 1M"), new GenerateUnitsDto { FloorPlan = "B1-3, 3A, 5, 1M", DoorsPerFloor = 1 });

        plan.Problems.ShouldBeEmpty();
        plan.Units.Select(unit => unit.Code.ToString()).ShouldBe(["3-B101", "3-101", "3-1M01", "3-201", "3-301", "3-3A01", "3-501"]);
        plan.Units.ShouldAllBe(unit => unit.Code.Floor == unit.Floor);
    }

    [Fact]
    public void Exceptions_leave_rooms_out_and_give_floors_other_doors_and_kinds()
    {
        var plan = UnitPlan.Of(Tower("1-4"), new GenerateUnitsDto
        {
            Entrances = ["1", "2"],
            FloorPlan = "1-4",
            DoorsPerFloor = 2,
            LeftOut = ["0302", "3-2-401"],
            FloorRules = [new UnitPlanFloorRuleDto { FloorPlan = "1-2", DoorsPerFloor = 1, Kind = UnitKind.Shop, Use = "business", IgnoresDoors = true }],
            Doors = [new UnitPlanDoorDto { GrossAreaInSquareMetres = 98.5m, Layout = "三室两厅" }],
        });

        plan.Problems.ShouldBeEmpty();
        plan.Units.Select(unit => unit.Code.ToString()).ShouldBe(
            ["3-1-101", "3-2-101", "3-1-201", "3-2-201", "3-1-301", "3-2-301", "3-1-401", "3-1-402", "3-2-402"]);
        plan.Units.Where(unit => unit.Floor.Number <= 2).ShouldAllBe(unit => unit.Kind == UnitKind.Shop && unit.Use == "business" && unit.Door == null);
        plan.Units.Single(unit => unit.Code.ToString() == "3-1-401").Door!.GrossAreaInSquareMetres.ShouldBe(98.5m);
        plan.Units.Single(unit => unit.Code.ToString() == "3-1-402").Door.ShouldBeNull();
    }

    public static TheoryData<UnitPlanProblemKind, string, GenerateUnitsDto> Wrong => new()
    {
        { UnitPlanProblemKind.FloorsMissing, "34-35", new GenerateUnitsDto { FloorPlan = "1-35", DoorsPerFloor = 1 } },
        { UnitPlanProblemKind.FloorsUnreadable, "9-1", new GenerateUnitsDto { FloorPlan = "9-1", DoorsPerFloor = 1 } },
        { UnitPlanProblemKind.EntranceUnreadable, "？", new GenerateUnitsDto { Entrances = ["？"], FloorPlan = "1", DoorsPerFloor = 1 } },
        { UnitPlanProblemKind.RoomTwice, "3-1-101", new GenerateUnitsDto { Entrances = ["1", "1单元"], FloorPlan = "1", DoorsPerFloor = 1 } },
        { UnitPlanProblemKind.LeftOutUnknown, "1399", new GenerateUnitsDto { FloorPlan = "13", DoorsPerFloor = 1, LeftOut = ["1399"] } },
        {
            UnitPlanProblemKind.NetAreaAboveGross, "#1: 90 > 80",
            new GenerateUnitsDto { FloorPlan = "1", DoorsPerFloor = 1, Doors = [new UnitPlanDoorDto { GrossAreaInSquareMetres = 80, NetAreaInSquareMetres = 90 }] }
        },
        { UnitPlanProblemKind.TooMany, "3267 > 2000", new GenerateUnitsDto { FloorPlan = "1-33", DoorsPerFloor = 99 } },
        { UnitPlanProblemKind.LettersExhausted, "1: 27 > 26", new GenerateUnitsDto { FloorPlan = "1", DoorsPerFloor = 27, Numbering = RoomNumbering.FloorAndLetter } },
        {
            UnitPlanProblemKind.RuleOutsidePlan, "1-2",
            new GenerateUnitsDto { FloorPlan = "3-5", DoorsPerFloor = 1, FloorRules = [new UnitPlanFloorRuleDto { FloorPlan = "1-2", Kind = UnitKind.Shop }] }
        },
        { UnitPlanProblemKind.RoomOnOtherFloor, "1: B101", new GenerateUnitsDto { FloorPlan = "1", DoorsPerFloor = 1, RoomPrefix = "B" } },
        { UnitPlanProblemKind.RoomOnOtherFloor, "1: 1101", new GenerateUnitsDto { FloorPlan = "1", DoorsPerFloor = 1, RoomPrefix = "1" } },
        { UnitPlanProblemKind.Nothing, "", new GenerateUnitsDto { FloorPlan = "1", DoorsPerFloor = 1, FloorRules = [new UnitPlanFloorRuleDto { FloorPlan = "1", DoorsPerFloor = 0 }] } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_said_with_its_place(UnitPlanProblemKind kind, string detail, GenerateUnitsDto wish)
    {
        var problem = UnitPlan.Of(Tower("1-33"), wish).Problems.ShouldHaveSingleItem();

        problem.Kind.ShouldBe(kind);
        problem.Detail.ShouldBe(detail);
    }

    [Theory]
    [InlineData("201", "3-1-201 3-2-201")]
    [InlineData("201室", "3-1-201 3-2-201")]
    [InlineData("0201", "3-1-201 3-2-201")]
    [InlineData("1单元201", "3-1-201")]
    [InlineData("2-201", "3-2-201")]
    [InlineData("3-2-201", "3-2-201")]
    [InlineData("3栋2单元201室", "3-2-201")]
    public void What_is_left_out_is_named_as_people_name_rooms(string leftOut, string codes)
    {
        var wish = new GenerateUnitsDto { Entrances = ["1", "2"], FloorPlan = "1-2", DoorsPerFloor = 1 };
        var all = UnitPlan.Of(Tower("1-2"), wish).Units.Select(unit => unit.Code.ToString()).ToList();
        wish.LeftOut = [leftOut];

        var plan = UnitPlan.Of(Tower("1-2"), wish);

        plan.Problems.ShouldBeEmpty();
        string.Join(' ', all.Except(plan.Units.Select(unit => unit.Code.ToString()))).ShouldBe(codes);
    }

    private static Building Tower(string floors)
    {
        FloorPlan.TryParse(floors, out var labels).ShouldBeTrue();
        return new Building(Guid.NewGuid(), Guid.NewGuid(), "3").SetFloors(labels);
    }
}
