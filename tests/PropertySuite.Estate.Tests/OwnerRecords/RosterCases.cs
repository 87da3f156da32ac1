using PropertySuite.OwnerRecords;
using PropertySuite.Tables;
using PropertySuite.Testing;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>Rosters as offices really keep them. Nothing of them is understood wrongly without a word.</summary>
public class RosterCases
{
    [Fact]
    public void Under_a_merged_building_an_empty_entrance_is_that_of_the_row_above() =>
        Read("merged-building-only").ShouldBe(["2 Clean 34-4-101 吴八:13900000015", "3 Warning 34-4-102 吴九:13900000016 EntranceAsAbove"]);

    [Fact]
    public void A_number_of_the_entrance_is_the_entrance() =>
        Read("unit-no-heading").ShouldBe(["2 Clean 5-1-501 孔一:13400000001", "3 Clean 5-2-501 孔二:13400000002"]);

    [Fact]
    public void All_visible_sheets_are_read() =>
        Read("two-sheets").ShouldBe(["2 Clean 31-1-101 周一:13900000001", "2 Clean 32-1-101 周二:13900000002", "3 Clean 32-1-102 周三:13900000003"]);

    [Fact]
    public void A_hidden_sheet_is_left_out_and_named()
    {
        Read("hidden-sheet").ShouldBe(["2 Clean 33-1-101 新业主:13900000005"]);
        Notices("hidden-sheet").ShouldBe(["HiddenSheetLeftOut 旧数据"]);
    }

    [Fact]
    public void Several_rooms_in_a_cell_are_no_room_of_a_new_name() =>
        Read("two-rooms").ShouldAllBe(row => row.Contains(" Error - ") && row.Contains("RoomsSeveral"));

    [Fact]
    public void Rooms_are_read_in_the_notations_of_offices() =>
        Read("room-notations").Select(row => row.Split(' ')[2])
            .ShouldBe(["1-101", "1-B101", "3-2-501", "3-2-501", "23-101", "A-2301", "A-2301", "3-12B"]);

    [Fact]
    public void Two_owners_in_columns_of_their_own_keep_each_their_own_number() =>
        Read("two-owner-cols").ShouldBe(["2 Clean 36-1-101 王一:13900000025 王二:13900000026"]);

    [Fact]
    public void A_rare_character_stays_whole() =>
        Read("rare-name").ShouldBe(["2 Clean 21-1-101 王𠮷:13800000001", "3 Clean 21-1-102 𠮷田:13800000002"]);

    [Fact]
    public void A_blank_in_a_name_makes_nobody_two_people() =>
        Read("blank-in-name").ShouldBe(["2 Clean 21-1-104 阿卜杜拉 买买提:13800000004", "3 Clean 21-1-103 阿卜杜拉·买买提:13800000003"]);

    [Fact]
    public void A_number_among_the_names_is_a_number_and_one_that_names_somebody_else_is_not_the_owners()
    {
        var rows = Read("names-phones");
        rows[0].ShouldBe("2 Warning 62-101 甲某:13500200001 乙某: PhonesOfFirst");
        rows[1].ShouldBe("3 Clean 62-102 甲某:13500200001 乙某:13500200002");
        rows[2].ShouldBe("4 Warning 62-103 甲某:13500200003,13500200004,13500200005 乙某: PhonesOfFirst");
        rows[3].ShouldBe("5 Clean 62-104 甲某:13500200006");
        rows[4].ShouldBe("6 Clean 62-105 甲某:13500200007");
        rows[5].ShouldBe("7 Clean 62-106 甲某:13500200008");
        rows[6].ShouldBe("8 Clean 62-107 丙某:");
        rows[7].ShouldBe("9 Warning 62-108 丁某:13500200009 PhoneOfOther");
        rows[8].ShouldBe("10 Clean 62-109 戊某:87654321,13500200011");
    }

    [Fact]
    public void The_error_of_a_formula_is_no_value_and_a_truth_value_no_name()
    {
        var rows = Read("formula");
        rows[0].ShouldBe("2 Warning 51-1-106 冯四: FormulaErrorLeftOut");
        rows[1].ShouldStartWith("3 Error - ");
        rows[1].ShouldContain("FormulaError");
        rows[2].ShouldStartWith("4 Error 51-1-107");
        rows[2].ShouldContain("NameUnreadable");
        rows[3].ShouldBe("5 Clean 51-1-108 冯六:13600100007");
    }

    [Fact]
    public void A_name_that_begins_like_a_total_is_an_owner() =>
        Read("sum-name").ShouldBe(["2 Clean 36-1-104 Summer Lee:13900000031", "3 Clean 36-1-105 Totalo Ng:13900000032"]);

