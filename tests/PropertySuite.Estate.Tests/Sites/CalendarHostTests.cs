using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>The calendar of the company below those of its sites, in a database of its own: the tests go on where others ended.</summary>
public class CalendarHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Company = "/api/sites/company-calendar";
    private static readonly string North = $"/api/sites/site-calendar/{TestCompany.NorthSiteId}";

    [Fact]
    public async Task A_changed_calendar_of_the_company_counts_at_once_and_the_sites_own_day_wins()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        await ChangeAsync(admin, Company, Day("2027-03-01", "Off"), Day("2027-03-02", "Off"));

        (await NextAsync(TestCompany.NorthSiteId, new DateTime(2027, 2, 26, 2, 0, 0, DateTimeKind.Utc))).Day.ShouldBe(3);
        await ChangeAsync(siteAdmin, North, Day("2027-03-02", "AsWeekday"), Day("2027-02-27", "Worked"));
        (await NextAsync(TestCompany.NorthSiteId, new DateTime(2027, 2, 26, 2, 0, 0, DateTimeKind.Utc))).Day.ShouldBe(27);
        (await NextAsync(TestCompany.NorthSiteId, new DateTime(2027, 2, 27, 2, 0, 0, DateTimeKind.Utc))).Day.ShouldBe(2);
        (await NextAsync(TestCompany.SouthSiteId, new DateTime(2027, 2, 26, 2, 0, 0, DateTimeKind.Utc))).Day.ShouldBe(3);

        var shown = (await siteAdmin.GetAsync(North).ReadAsync<SiteCalendarDto>()).Days.Where(day => day.Date is { Year: 2027, Month: 2 or 3 }).ToList();
        shown.Select(day => (day.Date.Day, day.IsWorkingDay, day.Source, day.IsTakenBack)).ShouldBe(
        [
            (27, true, CalendarDaySource.Site, false), (1, false, CalendarDaySource.Company, false), (2, true, CalendarDaySource.Site, true),
        ]);

        await ChangeAsync(siteAdmin, North, Day("2027-03-02", "AsCompany"), Day("2027-02-27", "AsCompany"));
        (await NextAsync(TestCompany.NorthSiteId, new DateTime(2027, 2, 26, 2, 0, 0, DateTimeKind.Utc))).Day.ShouldBe(3);
    }

    [Fact]
    public async Task A_site_has_a_week_and_service_hours_of_its_own_where_it_says_so()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var seen = await siteAdmin.GetAsync(North).ReadAsync<SiteCalendarDto>();
        seen.InheritsWeek.ShouldBeTrue();
        string[] everyDay = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

        var hours = new { usual = new[] { Span("14:00:00", "21:00:00"), Span("09:00:00", "12:00:00") }, weekdays = new[] { new { weekday = "Sunday", spans = new[] { Span("10:00:00", "12:00:00") } } } };
        object Span(string opens, string closes) => new { opens, closes };
        object Week(string[]? workingDays, string stamp) => new { workingDays, serviceHours = hours, concurrencyStamp = stamp };
        var own = await siteAdmin.SendJsonAsync(HttpMethod.Put, North + "/week", Week(everyDay, seen.ConcurrencyStamp)).ReadAsync<SiteCalendarDto>();
        own.InheritsWeek.ShouldBeFalse();
        own.WorkingDays.Count.ShouldBe(7);
        own.CompanyWorkingDays.Count.ShouldBe(5);
        own.ServiceHours.Usual.Select(span => (span.Opens, span.Closes)).ShouldBe([(new TimeOnly(9, 0), new TimeOnly(12, 0)), (new TimeOnly(14, 0), new TimeOnly(21, 0))]);
        own.ServiceHours.Weekdays.ShouldHaveSingleItem().Weekday.ShouldBe(DayOfWeek.Sunday);

        await siteAdmin.SendJsonAsync(HttpMethod.Put, North + "/week", Week(null, seen.ConcurrencyStamp)).ShouldFailAsync(HttpStatusCode.Conflict);
        await siteAdmin.SendJsonAsync(HttpMethod.Put, North + "/week", Week([], own.ConcurrencyStamp)).ShouldFailAsync(HttpStatusCode.BadRequest);
        object[] overlapping = [Span("09:00:00", "12:00:00"), Span("11:00:00", "18:00:00")];
        await siteAdmin.SendJsonAsync(
            HttpMethod.Put, North + "/week", new { serviceHours = new { usual = overlapping, weekdays = Array.Empty<object>() }, own.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ServiceSpansOverlap);
        var back = await siteAdmin.SendJsonAsync(HttpMethod.Put, North + "/week", Week(null, own.ConcurrencyStamp)).ReadAsync<SiteCalendarDto>();
        back.InheritsWeek.ShouldBeTrue();
    }

    [Fact]
    public async Task The_companys_calendar_is_changed_by_who_sees_all_sites_and_has_seen_it()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var seen = await siteAdmin.GetAsync(Company).ReadAsync<WorkingCalendarDto>();
        object Change(string stamp) => new { days = new[] { Day("2027-06-01", "Off") }, concurrencyStamp = stamp };

        await desk.GetAsync(Company).ShouldFailAsync(HttpStatusCode.Forbidden);
        await siteAdmin.SendJsonAsync(HttpMethod.Put, Company + "/days", Change(seen.ConcurrencyStamp)).ShouldFailAsync(HttpStatusCode.Forbidden);
        await admin.SendJsonAsync(HttpMethod.Put, Company + "/days", Change("old")).ShouldFailAsync(HttpStatusCode.Conflict);
        await admin.SendJsonAsync(HttpMethod.Put, Company + "/days", new { days = new[] { Day("2027-06-01", "Off"), Day("2027-06-01", "Worked") }, seen.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.CalendarDateRepeated);
    }

    [Fact]
    public async Task Public_holidays_are_taken_over_and_what_somebody_set_differently_stays_unless_it_is_named()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var seen = await ChangeAsync(siteAdmin, North, Day("2026-10-07", "Worked"));
        seen.PublicHolidayYears.ShouldContain(2026);
        var preview = await siteAdmin.GetAsync(North + "/public-holidays?year=2026").ReadAsync<CalendarPreviewDto>();
        preview.Rows.Count.ShouldBe(39);
        preview.Rows.Where(row => row.Outcome == CalendarRowOutcome.Differs).ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2026, 10, 7));
        var days = preview.Rows.Select(row => new { row.Date, row.IsWorkingDay, row.Name }).ToList();

        var message = await siteAdmin.SendJsonAsync(HttpMethod.Post, North + "/take-over", new { days, seen.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.CalendarDaysDiffer);
        message.ShouldContain("2026-10-07");
        var kept = await siteAdmin.SendJsonAsync(HttpMethod.Post, North + "/take-over", new { days = days.Where(day => day.Date!.Value != new DateOnly(2026, 10, 7)), seen.ConcurrencyStamp })
            .ReadAsync<SiteCalendarDto>();
        kept.Days.Single(day => day.Date == new DateOnly(2026, 10, 7)).IsWorkingDay.ShouldBeTrue();
        kept.Days.Single(day => day.Date == new DateOnly(2026, 10, 10)).IsWorkingDay.ShouldBeTrue();

        var replaced = await siteAdmin.SendJsonAsync(HttpMethod.Post, North + "/take-over", new { days, replacedDates = new[] { "2026-10-07" }, kept.ConcurrencyStamp })
            .ReadAsync<SiteCalendarDto>();
        replaced.Days.Single(day => day.Date == new DateOnly(2026, 10, 7)).IsWorkingDay.ShouldBeFalse();
        (await siteAdmin.GetAsync(North + "/public-holidays?year=2026").ReadAsync<CalendarPreviewDto>()).Rows.ShouldAllBe(row => row.Outcome == CalendarRowOutcome.Same);
        await siteAdmin.GetAsync(North + "/public-holidays?year=2030").ShouldFailAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_shown_with_its_mistakes_and_stores_nothing()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var before = await siteAdmin.GetAsync(North).ReadAsync<SiteCalendarDto>();

        var preview = await UploadAsync(siteAdmin, "日期,类型,名称\n2028年1月1日-1月3日,放假,元旦\n2028-01-04,也许,").ReadAsync<CalendarPreviewDto>();

        preview.Source.ShouldBe("holidays.csv");
        preview.Rows.Select(row => (row.RowNumber, row.Outcome)).ShouldBe(
        [
            (2, CalendarRowOutcome.New), (2, CalendarRowOutcome.New), (2, CalendarRowOutcome.New), (3, CalendarRowOutcome.Wrong),
        ]);
        preview.Rows[3].Problem.ShouldNotBeNull().ShouldContain("也许");
        (await siteAdmin.GetAsync(North).ReadAsync<SiteCalendarDto>()).ConcurrencyStamp.ShouldBe(before.ConcurrencyStamp);
        await UploadAsync(siteAdmin, "没有表头").ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.CalendarFileWithoutHeadings);
    }

    private static object Day(string date, string rule) => new { date, rule, name = "测试" };

    private static async Task<SiteCalendarDto> ChangeAsync(HttpClient client, string path, params object[] days)
    {
        var stamp = (await client.GetAsync(path).ReadAsync<SiteCalendarDto>()).ConcurrencyStamp;
        return await client.SendJsonAsync(HttpMethod.Put, path + "/days", new { days, concurrencyStamp = stamp }).ReadAsync<SiteCalendarDto>();
    }

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, string csv)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent { { file, "file", "holidays.csv" } };
        return await client.PostAsync(North + "/read-file", form);
    }

    private async Task<DateTime> NextAsync(Guid siteId, DateTime from) => (await host.WithUnitOfWorkAsync(services => services
        .GetRequiredService<ISiteCalendarIntegrationService>().AddWorkingDaysAsync(siteId, [from], 1)))[0];
}
