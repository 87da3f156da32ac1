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
    public async Task A_span_is_all_its_days(string text) => (await ReadAsync($"日期,类型\n{text},放假")).Select(row => row.Day!.Date)
        .ShouldBe(Enumerable.Range(1, 7).Select(day => new DateOnly(2026, 10, day)));

    [Fact]
    public async Task A_span_over_new_year_ends_in_the_next_one() => (await ReadAsync("日期,类型\n2026年12月31日-1月2日,放假"))
        .Select(row => row.Day!.Date).ShouldBe([new(2026, 12, 31), new(2027, 1, 1), new(2027, 1, 2)]);

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
    public async Task A_kind_is_read_in_the_offices_words(string kind, bool isWorkingDay) =>
        (await ReadAsync($"Date,Kind\n2026-10-10,{kind}")).ShouldHaveSingleItem().Day!.IsWorkingDay.ShouldBe(isWorkingDay);

    [Fact]
    public async Task The_word_for_an_exchanged_day_may_mean_either_on_a_weekday() =>
        (await ReadAsync("日期,类型\n2026-10-08,调休")).ShouldHaveSingleItem().Problem!.Kind.ShouldBe(CalendarRowProblemKind.KindAmbiguous);

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