    [Fact]
    public void A_cell_that_is_only_formatted_is_no_row() => Read("stray-cell").ShouldBe(["2 Clean 51-1-101 冯一:13600100001"]);

    [Fact]
    public void Other_words_for_the_headings_are_known() => Read("unknown-headings").ShouldBe(["2 Clean 1-1-101 冯八:057187654321"]);

    [Fact]
    public void Phones_are_read_as_offices_write_them() => Read("phone-forms").Select(row => row.Split(':')[^1]).ShouldBe(
    [
        "057187654321,801", "13812345678", "+85291234567", "+85291234567", "13800000007,13800000008", "13800000011", "13800000012", "13800000014",
    ]);

    [Fact]
    public void Relatives_are_family() => Read("family-relations", person => $"{person.Name}={person.Relation}").Select(row => row.Split(' ')[3])
        .ShouldBe(["户一=Owner", "妻一=FamilyMember", "子一=FamilyMember", "外婆=FamilyMember"]);

    [Fact]
    public void A_web_page_that_calls_itself_xls_is_refused_with_the_remedy() => Should.Throw<BusinessException>(
            () => RosterFiles.Read(PathOf("html-as-xls.xls"))).Code.ShouldBe(FoundationErrorCodes.TableIsWebPage);

    [Fact]
    public void A_column_that_means_nothing_to_the_import_is_named()
    {
        var sheets = new List<TableSheet> { RosterFiles.Sheet(["房号", "业主姓名", "紧急联系人", ""], ["1-1-101", "林建", "李梅", "乙"], ["1-1-102", "王红", "", ""]) };
        var import = new OwnerImport(Guid.NewGuid(), Guid.NewGuid(), "roster.xlsx");
        import.TakeIn(RosterHeader.Understand(sheets));
        Notices(import).ShouldBe(["ColumnLeftOut 紧急联系人", "ColumnLeftOut D"]);
    }

    [Fact]
    public void An_empty_entrance_among_others_is_asked_for_unless_somebody_says_that_there_is_none()
    {
        var sheets = new List<TableSheet>
        {
            RosterFiles.Sheet(["楼栋", "单元", "室号", "业主姓名"], ["5", "1", "101", "甲某"], ["5", "", "102", "乙某"], ["5", "无", "S01", "丙某"]),
        };
        Read(sheets, NameAndPhones).ShouldBe(["2 Clean 5-1-101 甲某:", "3 Error 5-102 乙某: EntranceMissing", "4 Clean 5-S01 丙某:"]);
    }

    private static List<string> Read(string name, Func<RosterPerson, string>? describe = null) =>
        Read(RosterFiles.Read(PathOf(name + ".xlsx")), describe ?? NameAndPhones);

    /// <summary>A line for each row: number, verdict, unit, people, what is said.</summary>
    private static List<string> Read(List<TableSheet> sheets, Func<RosterPerson, string> describe)
    {
        var rows = sheets.SelectMany(sheet => sheet.Rows.Select(row => new RosterSheetRow(sheet.Index, row))).ToList();
        return [.. new RosterChecker(RosterHeader.Understand(sheets)).Check(rows)
            .Zip(rows)
            .Where(pair => pair.First.Verdict != OwnerImportRowVerdict.NotRead && pair.First.Content is not null)
            .Select(pair => string.Join(' ',
            [
                $"{pair.Second.Row.Number}", $"{pair.First.Verdict}", pair.First.UnitCode ?? "-",
                .. pair.First.Content!.People.Select(describe),
                .. pair.First.Findings.Where(finding => finding.Code != "ImportFinding:UnitRepeated").Select(finding => finding.Code.Split(':')[1]),
            ]))];
    }

    private static string NameAndPhones(RosterPerson person) => $"{person.Name}:{string.Join(',', person.Phones.Select(phone => phone.Value))}";

    private static List<string> Notices(string name)
    {
        var import = new OwnerImport(Guid.NewGuid(), Guid.NewGuid(), name);
        import.TakeIn(RosterHeader.Understand(RosterFiles.Read(PathOf(name + ".xlsx"))));
        return Notices(import);
    }

    private static List<string> Notices(OwnerImport import) =>
        [.. RosterNotices.Of(import).Select(notice => $"{notice.Code.Split(':')[1]} {notice.Data.Values.First()}")];

    private static string PathOf(string file) =>
        Path.Combine(RepositoryRoot.Path, "tests", "PropertySuite.Estate.Tests", "OwnerRecords", "Rosters", file);
}
