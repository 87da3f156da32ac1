using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Administration;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Who is on duty at the two sites; the south site has a clock that changes. The days lie far ahead, since past shifts are not touched, in a year with the weekdays of 2026.</summary>
public class DutyHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Shifts = "/api/sites/duty-shift";
    private const string Posts = "/api/sites/duty-post";
    private static int _names;

    [Fact]
    public async Task Nobody_is_at_two_posts_at_once_unless_a_post_allows_it()
    {
        var (manager, people) = await NorthAsync();
        var (desk, gate, manageOnDuty) = (await PostAsync(manager), await PostAsync(manager), await PostAsync(manager, allowsAnother: true));
        var at = new DateTime(2037, 5, 4, 0, 0, 0, DateTimeKind.Utc);
        await AddAsync(manager, desk, people[0], at, at.AddHours(8)).ReadAsync<DutyShiftDto>();

        await AddAsync(manager, gate, people[0], at.AddHours(7), at.AddHours(12)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.OnDutyAlready);
        await AddAsync(manager, desk, people[0], at.AddHours(-1), at.AddHours(1)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.OnDutyAlready);
        await AddAsync(manager, gate, people[0], at.AddHours(8), at.AddHours(12)).ReadAsync<DutyShiftDto>();
        await AddAsync(manager, manageOnDuty, people[0], at, at.AddHours(24)).ReadAsync<DutyShiftDto>();
        await AddAsync(manager, manageOnDuty, people[0], at.AddHours(2), at.AddHours(3)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.OnDutyAlready);
        await AddAsync(manager, desk, people[1], at, at.AddHours(8)).ReadAsync<DutyShiftDto>();
        (await OnDutyAsync(TestCompany.NorthSiteId, at.AddHours(1), postId: desk)).Count.ShouldBe(2, "a post may have several people");
    }

    [Fact]
    public async Task Of_two_who_put_somebody_on_duty_at_once_one_does()
    {
        var (manager, people) = await NorthAsync();
        var posts = new[] { await PostAsync(manager), await PostAsync(manager) };
        var at = new DateTime(2037, 6, 1, 0, 0, 0, DateTimeKind.Utc);

        var answers = await Task.WhenAll(posts.Select(post => AddAsync(manager, post, people[0], at, at.AddHours(8))));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task Nobody_is_on_duty_in_two_sites_at_once_and_the_refusal_tells_nothing_of_the_other()
    {
        var both = await host.WithUnitOfWorkAsync(services => services.GetRequiredService<CompanyUserSeeder>().CreateAsync(
            TestCompany.Id, "both-sites", "两头跑", [StandardRoles.Technician], TestUsers.Password, TestCompany.NorthSiteId, TestCompany.SouthSiteId));
        var (north, south) = (await host.CreateClientAsync(TestUsers.Manager), await host.CreateClientAsync(TestUsers.SouthManager));
        var (desk, secret) = (await PostAsync(north), await PostAsync(south, site: TestCompany.SouthSiteId));
        var at = new DateTime(2037, 7, 6, 0, 0, 0, DateTimeKind.Utc);
        await AddAsync(south, secret, both, at, at.AddHours(8), site: TestCompany.SouthSiteId).ReadAsync<DutyShiftDto>();

        var message = await AddAsync(north, desk, both, at, at.AddHours(8)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.OnDutyAlready);

        message.ShouldContain("两头跑");
        message.ShouldNotContain("岗位");
        (await north.GetAsync($"{Shifts}?userId={both}").ReadAsync<PageDto<DutyShiftDto>>()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shift_over_midnight_ends_when_it_ends()
    {
        var (manager, people) = await NorthAsync();
        var post = await PostAsync(manager, role: "guard");
        var evening = new DateTime(2037, 5, 10, 14, 0, 0, DateTimeKind.Utc); // 22:00 in Shanghai
        await AddAsync(manager, post, people[0], evening, evening.AddHours(8)).ReadAsync<DutyShiftDto>();

        foreach (var (hours, isOnDuty) in new[] { (-0.01, false), (0.0, true), (2.5, true), (7.99, true), (8.0, false) })
        {
            (await OnDutyAsync(TestCompany.NorthSiteId, evening.AddHours(hours), "guard")).Any(person => person.UserId == people[0]).ShouldBe(isOnDuty, $"{hours}");
            (await OnDutyAsync(TestCompany.NorthSiteId, evening.AddHours(hours), "butler")).ShouldBeEmpty();
        }

        var week = await manager.GetAsync($"{Shifts}/week?siteId={TestCompany.NorthSiteId}&day=2037-05-13").ReadAsync<DutyWeekDto>();
        week.Shifts.Select(shift => shift.PostId).ShouldContain(post, "it reaches into Monday");
        week.Days[0].Date.ShouldBe(new DateOnly(2037, 5, 11));
    }

    [Fact]
    public async Task When_the_clocks_change_a_copied_night_begins_and_ends_at_the_same_time_of_the_day()
    {
        await host.WithUnitOfWorkAsync(async services =>
        {
            var sites = services.GetRequiredService<IRepository<Site, Guid>>();
            await sites.UpdateAsync((await sites.GetAsync(TestCompany.SouthSiteId)).SetTimeZone("Europe/Berlin"), autoSave: true);
        });
        var manager = await host.CreateClientAsync(TestUsers.SouthManager);
        var person = (await manager.GetAsync($"{Shifts}/staff/{TestCompany.SouthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items[0].UserId;
        var post = await PostAsync(manager, site: TestCompany.SouthSiteId);
        var saturday = new DateTime(2037, 3, 21, 21, 0, 0, DateTimeKind.Utc); // 22:00 to 06:00 in winter
        await AddAsync(manager, post, person, saturday, saturday.AddHours(8), site: TestCompany.SouthSiteId).ReadAsync<DutyShiftDto>();

        var copy = await CopyAsync(manager, TestCompany.SouthSiteId, "2037-03-16", "2037-03-25");
        (copy.Copied, copy.Skipped.Count).ShouldBe((1, 0));
        var week = await manager.GetAsync($"{Shifts}/week?siteId={TestCompany.SouthSiteId}&day=2037-03-23").ReadAsync<DutyWeekDto>();
        var night = week.Shifts.Single(shift => shift.PostId == post);
        (night.From, night.To).ShouldBe((Utc(28, 21), Utc(29, 4)), "22:00 to 06:00, an hour shorter in the night of the change");
        (week.Days[6].To - week.Days[0].From).TotalHours.ShouldBe((7 * 24) - 1);

        (await OnDutyAsync(TestCompany.SouthSiteId, Utc(29, 4).AddMinutes(-1))).Count.ShouldBe(1);
        (await OnDutyAsync(TestCompany.SouthSiteId, Utc(29, 4))).ShouldBeEmpty();

        var again = await CopyAsync(manager, TestCompany.SouthSiteId, "2037-03-16", "2037-03-23");
        (again.Copied, again.Skipped.Single().Reason).ShouldBe((0, DutySkipReason.OnDutyAlready));
        await OntoItselfAsync(manager, "2037-03-16", "2037-03-22").ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyWeekOntoItself);

        static DateTime Utc(int day, int hour) => new(2037, 3, day, hour, 0, 0, DateTimeKind.Utc);
        Task<HttpResponseMessage> OntoItselfAsync(HttpClient client, string from, string to)
            => client.SendJsonAsync(HttpMethod.Post, $"{Shifts}/copy-week", new { siteId = TestCompany.SouthSiteId, fromDay = from, toDay = to });
    }

    [Fact]
    public async Task For_whoever_is_away_stands_the_stand_in_and_nobody_for_both()
    {
        var (manager, people) = await NorthAsync();
        var post = await PostAsync(manager, role: "cashier");
        var at = new DateTime(2037, 8, 3, 0, 0, 0, DateTimeKind.Utc);
        await AddAsync(manager, post, people[2], at, at.AddHours(8), standIn: people[3]).ReadAsync<DutyShiftDto>();
        (await OnDutyAsync(TestCompany.NorthSiteId, at, "cashier")).Single().ShouldSatisfyAllConditions(
            person => person.UserId.ShouldBe(people[2]), person => person.StandsInForId.ShouldBeNull());

        await AwayAsync(manager, people[2], at.AddHours(2), at.AddHours(6)).ReadAsync<AbsenceDto>();
        (await OnDutyAsync(TestCompany.NorthSiteId, at.AddHours(2), "cashier")).Single().ShouldSatisfyAllConditions(
            person => person.UserId.ShouldBe(people[3]), person => person.StandsInForId.ShouldBe(people[2]));
        (await OnDutyAsync(TestCompany.NorthSiteId, at.AddHours(6), "cashier")).Single().UserId.ShouldBe(people[2]);
        var ofSites = await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IDutyIntegrationService>()
            .GetOnDutyOfSitesAsync([TestCompany.NorthSiteId, TestCompany.SouthSiteId], at.AddHours(2)));
        ofSites.Keys.ToList().ShouldBe([TestCompany.NorthSiteId], "nobody is on duty in the south");
        ofSites[TestCompany.NorthSiteId].Single(person => person.Role == "cashier").UserId.ShouldBe(people[3]);

        // South is no site of theirs: a shift there is left over from before.
        var leftOver = at.AddDays(60);
        await host.WithUnitOfWorkAsync(async services =>
        {
            var ofSouth = new DutyPost(Guid.NewGuid(), TestCompany.SouthSiteId, "旧岗", "cashier");
            await services.GetRequiredService<IRepository<DutyPost, Guid>>().InsertAsync(ofSouth, autoSave: true);
            await services.GetRequiredService<IRepository<DutyShift, Guid>>().InsertAsync(
                new DutyShift(Guid.NewGuid(), TestCompany.SouthSiteId).Place(ofSouth.Id, people[2], leftOver, leftOver.AddHours(8), null, null), autoSave: true);
        });
        (await OnDutyAsync(TestCompany.SouthSiteId, leftOver, "cashier")).ShouldBeEmpty("whoever no longer works in the site is not sent there");

        await AwayAsync(manager, people[2], at.AddHours(5), at.AddHours(9)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.AwayAlready);
        await AwayAsync(manager, people[1], at.AddHours(5), at.AddHours(9), people[2]).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.StandInIsAway);
        await AwayAsync(manager, people[3], at.AddHours(3), at.AddHours(4)).ReadAsync<AbsenceDto>();
        (await OnDutyAsync(TestCompany.NorthSiteId, at.AddHours(3), "cashier")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Duties_of_another_site_are_neither_seen_nor_made()
    {
        var (manager, people) = await NorthAsync();
        var post = await PostAsync(manager);
        var at = new DateTime(2037, 9, 7, 0, 0, 0, DateTimeKind.Utc);
        var shift = await AddAsync(manager, post, people[0], at, at.AddHours(8)).ReadAsync<DutyShiftDto>();
        var stranger = await host.CreateClientAsync(TestUsers.SouthManager);

        await stranger.GetAsync($"{Shifts}/week?siteId={TestCompany.NorthSiteId}").ShouldFailAsync(HttpStatusCode.Forbidden);
        await stranger.DeleteAsync($"{Shifts}/{shift.Id}").ShouldFailAsync(HttpStatusCode.NotFound);
        await AddAsync(stranger, post, people[0], at.AddDays(1), at.AddDays(1).AddHours(8)).ShouldFailAsync(HttpStatusCode.Forbidden);
        await AddAsync(stranger, post, people[0], at.AddDays(1), at.AddDays(1).AddHours(8), site: TestCompany.SouthSiteId)
            .ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyPostNotOfSite);
        (await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IDutyIntegrationService>().GetOnDutyAsync(TestCompany.NorthSiteId, at), sites: SiteScope.Of(TestCompany.SouthSiteId))).ShouldBeEmpty();
        await manager.DeleteAsync($"{Posts}/{post}").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.DutyPostInUse);
    }

    [Fact]
    public async Task A_post_does_the_work_of_a_role_that_the_company_has_and_has_a_name_that_shows()
    {
        var (manager, _) = await NorthAsync();

        (await NewAsync("前厅", "nobody").ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyRoleUnknown)).ShouldContain("nobody");
        (await NewAsync("前厅", " Front-Desk ").ReadAsync<DutyPostDto>()).Role.ShouldBe(StandardRoles.FrontDesk, "written as the company writes it");
        await NewAsync("前厅\u200b", StandardRoles.FrontDesk).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyPostNameTaken);
        (await NewAsync("\u200b\u2060", StandardRoles.FrontDesk).ShouldFailAsync(HttpStatusCode.BadRequest)).ShouldNotBeEmpty();

        Task<HttpResponseMessage> NewAsync(string name, string role) => manager.SendJsonAsync(HttpMethod.Post, Posts, new { siteId = TestCompany.NorthSiteId, name, role });
    }

    [Fact]
    public async Task What_is_over_for_more_than_a_week_stays_as_it_was()
    {
        var (manager, people) = await NorthAsync();
        var post = await PostAsync(manager);
        var now = DateTime.UtcNow;
        await AddAsync(manager, post, people[0], now.AddDays(-9), now.AddDays(-8)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyShiftOver);
        var shift = await AddAsync(manager, post, people[0], now.AddDays(-7), now.AddDays(-6)).ReadAsync<DutyShiftDto>();
        await PutAsync(now.AddDays(-8.5), now.AddDays(-8)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyShiftOver);
        await host.WithUnitOfWorkAsync(async services => await (await services.GetRequiredService<IDutyShiftRepository>().GetQueryableAsync()).Where(one => one.Id == shift.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.From, now.AddDays(-30)).SetProperty(one => one.To, now.AddDays(-29))));

        await PutAsync(now, now.AddHours(8)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyShiftOver);
        await manager.DeleteAsync($"{Shifts}/{shift.Id}").ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.DutyShiftOver);
        var copy = await CopyAsync(manager, TestCompany.NorthSiteId, $"{now.AddDays(-30).AddHours(8):yyyy-MM-dd}", $"{now.AddDays(-60).AddHours(8):yyyy-MM-dd}");
        (copy.Copied, copy.Skipped.Single(left => left.UserName == shift.UserName).Reason).ShouldBe((0, DutySkipReason.OutOfTime));
        var far = await CopyAsync(manager, TestCompany.NorthSiteId, $"{now.AddDays(-30).AddHours(8):yyyy-MM-dd}", "2100-12-31");
        far.Skipped.ShouldAllBe(left => left.Reason == DutySkipReason.OutOfTime || left.From.Year == 2100);
        (await manager.GetAsync($"{Shifts}?postId={post}&endsAfter=2100-12-31T16:00:00Z").ReadAsync<PageDto<DutyShiftDto>>()).Items.ShouldAllBe(one => one.To.Year <= 2100);

        Task<HttpResponseMessage> PutAsync(DateTime from, DateTime to)
            => manager.SendJsonAsync(HttpMethod.Put, $"{Shifts}/{shift.Id}", new { postId = post, userId = people[0], from, to, shift.ConcurrencyStamp });
    }

    [Fact]
    public async Task Who_sees_all_sites_is_copied_as_they_are_placed()
    {
        var headquarters = await host.WithUnitOfWorkAsync(async services => (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync("HQ"))!.Id);
        var (manager, _) = await NorthAsync();
        var post = await PostAsync(manager);
        var at = new DateTime(2037, 10, 5, 0, 0, 0, DateTimeKind.Utc);
        await AddAsync(manager, post, headquarters, at, at.AddHours(8)).ReadAsync<DutyShiftDto>();

        var copy = await CopyAsync(manager, TestCompany.NorthSiteId, "2037-10-05", "2037-10-12");

        (copy.Copied, copy.Skipped.Count).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Who_stands_in_is_not_recorded_away_at_that_time()
    {
        var (manager, people) = await NorthAsync();
        var at = new DateTime(2037, 11, 2, 0, 0, 0, DateTimeKind.Utc);
        await AwayAsync(manager, people[0], at, at.AddDays(2), people[1]).ReadAsync<AbsenceDto>();

        var refusal = await AwayAsync(manager, people[1], at.AddDays(1), at.AddDays(3)).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.StandsInForSomebody);

        var names = (await manager.GetAsync($"{Shifts}/staff/{TestCompany.NorthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items.ToDictionary(one => one.UserId, one => one.Name);
        refusal.ShouldContain(names[people[0]]);
        refusal.ShouldContain(names[people[1]]);
        await AwayAsync(manager, people[1], at.AddDays(2), at.AddDays(3)).ReadAsync<AbsenceDto>();
    }

    [Fact]
    public async Task Why_somebody_is_away_read_they_and_who_manages_duties_and_no_log()
    {
        const string remark = "高烧三十九度";
        var (manager, people) = await NorthAsync();
        var technician = await host.CreateClientAsync(TestUsers.Technician);
        var own = (await manager.GetAsync($"{Shifts}/staff/{TestCompany.NorthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>()).Items.Single(one => one.Name == "赵国强").UserId;
        var at = new DateTime(2037, 12, 7, 0, 0, 0, DateTimeKind.Utc);
        foreach (var person in new[] { own, people.First(one => one != own) })
        {
            await AwayAsync(manager, person, at, at.AddDays(1), reason: "Sick", remark: remark).ReadAsync<AbsenceDto>();
        }

        var absences = $"/api/sites/absence?siteId={TestCompany.NorthSiteId}&maxResultCount=1000";
        (await manager.GetAsync(absences).ReadAsync<PageDto<AbsenceDto>>()).Items.Where(one => one.From == at)
            .ShouldAllBe(one => one.Reason == AbsenceReason.Sick && one.Remark == remark);
        var seen = (await technician.GetAsync(absences).ReadAsync<PageDto<AbsenceDto>>()).Items
            .Concat((await technician.GetAsync($"{Shifts}/week?siteId={TestCompany.NorthSiteId}&day=2037-12-07").ReadAsync<DutyWeekDto>()).Absences)
            .Where(one => one.From == at).ToList();
        seen.Count.ShouldBe(4);
        seen.ShouldAllBe(one => one.UserId == own ? one.Reason == AbsenceReason.Sick && one.Remark == remark : one.Reason == null && one.Remark == null);

        await Patience.UntilAsync(() => LoggedAsync("SELECT count(*) > 0 FROM \"AbpAuditLogActions\" WHERE \"ServiceName\" LIKE '%AbsenceAppService' AND \"MethodName\" LIKE 'Create%'"), "it is audited");
        (await LoggedAsync($"SELECT count(*) > 0 FROM \"AbpAuditLogActions\" t WHERE t::text LIKE '%{remark}%' OR t::text LIKE '%Sick%'")).ShouldBeFalse();
        (await LoggedAsync($"SELECT count(*) > 0 FROM \"AbpEntityPropertyChanges\" t WHERE t::text LIKE '%{remark}%' OR t::text LIKE '%Sick%'")).ShouldBeFalse();

        async Task<bool> LoggedAsync(string sql)
        {
            await using var connection = new NpgsqlConnection(host.ConnectionString);
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            return (bool)(await command.ExecuteScalarAsync())!;
        }
    }

    private static Task<HttpResponseMessage> AwayAsync(
        HttpClient manager, Guid userId, DateTime from, DateTime to, Guid? standInId = null, string reason = "Leave", string? remark = null) => manager.SendJsonAsync(
        HttpMethod.Post, "/api/sites/absence", new { siteId = TestCompany.NorthSiteId, userId, reason, from, to, standInId, remark });

    private async Task<(HttpClient Manager, List<Guid> People)> NorthAsync()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var staff = await manager.GetAsync($"{Shifts}/staff/{TestCompany.NorthSiteId}").ReadAsync<ListResultDto<SiteStaffDto>>();
        return (manager, [.. staff.Items.Select(person => person.UserId)]);
    }

    private static async Task<Guid> PostAsync(HttpClient manager, string role = "front-desk", bool allowsAnother = false, Guid? site = null)
        => (await manager.SendJsonAsync(HttpMethod.Post, Posts, new
        {
            siteId = site ?? TestCompany.NorthSiteId, name = $"岗位{Interlocked.Increment(ref _names)}", role, allowsAnotherPost = allowsAnother,
        }).ReadAsync<DutyPostDto>()).Id;

    private static Task<HttpResponseMessage> AddAsync(HttpClient manager, Guid postId, Guid userId, DateTime from, DateTime to, Guid? standIn = null, Guid? site = null)
        => manager.SendJsonAsync(HttpMethod.Post, Shifts, new { siteId = site ?? TestCompany.NorthSiteId, postId, userId, from, to, standInId = standIn });

    private static Task<DutyWeekCopyDto> CopyAsync(HttpClient manager, Guid siteId, string fromDay, string toDay)
        => manager.SendJsonAsync(HttpMethod.Post, $"{Shifts}/copy-week", new { siteId, fromDay, toDay }).ReadAsync<DutyWeekCopyDto>();

    private Task<List<OnDutyPersonDto>> OnDutyAsync(Guid siteId, DateTime at, string? role = null, Guid? postId = null)
        => host.WithUnitOfWorkAsync(services => services.GetRequiredService<IDutyIntegrationService>().GetOnDutyAsync(siteId, at, role, postId));
}
