using System.Text;
using PropertySuite.Sites;
using PropertySuite.Tables;
using Volo.Abp;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Lists of holidays as offices keep them.</summary>
public class CalendarFileTests
{
    private static readonly CalendarFileReader Reader = new(new TableFileReader());

    [Theory]
    [InlineData("2026-10-01")]
    [InlineData("2026/10/1")]
    [InlineData("2026.10.1")]
    [InlineData("2026年10月1日")]
    [InlineData("２０２６年１０月１日（周四）")]
    [InlineData("20261001")]
    [InlineData("46296")]
    [InlineData("2026-10-01 00:00:00")]
    [InlineData("2026-10-1（国庆节）")]
    [InlineData("2026年10月1日 星期四")]
    public async Task A_date_is_read_in_every_notation(string text) =>
        (await ReadAsync($"日期,类型,名称\n{text},放假,国庆节")).ShouldHaveSingleItem()
            .ShouldBe(new CalendarProposal(2, new CalendarException(new DateOnly(2026, 10, 1), false, "国庆节")));

    [Theory]
    [InlineData("2026年10月1日-10月7日")]
    [InlineData("2026年10月1日—7日")]
    [InlineData("2026-10-01至2026-10-07")]
    [InlineData("2026/10/1~10/7")]
    [InlineData("2026.10.1-10.7")]
    [InlineData("2026年10月1日 - 2026年10月7日")]
    [InlineData("2026年10月1日（周四）至7日（周三）")]
    [InlineData("2026年10月1日（农历八月廿一、周四）至10月7日（周三）放假")]
    [InlineData("2026年10月1日—10月7日（共7天）")]
    [InlineData("20261001-20261007")]
    public async Task A_span_is_all_its_days(string text) => (await ReadAsync($"日期,类型\n{text},放假")).Select(row => row.Day!.Date)
        .ShouldBe(Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day)));

    [Fact]
    public async Task A_span_over_new_year_ends_in_the_next_one() => (await ReadAsync("日期,类型\n2026年12月31日-1月2日,放假"))
        .Select(row => row.Day!.Date).ShouldBe([new(2026, 12, 31), new(2027, 1, 1), new(2027, 1, 2)]);

    [Theory]
    [InlineData("2月14日（周六）、2月28日（周六）", "2026-02-14 2026-02-28")]
    [InlineData("2月14日、28日上班", "2026-02-14 2026-02-28")]
    [InlineData("1月1日、2日、3日", "2026-01-01 2026-01-02 2026-01-03")]
    [InlineData("1月1日至2日和1月4日", "2026-01-01 2026-01-02 2026-01-04")]
    public async Task Several_dates_in_a_cell_are_all_of_them(string text, string dates) =>
        (await ReadAsync($"2026年,\n日期,类型\n{text},上班")).Select(row => row.Day!.Date.ToString("O")).ShouldBe(dates.Split(' '));

    [Fact]
    public async Task A_span_over_new_year_without_a_year_may_begin_in_either() =>
        (await ReadAsync("2023年,\n日期,类型\n12月31日至1月2日,放假")).ShouldHaveSingleItem().Problem!.Kind.ShouldBe(CalendarRowProblemKind.YearUnknown);

    [Fact]
    public async Task The_number_of_a_document_is_not_the_year_of_its_holidays() =>
        (await ReadAsync("关于2026年部分节假日安排的通知,国办发明电〔2025〕7号\n日期,类型\n1月1日至3日,放假")).Select(row => row.Day!.Date)
            .ShouldBe([new(2026, 1, 1), new(2026, 1, 2), new(2026, 1, 3)]);

    [Fact]
    public async Task The_table_of_the_state_council_has_a_column_off_and_a_column_worked()
    {
        var rows = await ReadAsync(
            "2026年节假日安排\n节日,放假时间,调休上班日期,放假天数\n元旦,1月1日（周四）至3日（周六）,1月4日（周日）上班,3天\n清明节,4月4日（周六）至6日（周一）,无,3天");

        rows.Select(row => (row.Day!.Date.ToString("MM-dd"), row.Day.IsWorkingDay, row.Day.Name)).ShouldBe(
        [
            ("01-01", false, "元旦"), ("01-02", false, "元旦"), ("01-03", false, "元旦"), ("01-04", true, "元旦"),
            ("04-04", false, "清明节"), ("04-05", false, "清明节"), ("04-06", false, "清明节"),
        ]);
    }

    [Fact]
    public async Task First_and_last_day_may_have_columns_of_their_own() =>
        (await ReadAsync("序号,节假日名称,开始日期,结束日期,类型\n1,元旦,2026-01-01,2026-01-03,放假\n2,元旦,2026-01-04,2026-01-04,上班"))
            .Select(row => (row.Day!.Date.Day, row.Day.IsWorkingDay)).ShouldBe([(1, false), (2, false), (3, false), (4, true)]);

    [Fact]
    public async Task A_column_may_say_whether_the_day_is_off() =>
        (await ReadAsync("日期,星期,是否放假,备注\n2026-01-01,四,是,元旦\n2026-01-04,日,否,元旦")).Select(row => (row.Day!.Date.Day, row.Day.IsWorkingDay)).ShouldBe([(1, false), (4, true)]);

    [Theory]
    [InlineData("10月1日-10月7日")]
    [InlineData("10月1日")]
    public async Task A_date_without_a_year_is_not_guessed(string text)
    {
        (await ReadAsync($"日期,类型\n{text},放假")).ShouldHaveSingleItem().Problem!.Kind.ShouldBe(CalendarRowProblemKind.YearUnknown);
        (await ReadAsync($"某公司2025年、2026年放假安排,\n日期,类型\n{text},放假")).ShouldHaveSingleItem().Problem!.Kind
            .ShouldBe(CalendarRowProblemKind.YearUnknown, "two years are none");
    }

    [Fact]
    public async Task The_year_stands_above_the_headings_or_in_a_column()
    {
        (await ReadAsync("2026年放假安排,\n日期,类型\n10月1日-10月7日,放假")).Count.ShouldBe(7);
        (await ReadAsync("年份,日期,类型\n2026年,10月1日,放假\n2027,1月1日,放假")).Select(row => row.Day!.Date).ShouldBe([new(2026, 10, 1), new(2027, 1, 1)]);
    }

    [Theory]
    [InlineData("10/1")]
    [InlineData("10-01-26")]
    [InlineData("2026-02-30")]
    [InlineData("国庆节")]
    [InlineData("1900-01-01")]
    [InlineData("٢٠٢٦-١٠-٠١")]
    [InlineData("2026-10-0١")]
    [InlineData("٤٦٢٩٦")]
    public async Task What_is_no_date_is_said_to_be_none(string text) =>
        (await ReadAsync($"2026年,\n日期,类型\n{text},放假")).ShouldHaveSingleItem().Problem!.ShouldBe(new CalendarRowProblem(CalendarRowProblemKind.DateUnreadable, text));

    [Theory]
    [InlineData("2026-10-07至2026-10-01")]
    [InlineData("2026-01-01至2026-12-31")]
    public async Task A_span_that_no_holiday_has_is_refused(string text) =>
        (await ReadAsync($"日期,类型\n{text},放假")).ShouldHaveSingleItem().Problem!.Kind.ShouldBe(CalendarRowProblemKind.SpanImplausible);

    [Theory]
    [InlineData("放假", false)]
    [InlineData("休息", false)]
    [InlineData("Holiday", false)]
    [InlineData("上班", true)]
    [InlineData("调休", true)]
    [InlineData("補班", true)]
    [InlineData("working day", true)]
    [InlineData("放假调休", false)]
    [InlineData("调休休息", false)]
    [InlineData("休息日", false)]
    [InlineData("公休日", false)]
    [InlineData("法定假日", false)]
    [InlineData("放假（法定）", false)]
    [InlineData("上班日", true)]
    [InlineData("补班日", true)]
    [InlineData("调休补班", true)]
    [InlineData("正常上班", true)]
    [InlineData("工作日（调休）", true)]
    public async Task A_kind_is_read_in_the_offices_words(string kind, bool isWorkingDay) =>
        (await ReadAsync($"Date,Kind\n2026-10-10,{kind}")).ShouldHaveSingleItem().Day!.IsWorkingDay.ShouldBe(isWorkingDay);

    [Fact]
    public async Task The_word_for_an_exchanged_day_may_mean_either_on_a_weekday() =>
        (await ReadAsync("日期,类型\n2026-10-08,调休")).ShouldHaveSingleItem().Problem!.Kind.ShouldBe(CalendarRowProblemKind.KindAmbiguous);

    [Theory]
    [InlineData("2026-10-04至2026-10-07")]
    [InlineData("2026-10-03至2026-10-04")]
    public async Task The_word_for_an_exchanged_day_may_mean_either_over_several_days(string span) =>
        (await ReadAsync($"日期,类型\n{span},调休")).ShouldHaveSingleItem().Problem!.ShouldBe(new CalendarRowProblem(CalendarRowProblemKind.KindAmbiguous, "调休"));

    [Fact]
    public async Task Two_rows_that_say_the_same_are_one_and_the_opposite_is_a_mistake()
    {
        var rows = await ReadAsync("日期,类型\n2026-10-01,放假\n2026年10月1日,休息\n2026/10/1,上班\n2026-10-02,也许");

        rows.Count.ShouldBe(3);
        rows[0].Problem.ShouldBeNull();
        rows[1].ShouldBe(new CalendarProposal(4, new CalendarException(new DateOnly(2026, 10, 1), true, null), new CalendarRowProblem(CalendarRowProblemKind.Contradiction, "2")));
        rows[2].Problem!.Kind.ShouldBe(CalendarRowProblemKind.KindUnreadable);
    }

    [Theory]
    [InlineData("谁,什么\n2026-10-01,放假", SitesErrorCodes.CalendarFileWithoutHeadings)]
    [InlineData("", SitesErrorCodes.CalendarFileMissing)]
    public async Task What_is_no_list_of_holidays_is_refused(string content, string code) =>
        (await Should.ThrowAsync<BusinessException>(() => ReadAsync(content))).Code.ShouldBe(code);

    [Fact]
    public async Task A_file_that_no_list_of_holidays_has_the_size_of_is_refused() =>
        (await Should.ThrowAsync<BusinessException>(() => ReadAsync(new string('x', CalendarConsts.MaxFileBytes + 1)))).Code.ShouldBe(SitesErrorCodes.CalendarFileTooLarge);

    private static Task<List<CalendarProposal>> ReadAsync(string csv) => Reader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "holidays.csv");
}
