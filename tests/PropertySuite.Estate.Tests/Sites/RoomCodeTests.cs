using FsCheck;
using FsCheck.Fluent;
using PropertySuite.Sites;

namespace PropertySuite.Estate.Tests.Sites;

public class RoomCodeTests
{
    [Theory]
    [InlineData("1-1-103", "1栋")]
    [InlineData("A-1203", "A座")]
    [InlineData("东区3-2-501", "东区3栋")]
    [InlineData("12号", "12号")]
    [InlineData("1-B201", null)]
    public void A_code_of_its_kept_parts_is_that_which_is_read(string text, string? building)
    {
        RoomCode.TryParse(text, out var read).ShouldBeTrue();
        var kept = RoomCode.OfKept(read.Building, read.Entrance, read.Room);

        kept.ShouldBe(read);
        kept.Describe(building).ShouldBe(read.Describe(building));
    }

    [Theory]
    [InlineData("1-1-103", "1-1-103")]
    [InlineData("1栋1单元401室", "1-1-401")]
    [InlineData("1#2-601", "1-2-601")]
    [InlineData(" 1 - 1 - 602 ", "1-1-602")]
    [InlineData("１－１－６０２", "1-1-602")]
    [InlineData("１栋２单元１００１室", "1-2-1001")]
    [InlineData("1幢2单元301", "1-2-301")]
    [InlineData("1号楼2单元301室", "1-2-301")]
    [InlineData("3号楼301", "3-301")]
    [InlineData("1棟2單元301室", "1-2-301")]
    [InlineData("1號樓2單元301號", "1-2-301")]
    [InlineData("A座1203", "A-1203")]
    [InlineData("a座1203室", "A-1203")]
    [InlineData("A座12层1203室", "A-1203")]
    [InlineData("A座12楼1203", "A-1203")]
    [InlineData("2栋1单元3层02", "2-1-302")]
    [InlineData("十二栋二单元三零一室", "12-2-301")]
    [InlineData("二十三栋301", "23-301")]
    [InlineData("01栋02单元0301", "1-2-301")]
    [InlineData("1/2/301", "1-2-301")]
    [InlineData("1 2 301", "1-2-301")]
    [InlineData("1—2—301", "1-2-301")]
    [InlineData("3楼2单元301", "3-2-301")]
    [InlineData("1#楼2单元301", "1-2-301")]
    [InlineData("东区-3-2-501", "东区3-2-501")]
    [InlineData("一期1栋1单元101", "一期1-1-101")]
    [InlineData("1-1-103A", "1-1-103A")]
    [InlineData("1-1层101", "1-101")]
    [InlineData("1栋-1层101", "1-B101")]
    [InlineData("1栋负1层101", "1-B101")]
    [InlineData("1栋地下一层05", "1-B105")]
    [InlineData("1栋B1层101", "1-B101")]
    [InlineData("1--1层101", "1-B101")]
    [InlineData("第3栋第2单元第501室", "3-2-501")]
    [InlineData("廿三栋101", "23-101")]
    [InlineData("卅栋101", "30-101")]
    [InlineData("壹栋贰单元叁零壹室", "1-2-301")]
    [InlineData("Tower A-2301", "A-2301")]
    [InlineData("Block 3 Unit 12B", "3-12B")]
    [InlineData("Block 3, Unit 12B", "3-12B")]
    [InlineData("Tower 3, 12/F, Flat A", "3-12A")]
    [InlineData("Building 5 Room 1203", "5-1203")]
    [InlineData("1栋，2单元，301室", "1-2-301")]
    [InlineData("101栋102", "101-102")]
    [InlineData("101-102", "101-102")]
    [InlineData("1期1栋101", "一期1-101")]
    [InlineData("第一期1栋101", "一期1-101")]
    [InlineData("II期1栋101", "二期1-101")]
    [InlineData("2区3栋101", "二区3-101")]
    [InlineData("二区3栋101", "二区3-101")]
    [InlineData("12期3栋101", "十二期3-101")]
    [InlineData("J1栋负101", "J1-B101")]
    [InlineData("1栋地下101", "1-B101")]
    [InlineData("1栋1夹01", "1-1M01")]
    [InlineData("1栋1层夹层01", "1-1M01")]
    [InlineData("1栋一层夹层01", "1-1M01")]
    [InlineData("1栋1M01", "1-1M01")]
    [InlineData("1栋3A层01", "1-3A01")]
    [InlineData("1栋101上", "1-101上")]
    [InlineData("2-1-2层02", "2-1-202")]
    [InlineData("B2-A013号车位", "B2-A013")]
    public void A_room_is_understood_in_every_notation(string written, string canonical)
    {
        RoomCode.TryParse(written, out var code).ShouldBeTrue();
        code!.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("401")]
    [InlineData("合计")]
    [InlineData("张三")]
    [InlineData("1-1-1-1-1")]
    [InlineData("1-1-101、1-1-102")]
    [InlineData("以上信息仅供内部使用,请勿外传")]
    [InlineData("A座1203-1205")]
    [InlineData("A座1203/1204")]
    [InlineData("A座1203、1204")]
    [InlineData("A-1203-5")]
    [InlineData("1203-1205")]
    [InlineData("101/102")]
    [InlineData("35-103/104")]
    [InlineData("35-1-107+108")]
    [InlineData("2栋3层1201")]
    [InlineData("Flat A, 12/F, Tower 3")]
    [InlineData("1栋101①")]
    [InlineData("1栋101²")]
    [InlineData("1栋33-34层01")]
    [InlineData("1栋1至2层01")]
    [InlineData("商铺101-103")]
    [InlineData("18/19号")]
    [InlineData("-1-013")]
    [InlineData("1栋3301复式")]
    [InlineData("1栋3301（跃层）")]
    [InlineData("1栋1201跃")]
    [InlineData("1栋1层东户")]
    [InlineData("1栋1楼商铺1")]
    public void What_names_no_building_and_room_is_no_room_code(string? written) =>
        RoomCode.TryParse(written, out _).ShouldBeFalse();

