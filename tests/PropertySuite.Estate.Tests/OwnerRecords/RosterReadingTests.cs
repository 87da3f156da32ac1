using FsCheck;
using FsCheck.Fluent;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Tables;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class RosterReadingTests
{
    private static readonly (OwnerImportField Field, string[] Names, string Cell)[] KnownColumns =
    [
        (OwnerImportField.RoomCode, ["房号", "房屋编号", "單元房號", "房　号", "Room No."], "1-1-103"),
        (OwnerImportField.OwnerName, ["业主姓名", "姓名", "產權人", "户主", "客户名称", "Owner Name"], "林建"),
        (OwnerImportField.IdNumber, ["证件号码", "身份证号", "身份證號碼", "ID No."], "330106199001011117"),
        (OwnerImportField.Phone, ["联系电话", "手机号码", "联系方式(手机)", "Tel"], "13812345678"),
        (OwnerImportField.GrossArea, ["建筑面积(㎡)", "面积", "建築面積（平方米）", "Area"], "98.37㎡"),
        (OwnerImportField.HandedOverOn, ["交房日期", "收楼时间", "入伙日期"], "2023年5月14日"),
        (OwnerImportField.Plates, ["车牌号", "车牌", "車牌號碼"], "苏A·R7CNK"),
        (OwnerImportField.Remark, ["备注", "说明", "備註"], "独居老人"),
        (OwnerImportField.None, ["序号", "性别", "物业费单价", "紧急联系人电话", "开户银行"], "7"),
    ];

    [Fact]
    public void Columns_are_recognised_in_any_order_and_under_any_usual_name()
    {
        var layouts = from order in Gen.Shuffle(KnownColumns)
                      from names in Gen.Choose(0, 100).ArrayOf(KnownColumns.Length)
                      from titleRows in Gen.Choose(0, 6)
                      select (Columns: order.Zip(names, (column, name) => (column.Field, column.Cell, Name: column.Names[name % column.Names.Length])).ToArray(), titleRows);
        Check.QuickThrowOnFailure(Prop.ForAll(layouts.ToArbitrary(), layout =>
        {
            var titles = Enumerable.Range(0, layout.titleRows).Select(row => row == 0 ? new[] { "某某花园业主信息登记表" } : [$"说明{row}:红色为待核实"]);
            var sheet = RosterFiles.Sheet(
                [.. titles, [.. layout.Columns.Select(column => column.Name)], [.. layout.Columns.Select(column => column.Cell)]]);

            var header = RosterHeader.Understand([sheet]).Single();

            header.IsIncluded.ShouldBeTrue();
            header.HeaderRowNumber.ShouldBe(layout.titleRows + 1);
            header.Columns.OrderBy(column => column.Index).Select(column => column.Field).ShouldBe(layout.Columns.Select(column => column.Field));
            var row = new RosterRowReader(header.Columns).Read(sheet.Rows[^1].Cells);
            row.HasErrors.ShouldBeFalse();
            row.Unit!.ToString().ShouldBe("1-1-103");
            row.People.Single().Name.ShouldBe("林建");
            row.HandedOverOn.ShouldBe(new DateOnly(2023, 5, 14));
        }));
    }

    [Fact]
    public void Headings_in_two_rows_are_read_together()
    {
        var header = RosterHeader.Understand([RosterFiles.Sheet(
            ["楼栋", "单元", "室号", "业主信息", "", ""],
            ["", "", "", "姓名", "手机", "身份证号"],
            ["3栋", "2", "301", "林建", "13812345678", ""])]).Single();

        header.IsIncluded.ShouldBeTrue();
        header.HeaderRowNumber.ShouldBe(2);
        new RosterRowReader(header.Columns).Read(["3栋", "2", "301", "林建", "13812345678", ""]).Unit!.ToString().ShouldBe("3-2-301");
    }

    [Fact]
    public void A_sheet_without_room_and_owner_is_no_roster() =>
        RosterHeader.Understand([RosterFiles.Sheet(["日期", "金额"], ["2026-01-01", "12"])]).Single().IsIncluded.ShouldBeFalse();

    [Theory]
    [InlineData("任秀军,杨超刚", "任秀军|杨超刚", 2)]
    [InlineData("覃磊涵\n韩思芳", "覃磊涵|韩思芳", 2)]
    [InlineData("钟敏艳/钟玉浩", "钟敏艳|钟玉浩", 2)]
    [InlineData("邵斌、杨艳文", "邵斌|杨艳文", 2)]
    [InlineData("程怡 林博桐", "程怡|林博桐", 2)]
    [InlineData("张 三", "张三", 1)]
    [InlineData("张 三", "张三", 0)]
    [InlineData("欧阳 明月", "欧阳明月", 1)]
    [InlineData("欧阳 明月", "欧阳明月", 0)]
    [InlineData("阿卜杜拉 买买提", "阿卜杜拉 买买提", 0)]
    [InlineData("王 𠮷", "王𠮷", 0)]
    [InlineData("John Smith", "John Smith", 1)]
    [InlineData("杭州佳景商务服务(集团)有限公司", "杭州佳景商务服务(集团)有限公司", 1)]
    public void Several_owners_in_a_cell_are_told_apart(string cell, string names, int idNumbers)
    {
        string.Join('|', RosterNames.Split(cell, idNumbers, phones: 0, out var isUncertain)).ShouldBe(names);
        isUncertain.ShouldBeFalse();
    }

    [Fact]
    public void Two_names_without_evidence_that_they_are_two_people_are_asked_about()
    {
        RosterNames.Split("程怡 林博桐", idNumbers: 0, phones: 1, out var isUncertain);
        isUncertain.ShouldBeTrue();
        RosterNames.Split("程怡 林博桐", idNumbers: 0, phones: 2, out isUncertain).ShouldBe(["程怡", "林博桐"]);
        isUncertain.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023年5月14日", "2023-05-14")]
    [InlineData("2019-08-19", "2019-08-19")]
    [InlineData("2019.6.19", "2019-06-19")]
    [InlineData("2020/8/26", "2020-08-26")]
    [InlineData("20200826", "2020-08-26")]
    [InlineData("２０２３年５月１４日", "2023-05-14")]
    [InlineData("44298", "2021-04-12")]
    [InlineData("2023-05-14 00:00:00", "2023-05-14")]
    public void A_date_is_read_in_every_notation(string cell, string date)
    {
        RosterCellReader.TryReadDate(cell, out var read, out _).ShouldBeTrue();
        read.ShouldBe(DateOnly.Parse(date));
    }

    [Theory]
    [InlineData("2021-02-30", true)]
    [InlineData("2021年13月1日", true)]
    [InlineData("待定", false)]
    [InlineData("98.37", true)]
    [InlineData("٢٠٢٦-١٠-٠١", false)]
    public void A_date_that_does_not_exist_is_told_from_no_date(string cell, bool isImpossible)
    {
        RosterCellReader.TryReadDate(cell, out _, out var impossible).ShouldBeFalse();
        impossible.ShouldBe(isImpossible);
    }

    [Theory]
    [InlineData("50%", 50)]
    [InlineData("0.5", 50)]
    [InlineData("1/2", 50)]
    [InlineData("33.33", 33.33)]
    [InlineData("1", 100)]
    public void A_share_is_read_in_every_notation(string cell, double share) => RosterCellReader.ReadShare(cell).ShouldBe((decimal)share);

    [Theory]
    [InlineData("1/99999999999999999999999999999999999")]
    [InlineData("99999999999999999999999999999999999/1")]
    [InlineData("1/0")]
    [InlineData("١/٢")]
    public void What_is_no_share_is_none(string cell) => RosterCellReader.ReadShare(cell).ShouldBeNull();

    [Theory]
    [InlineData("1/2、1/2", 2, "50 50")]
    [InlineData("1/3、2/3", 2, "33.3333 66.6667")]
    [InlineData("2/5, 3/5", 2, "40 60")]
    [InlineData("70/30", 2, "70 30")]
    [InlineData("30/30/40", 3, "30 30 40")]
    [InlineData("50%、50%", 2, "50 50")]
    [InlineData("1/3", 3, "33.3333 33.3333 33.3333")]
    [InlineData("2/3", 1, "66.6667")]
    [InlineData("100%", 2, "- -", "ShareOfAll")]
    [InlineData("2/3", 2, "- -", "ShareUnreadable")]
    [InlineData("3/4", 2, "- -", "ShareUnreadable")]
    [InlineData("50/20/30", 2, "- -", "ShareUnreadable")]
    public void Shares_of_several_owners_are_fractions_or_parts_never_something_else(string cell, int names, string shares, string? finding = null)
    {
        RosterColumn[] columns = [.. ThreeColumns, new(3, "份额", OwnerImportField.Share, [])];
        var row = new RosterRowReader(columns).Read(["1-1-103", string.Join('、', new[] { "林建", "李梅", "王红" }.Take(names)), "", cell]);
        string.Join(' ', row.People.Select(person => person.SharePercent is { } share ? $"{share:0.####}" : "-")).ShouldBe(shares);
        row.Findings.Select(found => found.Code.Split(':')[1]).ShouldBe(finding is null ? [] : [finding]);
    }

    [Fact]
    public void A_share_of_somebody_who_is_no_owner_is_an_error()
    {
        RosterColumn[] columns = [.. ThreeColumns, new(3, "份额", OwnerImportField.Share, []), new(4, "关系", OwnerImportField.Relation, [])];
        new RosterRowReader(columns).Read(["1-1-103", "林建", "", "50%", "租户"]).Findings.Single().Code.ShouldBe("ImportFinding:ShareWithoutOwner");
    }

    [Theory]
    [InlineData("孔七和孔八")]
    [InlineData("孔庚+孔辛")]
    [InlineData("John Smith & Mary Smith")]
    [InlineData("孔甲（产权人） 孔乙（配偶）")]
    [InlineData("张三等3人")]
    [InlineData("原业主：何七 现业主：何八")]
    [InlineData("何六之妻")]
    [InlineData("孔己(租户)")]
    [InlineData("Li, Ka Ming")]
    [InlineData("@SUM(A1)")]
    [InlineData("未售")]
    [InlineData("（空）")]
    [InlineData("开发商")]
    [InlineData("见备注")]
    [InlineData("TRUE")]
    public void What_is_more_or_less_than_names_is_asked_about(string cell) => Read(cell, "", "").HasErrors.ShouldBeTrue();

    [Theory]
    [InlineData("李和平")]
    [InlineData("和珅")]
    [InlineData("欧阳与非")]
    [InlineData("阿卜杜拉·买买提")]
    [InlineData("Mary-Jane O'Neil")]
    [InlineData("杭州佳景商务服务(集团)有限公司")]
    public void Names_that_look_odd_are_names(string cell) => Read(cell, "", "").HasErrors.ShouldBeFalse();

    [Theory]
    [InlineData("业主姓名|业主电话|配偶电话", "OwnerName Phone None")]
    [InlineData("业主姓名|电话|产权人2|产权人2电话", "OwnerName Phone OwnerName Phone")]
    [InlineData("业主姓名|电话|业主2电话", "OwnerName Phone None")]
    [InlineData("业主姓名|共有权人电话|代理人手机|家庭成员1电话", "OwnerName None None None")]
    [InlineData("业主姓名|面积(套内)|面积(建筑)", "OwnerName NetArea GrossArea")]
    [InlineData("业主姓名|电话1|电话2", "OwnerName Phone Phone")]
    [InlineData("房号|建筑面积（含公摊）|公摊面积", "RoomCode GrossArea None")]
    [InlineData("房号|建筑面积（不含公摊）", "RoomCode None")]
    [InlineData("房号|业主姓名|车位号|车位类型", "RoomCode OwnerName None None")]
    [InlineData("车位编号|车位类型|面积", "RoomCode Kind GrossArea")]
    [InlineData("楼栋|车位号|面积", "Building RoomNumber GrossArea")]
    [InlineData("楼栋|铺位号|建筑面积", "Building RoomNumber GrossArea")]
    [InlineData("商铺编号|建筑面积|业态", "RoomCode GrossArea Kind")]
    public void A_column_of_somebody_else_is_not_the_owners(string headings, string fields) =>
        string.Join(' ', RosterHeading.UnderstandAll(headings.Split('|'))).ShouldBe(fields);

    [Theory]
    [InlineData("53", "1", "-102", "53-1-B102")]
    [InlineData("3栋", "2单元", "1层101", "3-2-101")]
    [InlineData("53", "1", "1层101", "53-1-101")]
    [InlineData("53", "1", "3层02", "53-1-302")]
    public void A_room_in_a_cell_of_its_own_is_no_basement_by_the_dash_that_joins_it(string building, string entrance, string room, string code)
    {
        RoomCode.TryCompose(building, entrance, room, out var read).ShouldBeTrue();
        read!.ToString().ShouldBe(code);
    }

    [Theory]
    [InlineData("98.37", 98.37)]
    [InlineData("98.37㎡", 98.37)]
    [InlineData("98.37 平方米", 98.37)]
    [InlineData("１２８.０m²", 128.0)]
    [InlineData("1,234.56", 1234.56)]
    [InlineData("1,234㎡", 1234.0)]
    [InlineData("12,34", null)]
    [InlineData("89.125", 89.13)]
    [InlineData("89.135", 89.14)]
    [InlineData("0.004", null)]
    [InlineData("abc", null)]
    [InlineData("-5", null)]
    public void An_area_is_read_with_or_without_its_unit(string cell, double? area) => RosterCellReader.ReadArea(cell).ShouldBe((decimal?)area);

    [Theory]
    [InlineData("住宅", UnitKind.Residence)]
    [InlineData("高层住宅", UnitKind.Residence)]
    [InlineData("复式", UnitKind.Residence)]
    [InlineData("人防车位", UnitKind.ParkingSpace)]
    [InlineData("子母车位", UnitKind.ParkingSpace)]
    [InlineData("地上车位", UnitKind.ParkingSpace)]
    [InlineData("商业用房", UnitKind.Shop)]
    [InlineData("城堡", null)]
    public void A_kind_is_read_in_the_offices_words(string word, UnitKind? kind)
    {
        RosterColumn[] columns = [new(0, "房号", OwnerImportField.RoomCode, []), new(1, "房屋类型", OwnerImportField.Kind, [])];
        var row = new RosterRowReader(columns).Read(["1-1-103", word]);
        row.Kind.ShouldBe(kind);
        CodesOf(row.Findings).ShouldBe(kind is null ? ["KindUnknown"] : []);
    }

    [Fact]
    public void A_floor_that_the_number_contradicts_is_said()
    {
        RosterColumn[] columns = [new(0, "房号", OwnerImportField.RoomCode, []), new(1, "楼层", OwnerImportField.Floor, [])];
        new RosterRowReader(columns).Read(["J5-301", "5"]).Findings.ShouldContain(finding => finding.Code == "ImportFinding:FloorContradictsRoom");
        CodesOf(new RosterRowReader(columns).Read(["J5-301", "3层"]).Findings).ShouldBeEmpty();
        CodesOf(new RosterRowReader(columns).Read(["J5-B101", "-1"]).Findings).ShouldBeEmpty();
    }

    private static readonly RosterColumn[] BuildingAndRoom =
        [new(0, "楼栋", OwnerImportField.Building, []), new(1, "房号", OwnerImportField.RoomCode, []), new(2, "面积", OwnerImportField.GrossArea, [])];

    [Fact]
    public void The_other_rooms_of_a_building_tell_whether_a_dash_follows_its_entrance()
    {
        var rows = CheckRows(BuildingAndRoom, ["1", "1-105", "88"], ["2", "2-105", "88"], ["2", "1-105", "88"], ["3", "3-105", "88"], ["A座", "A座1203室", "88"]);
        rows.Select(row => row.UnitCode).ShouldBe(["1-105", "2-2-105", "2-1-105", "3-105", "A-1203"]);
        rows.Select(row => string.Join(' ', CodesOf(row.Findings)))
            .ShouldBe(["RoomTakenAsWhole", "", "", "RoomTakenAsWhole", ""]);
    }

    [Fact]
    public void As_many_phones_as_owners_belong_to_them_in_order()
    {
        var row = Read("任秀军,杨超刚", "", "13812345678、13912345678");
        row.People.Select(person => person.Phones.Single().Value).ShouldBe(["13812345678", "13912345678"]);
        row.People.Select(person => person.Relation).ShouldBe([TenureRelation.Owner, TenureRelation.CoOwner]);
    }

    [Fact]
    public void Several_phones_of_one_owner_are_all_kept() =>
        Read("白晓娜", "", "14374234421;18300857961/0571-87624165").People.Single().Phones.Count.ShouldBe(3);

    [Fact]
    public void A_phone_with_a_missing_digit_is_left_out_with_a_notice()
    {
        var row = Read("邵斌", "", "1526592688");
        row.HasErrors.ShouldBeFalse();
        row.People.Single().Phones.ShouldBeEmpty();
        row.Findings.Single().Code.ShouldBe("ImportFinding:PhoneUnreadable");
    }

    [Fact]
    public void A_wrong_id_number_keeps_the_row_from_being_imported_and_is_masked_in_the_message()
    {
        var finding = Read("邵斌", "310115198907105074", "").Findings.Single();
        finding.IsError.ShouldBeTrue();
        finding.Code.ShouldBe("ImportFinding:IdNumberCheckCharacter");
        finding.Data["number"].ShouldNotContain("19890710");
    }

    [Fact]
    public void More_id_numbers_than_owners_are_refused() =>
        Read("邵斌", "330106199001011117,320583196105022688", "").Findings.Single().Code.ShouldBe("ImportFinding:MoreIdNumbersThanNames");

    [Theory]
    [InlineData(new[] { "", "", "" }, "ImportFinding:RowEmpty")]
    [InlineData(new[] { "合计", "", "620" }, "ImportFinding:RowTotal")]
    [InlineData(new[] { "合 计", "", "" }, "ImportFinding:RowTotal")]
    [InlineData(new[] { "以上信息仅供内部使用,请勿外传以上信息仅供内部使用", "", "" }, "ImportFinding:RowNote")]
    [InlineData(new[] { "房号", "业主姓名", "电话" }, "ImportFinding:RowHeading")]
    public void Rows_that_are_no_households_are_left_out(string[] cells, string code)
    {
        var row = CheckRows(ThreeColumns, cells).Single();
        row.Verdict.ShouldBe(OwnerImportRowVerdict.LeftOut);
        row.Findings.Single().Code.ShouldBe(code);
    }

    [Fact]
    public void A_row_that_repeats_another_is_left_out_and_another_owner_of_the_unit_is_not()
    {
        var rows = CheckRows(
            ThreeColumns,
            ["1-1-103", "林建", "13812345678"], ["1栋1单元103室", "林 建", "138 1234 5678"], ["1-1-103", "李梅", "13912345678"]);
        rows.Select(row => row.Verdict)
            .ShouldBe([OwnerImportRowVerdict.Clean, OwnerImportRowVerdict.LeftOut, OwnerImportRowVerdict.Warning]);
    }

    [Fact]
    public void An_error_in_one_row_of_a_unit_holds_the_others_back_so_that_nobody_gets_the_share_of_somebody_else()
    {
        var rows = CheckRows(ThreeColumns, ["1-1-103", "林建", "13812345678"], ["1-1-103", "程怡 林博桐", ""], ["1-1-104", "李梅", ""]);
        rows.Select(row => row.Verdict).ShouldBe([OwnerImportRowVerdict.Error, OwnerImportRowVerdict.Error, OwnerImportRowVerdict.Clean]);
        rows[0].Findings.Single().Code.ShouldBe("ImportFinding:OtherRowOfUnit");
    }

    [Fact]
    public void The_demo_roster_is_understood_down_to_its_traps()
    {
        var sheets = RosterFiles.ReadDemo();
        var read = RosterHeader.Understand(sheets);
        read.Single().HeaderRowNumber.ShouldBe(3);
        var rows = new RosterChecker(read).Check([.. sheets[0].Rows.Select(row => new RosterSheetRow(0, row))])
            .Where(row => row.Verdict != OwnerImportRowVerdict.NotRead)
            .ToList();

        rows.Count.ShouldBe(633);
        Count(rows, "RowTotal").ShouldBe(1);
        Count(rows, "RowNote").ShouldBe(1);
        Count(rows, "RowRepeats").ShouldBe(11);
        Count(rows, "IdNumberCheckCharacter").ShouldBe(16);
        Count(rows, "DateImpossible").ShouldBe(11);
        Count(rows, "DateUnreadable").ShouldBe(16);
        Count(rows, "PhoneUnreadable").ShouldBe(16);
        Count(rows, "IdNumberCreditCodeCheckCharacter").ShouldBe(19);
        rows.Where(row => row.Verdict == OwnerImportRowVerdict.Error).ShouldAllBe(row =>
            row.Findings.Any(finding => finding.Code == "ImportFinding:IdNumberCheckCharacter" || finding.Code == "ImportFinding:NamesUncertain"));
        Count(rows, "NamesUncertain").ShouldBe(1);
        rows.Where(row => row.Verdict != OwnerImportRowVerdict.LeftOut).Select(row => row.UnitCode).Distinct().Count().ShouldBe(620);
    }

    [Fact]
    public void The_demo_roster_tells_areas_uses_and_plates()
    {
        var sheets = RosterFiles.ReadDemo();
        var reader = new RosterRowReader(RosterHeader.Understand(sheets).Single().Columns);
        var row = reader.Read(sheets[0].Rows.Single(row => row.Number == 7).Cells);
        row.Unit!.ToString().ShouldBe("1-1-203");
        row.GrossArea.ShouldBe(139.41m);
        row.Occupancy.ShouldBe(UnitOccupancy.OwnerOccupied);
        row.HandedOverOn.ShouldBe(new DateOnly(2020, 8, 26));
        row.Plates.Single().Value.ShouldBe("川CVSM60X");
        row.Remark.ShouldBe("电话打不通");
    }

    private static readonly RosterColumn[] ThreeColumns =
    [
        new(0, "房号", OwnerImportField.RoomCode, []),
        new(1, "业主姓名", OwnerImportField.OwnerName, []),
        new(2, "电话", OwnerImportField.Phone, []),
    ];

    private static List<CheckedRosterRow> CheckRows(RosterColumn[] columns, params string[][] rows) =>
        new RosterChecker([new RosterSheet(0, "", false, true, 1, rows.Length, [.. columns], false)])
            .Check([.. rows.Select((cells, index) => new RosterSheetRow(0, new TableRow(index + 2, cells)))]);

    private static RosterRow Read(string names, string idNumbers, string phones) => new RosterRowReader(
        [
            .. ThreeColumns,
            new RosterColumn(3, "证件号码", OwnerImportField.IdNumber, []),
        ]).Read(["1-1-103", names, phones, idNumbers]);

    /// <summary>What was found of rows that have no owner, and are to have none.</summary>
    private static IEnumerable<string> CodesOf(IEnumerable<RosterFinding> findings) =>
        findings.Select(finding => finding.Code.Split(':')[1]).Where(code => code != "UnitWithoutOwner");

    private static int Count(List<CheckedRosterRow> rows, string code) =>
        rows.Count(row => row.Findings.Any(finding => finding.Code == $"ImportFinding:{code}"));
}