    [Theory]
    [InlineData("A座1203-1205", "A-1203 A-1205")]
    [InlineData("A座1203、1204", "A-1203 A-1204")]
    [InlineData("A座1203/1204室", "A-1203 A-1204")]
    [InlineData("35栋103、104", "35-103 35-104")]
    [InlineData("35栋103室和105室", "35-103 35-105")]
    [InlineData("35-103/104", "35-103 35-104")]
    [InlineData("35-1-103/104", "35-1-103 35-1-104")]
    [InlineData("35-1-105,35-1-106", "35-1-105 35-1-106")]
    [InlineData("35-1-107+108", "35-1-107 35-1-108")]
    [InlineData("35栋103 104", "35-103 35-104")]
    [InlineData("A座12A/12B", "A-12A A-12B")]
    [InlineData("商铺A-8、9、10", "商铺A-8 商铺A-9 商铺A-10")]
    [InlineData("1栋2单元301", "1-2-301")]
    [InlineData("A座1203-1220", "")]
    [InlineData("A座1203、5", "")]
    [InlineData("A座1203、B座1203", "")]
    [InlineData("35-1-301、2-301", "")]
    [InlineData("1203-1205", "")]
    [InlineData("35-103、35-103", "")]
    public void Several_rooms_of_one_building_are_read_or_refused(string written, string canonical)
    {
        RoomCode.TryParseMany(written, out var codes).ShouldBe(canonical.Length > 0);
        string.Join(' ', codes).ShouldBe(canonical);
    }

    [Fact]
    public void Rooms_in_a_column_of_their_own_are_read_one_by_one()
    {
        RoomCode.TryComposeMany("35栋", "1单元", "103/104", out var codes).ShouldBeTrue();
        codes.Select(code => code.ToString()).ShouldBe(["35-1-103", "35-1-104"]);
        RoomCode.TryCompose("35栋", null, "103/104", out _).ShouldBeFalse();
    }

    [Fact]
    public void The_canonical_notation_reads_back_to_itself()
    {
        var codes = from building in Gen.Choose(1, 99)
                    from entrance in Gen.Choose(0, 9)
                    from floor in Gen.Choose(1, 60)
                    from room in Gen.Choose(1, 12)
                    select entrance == 0 ? $"{building}-{floor}{room:00}" : $"{building}-{entrance}-{floor}{room:00}";
        Check.QuickThrowOnFailure(Prop.ForAll(codes.ToArbitrary(), code =>
        {
            RoomCode.TryParse(code, out var first).ShouldBeTrue();
            first!.ToString().ShouldBe(code);
            RoomCode.TryParse(first.Describe(), out var again).ShouldBeTrue();
            again.ShouldBe(first);
        }));
    }

    [Fact]
    public void Units_are_sorted_as_people_count_them()
    {
        string[] floors = ["1-1501", "1-12B01", "1-12A01", "1-1201", "1-501", "1-3A01", "1-399", "1-301", "1-1M02", "1-101"];
        floors.Select(Parse).OrderBy(code => code.SortKey, StringComparer.Ordinal).Select(code => code.ToString()).ShouldBe(floors.Reverse());
        string[] written = ["10-1-101", "2-1-1003", "2-1-103", "A-101", "2-1-1103"];
        var sorted = written.Select(Parse).OrderBy(code => code.SortKey, StringComparer.Ordinal).Select(code => code.ToString());
        sorted.ShouldBe(["2-1-103", "2-1-1003", "2-1-1103", "10-1-101", "A-101"]);
    }

    [Theory]
    [InlineData("1-1-103", "1")]
    [InlineData("1-1-2602", "26")]
    [InlineData("A-B201", "B2")]
    [InlineData("1栋-1层101", "B1")]
    [InlineData("1-1-3A01", "3A")]
    [InlineData("1-1M02", "1M")]
    [InlineData("1-8", null)]
    [InlineData("1栋1201东", "12")]
    public void The_room_number_tells_the_floor(string written, string? floor) => Parse(written).Floor?.ToString().ShouldBe(floor);

    [Theory]
    [InlineData("12号", "12号")]
    [InlineData("12 號", "12号")]
    [InlineData("别墅12", "12号")]
    [InlineData("012号别墅", "12号")]
    [InlineData("独栋A3号", "A3号")]
    [InlineData("Villa 7", "7号")]
    [InlineData("A区12号", "A区12号")]
    [InlineData("2区12号", "二区12号")]
    public void A_villa_has_a_number_only(string written, string canonical)
    {
        var code = Parse(written);
        code.ToString().ShouldBe(canonical);
        code.IsHouse.ShouldBeTrue();
        Parse(code.ToString()).ShouldBe(code);
        Parse(code.Describe()).ShouldBe(code);
    }

    [Theory]
    [InlineData("12")]
    [InlineData("12栋")]
    [InlineData("别墅")]
    [InlineData("1-2号别墅")]
    public void What_does_not_say_for_certain_that_it_is_a_villa_is_none(string written)
        => (RoomCode.TryParse(written, out var code) && code.IsHouse).ShouldBeFalse();

    [Theory]
    [InlineData("1-1-103", "1栋1单元103室")]
    [InlineData("A-1203", "A座1203室")]
    public void A_room_is_named_as_people_say_it(string written, string name) => Parse(written).Describe().ShouldBe(name);

    [Theory]
    [InlineData("3栋", "2单元", "301室", "3-2-301")]
    [InlineData("3号楼", "", "2-301", "3-2-301")]
    [InlineData("3", null, "301", "3-301")]
    [InlineData("J4栋", null, "一层01", "J4-101")]
    [InlineData("J4栋", null, "1F-02", "J4-102")]
    [InlineData("J4栋", null, "二层03", "J4-203")]
    [InlineData("J4栋", null, "1层A01", "J4-1A01")]
    [InlineData("J4栋", null, "1层-01", "J4-101")]
    [InlineData("J4栋", "1单元", "一层01", "J4-1-101")]
    [InlineData("J4栋", null, "1层夹层01", "J4-1M01")]
    [InlineData("J4栋", null, "1夹01", "J4-1M01")]
    [InlineData("J4栋", null, "12A层02", "J4-12A02")]
    [InlineData("J4栋", null, "第1层 01室", "J4-101")]
    [InlineData("J4栋", null, "-1层01", "J4-B101")]
    [InlineData("J4栋", null, "负1层A01", "J4-B1A01")]
    [InlineData("J4栋", null, "地下101", "J4-B101")]
    [InlineData("J4栋", null, "-101", "J4-B101")]
    public void Parts_in_columns_of_their_own_make_a_room(string building, string? entrance, string room, string canonical)
    {
        RoomCode.TryCompose(building, entrance, room, out var code).ShouldBeTrue();
        code!.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData("2层东户")]
    [InlineData("1楼商铺1")]
    [InlineData("一层商铺3")]
    [InlineData("1层01-02")]
    [InlineData("33-34层01")]
    [InlineData("3层1201")]
    [InlineData("-1-013")]
    [InlineData("101①")]
    public void A_room_cell_that_is_not_understood_is_no_room_and_never_a_basement(string room) => RoomCode.TryCompose("J4栋", null, room, out _).ShouldBeFalse();

    [Theory]
    [InlineData("A座", "", "A座1203室", "A-1203", null)]
    [InlineData("2#", "", "2#108", "2-108", null)]
    [InlineData("3号楼", "", "3号楼109", "3-109", null)]
    [InlineData("1栋", "", "1栋101室", "1-101", null)]
    [InlineData("J6", "", "J6-301", "J6-301", null)]
    [InlineData("1栋", "1单元", "1-1-103", "1-1-103", null)]
    [InlineData("1栋", "", "1栋1单元102室", "1-1-102", null)]
    [InlineData("2", "", "2-105", "2-105", "2-2-105")]
    [InlineData("3栋", "", "2-105", "3-2-105", null)]
    [InlineData("2栋", "", "2单元105", "2-2-105", null)]
    [InlineData("", "", "12#", "12号", null)]
    [InlineData("", "", "12幢", "12号", null)]
    [InlineData("", "", "12栋", "12号", null)]
    [InlineData("12栋", "", "101#", "12-101", null)]
    public void A_whole_code_beside_its_building_is_that_code(string building, string entrance, string room, string code, string? otherwise)
    {
        var cell = RoomCell.Read(building, entrance, room);
        cell.Code!.ToString().ShouldBe(code);
        cell.Otherwise?.ToString().ShouldBe(otherwise);
    }

    [Theory]
    [InlineData("3号楼", "3")]
    [InlineData("东区3栋", "东区3")]
    [InlineData("A座3", "A3")]
    [InlineData("3-1", "")]
    [InlineData("3-1栋", "")]
    public void A_building_has_one_number(string written, string code) => RoomCode.NormalizeBuilding(written).ShouldBe(code);

    private static RoomCode Parse(string text) =>
        RoomCode.TryParse(text, out var code) ? code : throw new FormatException(text);
}
