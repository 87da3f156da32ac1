using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Plans of a site over the API, and what becomes of their occurrences.</summary>
public class PlanHostTests(PlanHostFixture host) : IClassFixture<PlanHostFixture>
{
    private const string Path = "/api/sites/plan";
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_rule_is_shown_in_words_of_three_languages_with_its_next_occurrences()
    {
        var rule = Rule("MonthDay", new { day = 28 });
        (await WordsAsync("zh-Hans", rule)).ShouldBe("每月28日（遇休息日提前到前一个工作日）09:00");
        (await WordsAsync("zh-Hant", rule)).ShouldBe("每月28日（遇休息日提前到前一個工作日）09:00");
        (await WordsAsync("en", rule)).ShouldBe("Day 28 of every month (on a day off: the working day before) at 09:00");
        (await WordsAsync("zh-Hans", Rule("Weekly", new { weekdays = new[] { "Friday", "Monday" }, shift = "None" }))).ShouldBe("每周一、周五09:00");
        (await WordsAsync("zh-Hans", Rule("Daily", new { days = "WorkingDays", time = (string?)null, minutesBeforeOpening = 30 }))).ShouldBe("每个工作日上班前30分钟");
        (await WordsAsync("zh-Hans", Rule("MonthPart", new { part = "FourthWeek", edge = "LastDay", shift = "None" }))).ShouldBe("每月第四周（22–28日）的最后一天09:00");
        (await WordsAsync("zh-Hans", Rule("MonthPart", new { part = "FirstTenDays", edge = "FirstDay", shift = "None", every = 12, month = 7 })))
            .ShouldBe("每年7月上旬（1–10日）的第一天09:00");
        (await WordsAsync("en", Rule("MonthEnd", new { shift = "WorkingDayAfter", every = 3, month = 3, to = "2090-12-31" })))
            .ShouldBe("The last day of every 3 months (from March) (on a day off: the working day after) at 09:00, until 2090-12-31");

        async Task<string> WordsAsync(string language, object asked)
        {
            var manager = await host.CreateClientAsync(TestUsers.Manager, language);
            var preview = await PreviewAsync(manager, asked).ReadAsync<RecurrencePreviewDto>();
            preview.Occurrences.Count.ShouldBe(5);
            preview.Occurrences.ShouldBe(preview.Occurrences.Distinct().Order());
            preview.Occurrences[0].ShouldBeGreaterThan(DateTime.UtcNow);
            return preview.Text;
        }
    }

    [Fact]
    public async Task A_rule_that_never_occurs_is_refused_with_the_reason_in_the_users_language()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        (await PreviewAsync(manager, Rule("Yearly", new { month = 2, day = 30 })).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceDayMissing))
            .ShouldContain("没有 30 日");
        await PreviewAsync(manager, Rule("Weekly", new { })).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceWithoutWeekday);
        await PreviewAsync(manager, Rule("MonthEnd", new { from = "2027-05-10", to = "2027-05-09" }))
            .ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceEndsBeforeStart);
        await PreviewAsync(manager, Rule("MonthEnd", new { from = "2027-05-10", to = "2027-05-20" })).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceNeverOccurs);
        await PreviewAsync(manager, Rule("MonthEnd", new { from = "2020-05-10", to = "2020-07-20" })).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceOver);
        await CreateRawAsync(manager, "过期", Rule("MonthEnd", new { from = "2020-05-10", to = "2020-07-20" })).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.RecurrenceOver);
        await CreateRawAsync(manager, "越界", Rule("MonthEnd", new { }), parameters: new { count = 10 }).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.PlanParameterInvalid);
        await CreateRawAsync(manager, "未知参数", Rule("MonthEnd", new { }), parameters: new { amount = 1 }).ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.PlanParameterInvalid);
        await CreateRawAsync(manager, "未知", Rule("MonthEnd", new { }), kind: "tests.none").ShouldFailAsync(HttpStatusCode.BadRequest, SitesErrorCodes.PlanKindUnknown);
    }

    [Fact]
    public async Task Only_who_works_at_the_site_and_may_do_the_work_sets_up_plans()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "权限");
        await CreateRawAsync(manager, "别的项目", Rule("MonthEnd", new { }), siteId: TestCompany.SouthSiteId).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.OutsideSiteScope);
        await CreateRawAsync(await host.CreateClientAsync(TestUsers.Headquarters), "总部", Rule("MonthEnd", new { })).ShouldFailAsync(HttpStatusCode.Forbidden);
        await CreateRawAsync(await host.CreateClientAsync(TestUsers.FrontDesk), "前台", Rule("MonthEnd", new { })).ShouldFailAsync(HttpStatusCode.Forbidden);

        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        await south.GetAsync($"{Path}/{plan.Id}").ShouldFailAsync(HttpStatusCode.NotFound);
        await south.GetAsync($"{Path}/{plan.Id}/occurrences").ShouldFailAsync(HttpStatusCode.NotFound);
        await ActAsync(south, plan, "run").ShouldFailAsync(HttpStatusCode.NotFound);
        (await south.GetAsync(Path).ReadAsync<PageDto<PlanDto>>()).Items.ShouldNotContain(one => one.Id == plan.Id);

        // The site admin sets up plans, but not of a kind whose work they may not do.
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);
        var kinds = (await siteAdmin.GetAsync($"{Path}/kinds").ReadAsync<ListResultDto<PlanKindDto>>()).Items;
        kinds.Single(kind => kind.Key == CountedPlanKind.Key).IsAllowed.ShouldBeTrue();
        kinds.Single(kind => kind.Key == "owner-records.household-sample").IsAllowed.ShouldBeFalse();
        await CreateRawAsync(siteAdmin, "抽样", Rule("MonthEnd", new { }), kind: "owner-records.household-sample", parameters: new { }).ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_due_is_carried_out_once_and_the_plan_goes_on()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "到期", parameters: new { count = 7 });
        await host.SetBackAsync(plan.Id, AMinute);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.SweepAsync()));
        await host.UntilDoneAsync(plan.Id);

        (await host.EffectsAsync(plan.Id)).ShouldBe(1);
        (await host.ReadAsync<int>($"SELECT count FROM plan_effects WHERE plan_id = '{plan.Id}'")).ShouldBe(7);
        var after = await manager.GetAsync($"{Path}/{plan.Id}").ReadAsync<PlanDto>();
        after.NextAt.ShouldBe(plan.NextAt);
        after.ConcurrencyStamp.ShouldBe(plan.ConcurrencyStamp, "what happens by itself is no change that people have to look at again");
        var done = (await OccurrencesAsync(manager, plan)).Items.ShouldHaveSingleItem();
        done.State.ShouldBe(PlanOccurrenceState.Succeeded);
        done.Result.ShouldBe("已完成");
        done.DurationMilliseconds.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(0);
        done.TriggeredByName.ShouldBeNull();
    }

    [Fact]
    public async Task Five_hundred_plans_and_one_are_taken_in_two_transactions()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "很多");
        await host.ExecuteAsync(
            $"""
            INSERT INTO sites.plans (id, tenant_id, site_id, kind, name, rule, parameters, misfire, state, next_at, creation_time, extra_properties, concurrency_stamp)
            SELECT gen_random_uuid(), tenant_id, site_id, kind, '很多' || number, rule, parameters, misfire, state, now() - interval '5 seconds', now(), extra_properties, '0'
            FROM sites.plans, generate_series(1, {PlanSweeper.BatchSize + 1}) AS number WHERE id = '{plan.Id}'
            """);

        var taken = (await Task.WhenAll(host.SweepAsync(), host.SweepAsync())).Sum();

        taken.ShouldBeGreaterThan(0);
        await Patience.UntilAsync(() => host.ReadAsync<bool>("SELECT NOT EXISTS (SELECT FROM sites.plan_occurrences WHERE state IN (1, 2))"));
        (await host.ReadAsync<long>("SELECT count(*) FROM plan_effects JOIN sites.plans ON id = plan_id WHERE name LIKE '很多_%'")).ShouldBe(PlanSweeper.BatchSize + 1);
        (await host.ReadAsync<bool>("SELECT NOT EXISTS (SELECT FROM sites.plan_occurrences WHERE job_id IS NULL AND state = 3)")).ShouldBeTrue();
        await host.ExecuteAsync("DELETE FROM sites.plans WHERE name LIKE '很多_%'");
    }

    [Theory]
    [InlineData("CatchUpLast", 1, 3)]
    [InlineData("CatchUpAll", 4, 0)]
    [InlineData("Skip", 0, 4)]
    public async Task What_was_missed_is_made_up_for_as_the_plan_says(string misfire, int done, int skipped)
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, $"错过 {misfire}", Rule("Daily", new { days = "EveryDay", from = "2026-01-01", time = DateTime.UtcNow.AddHours(7).ToString("HH:mm:ss") }), misfire);
        await host.ExecuteAsync($"UPDATE sites.plans SET next_at = next_at - interval '4 days' WHERE id = '{plan.Id}'");

        await host.SweepAsync();
        await host.UntilDoneAsync(plan.Id);

        (await host.EffectsAsync(plan.Id)).ShouldBe(done);
        (await host.CountAsync(plan.Id, PlanOccurrenceState.Skipped)).ShouldBe(skipped);
        (await manager.GetAsync($"{Path}/{plan.Id}").ReadAsync<PlanDto>()).NextAt.ShouldBe(plan.NextAt);
    }

    [Fact]
    public async Task A_little_late_is_not_missed_and_a_hundred_missed_ones_are_taken_bit_by_bit()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var late = await CreateAsync(manager, "稍晚", misfire: "Skip");
        await host.SetBackAsync(late.Id, AMinute * 3);
        var missed = await CreateAsync(manager, "很久", Rule("Daily", new { days = "EveryDay", from = "2020-01-01" }), "CatchUpLast");
        await host.ExecuteAsync($"UPDATE sites.plans SET next_at = next_at - interval '250 days' WHERE id = '{missed.Id}'");

        await host.SweepAsync();
        for (var turn = 0; turn < 3; turn++)
        {
            await host.SweepAsync();
        }

        await host.UntilDoneAsync(late.Id);
        await host.UntilDoneAsync(missed.Id);
        (await host.EffectsAsync(late.Id)).ShouldBe(1);
        (await host.EffectsAsync(missed.Id)).ShouldBe(1);
        (await host.CountAsync(missed.Id, PlanOccurrenceState.Skipped)).ShouldBe(249);
    }

    [Fact]
    public async Task A_plan_is_run_by_hand_paused_resumed_changed_and_ended_by_who_has_seen_it()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "手动");

        await ActAsync(manager, plan, "run").ShouldSucceedAsync();
        await host.UntilDoneAsync(plan.Id);
        var done = (await OccurrencesAsync(manager, plan)).Items.ShouldHaveSingleItem();
        done.TriggeredByName.ShouldNotBeNull();
        (await host.EffectsAsync(plan.Id)).ShouldBe(1);

        var paused = await ActAsync(manager, plan, "pause").ReadAsync<PlanDto>();
        paused.State.ShouldBe(PlanState.Paused);
        paused.NextAt.ShouldBeNull();
        await ActAsync(manager, plan, "end").ShouldFailAsync(HttpStatusCode.Conflict);
        await ActAsync(manager, paused, "pause").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.PlanStateForbidsIt);
        var resumed = await ActAsync(manager, paused, "resume").ReadAsync<PlanDto>();
        resumed.NextAt.ShouldBe(plan.NextAt);

        object Body(string stamp) => new { name = "改名", rule = Rule("MonthDay", new { day = 15, shift = "None" }), parameters = new { count = 2 }, misfire = "Skip", concurrencyStamp = stamp };
        await manager.SendJsonAsync(HttpMethod.Put, $"{Path}/{plan.Id}", Body(plan.ConcurrencyStamp)).ShouldFailAsync(HttpStatusCode.Conflict);
        var changed = await manager.SendJsonAsync(HttpMethod.Put, $"{Path}/{plan.Id}", Body(resumed.ConcurrencyStamp)).ReadAsync<PlanDto>();
        changed.RuleText.ShouldBe("每月15日09:00");
        changed.Parameters["count"].ShouldBe(2);
        changed.NextAt!.Value.AddHours(8).Day.ShouldBe(15);

        var ended = await ActAsync(manager, changed, "end").ReadAsync<PlanDto>();
        ended.State.ShouldBe(PlanState.Ended);
        await ActAsync(manager, ended, "run").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.PlanStateForbidsIt);
        await manager.SendJsonAsync(HttpMethod.Put, $"{Path}/{plan.Id}", Body(ended.ConcurrencyStamp)).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.PlanStateForbidsIt);
    }

    [Fact]
    public async Task Started_twice_by_hand_at_once_it_runs_once()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "连点");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ActAsync(manager, plan, "run")));
        await host.UntilDoneAsync(plan.Id);

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe((int)await host.EffectsAsync(plan.Id));
        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task By_hand_nothing_runs_at_a_site_out_of_service_nor_beside_a_run_that_is_tried_again()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "再次手动");
        await host.ExecuteAsync($"UPDATE sites.sites SET is_active = false WHERE id = '{TestCompany.NorthSiteId}'");
        try
        {
            await ActAsync(manager, plan, "run").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.PlanSiteOutOfService);
        }
        finally
        {
            await host.ExecuteAsync($"UPDATE sites.sites SET is_active = true WHERE id = '{TestCompany.NorthSiteId}'");
        }

        CountedPlanKind.Failures = 1;
        await ActAsync(manager, plan, "run").ShouldSucceedAsync();
        await Patience.UntilAsync(async () => await host.CountAsync(plan.Id, PlanOccurrenceState.Failed) == 1);
        await ActAsync(manager, plan, "run").ShouldFailAsync(HttpStatusCode.Conflict, SitesErrorCodes.PlanRunsAlready);

        await host.ExecuteAsync($"DELETE FROM \"AbpBackgroundJobs\" WHERE \"Id\" = (SELECT job_id FROM sites.plan_occurrences WHERE plan_id = '{plan.Id}')");
        await host.ExecuteAsync($"UPDATE sites.plan_occurrences SET state = {(int)PlanOccurrenceState.Running} WHERE plan_id = '{plan.Id}'");
        await ActAsync(manager, plan, "run").ShouldSucceedAsync();
        await Patience.UntilAsync(async () => await host.CountAsync(plan.Id, PlanOccurrenceState.Succeeded) == 1);
        await host.ExecuteAsync($"DELETE FROM sites.plan_occurrences WHERE plan_id = '{plan.Id}'"); // others wait until nothing is under way
    }

    [Fact]
    public async Task A_change_takes_all_that_is_due_however_much_that_is()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "欠账", Rule("Daily", new { days = "EveryDay", from = "2020-01-01" }), "CatchUpLast");
        await host.ExecuteAsync($"UPDATE sites.plans SET next_at = next_at - interval '250 days' WHERE id = '{plan.Id}'");

        await ActAsync(manager, plan, "pause").ShouldSucceedAsync();
        await host.UntilDoneAsync(plan.Id);

        (await host.EffectsAsync(plan.Id)).ShouldBe(1);
        (await host.CountAsync(plan.Id, PlanOccurrenceState.Skipped)).ShouldBe(249);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_plan_that_begins_while_a_calendar_changes_goes_by_the_new_one(bool isResumed)
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var rule = Rule("Yearly", new { month = 6, day = isResumed ? 20 : 22, from = "2028-06-01", shift = "WorkingDayBefore" });
        var day = isResumed ? "2028-06-20" : "2028-06-22";
        var paused = isResumed ? await ActAsync(manager, await CreateAsync(manager, "日历变动中", rule), "pause").ReadAsync<PlanDto>() : null;
        Task<PlanDto>? begun = null;
        await host.WithUnitOfWorkAsync(async services =>
        {
            var sites = services.GetRequiredService<IRepository<Site, Guid>>();
            var site = await sites.GetAsync(TestCompany.NorthSiteId);
            site.SetCalendar(site.Calendar.With([new CalendarException(DateOnly.Parse(day, CultureInfo.InvariantCulture), false, null)], [], []));
            await sites.UpdateAsync(site, autoSave: true);
            begun = Task.Run(() => paused is null ? CreateAsync(manager, "日历变动中", rule) : ActAsync(manager, paused, "resume").ReadAsync<PlanDto>());
            await Task.Delay(TimeSpan.FromSeconds(1));
        });

        $"{(await begun!).NextAt!.Value.AddHours(8):yyyy-MM-dd}".ShouldBe(isResumed ? "2028-06-19" : "2028-06-21");
    }

    [Fact]
    public async Task A_name_of_a_number_is_no_book_and_a_name_of_a_plan_shows()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var name = new string('x', 100_000);
        var refusal = await CreateRawAsync(manager, "长参数", Rule("MonthEnd", new { }), parameters: new Dictionary<string, int> { [name] = 1 }).ShouldFailAsync(HttpStatusCode.BadRequest);
        refusal.Length.ShouldBeLessThan(1000);
        await CreateRawAsync(manager, "\u200b", Rule("MonthEnd", new { })).ShouldFailAsync(HttpStatusCode.BadRequest);
        (await CreateAsync(manager, " 月\u200b末 \u3000 盘点\u2060")).Name.ShouldBe("月末 盘点");
    }

    [Fact]
    public async Task Of_a_change_of_the_rule_nothing_that_is_due_is_lost()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "改前到期");
        await host.SetBackAsync(plan.Id, AMinute);

        var body = new { plan.Name, rule = Rule("MonthDay", new { day = 3, shift = "None" }), plan.Parameters, misfire = "CatchUpLast", plan.ConcurrencyStamp };
        var changed = await manager.SendJsonAsync(HttpMethod.Put, $"{Path}/{plan.Id}", body).ReadAsync<PlanDto>();
        await host.UntilDoneAsync(plan.Id);

        (await host.EffectsAsync(plan.Id)).ShouldBe(1);
        changed.NextAt!.Value.AddHours(8).Day.ShouldBe(3);
        (await host.ReadAsync<DateTime>($"SELECT next_at FROM sites.plans WHERE id = '{plan.Id}'")).ShouldBe(changed.NextAt.Value);
    }

    [Fact]
    public async Task Failed_work_is_undone_told_and_tried_again()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "失败");
        CountedPlanKind.Failures = 1;

        await ActAsync(manager, plan, "run").ShouldSucceedAsync();
        await Patience.UntilAsync(async () => await host.CountAsync(plan.Id, PlanOccurrenceState.Failed) == 1);
        (await host.EffectsAsync(plan.Id)).ShouldBe(0);
        (await OccurrencesAsync(manager, plan)).Items[0].Result.ShouldBe("失败：TimeoutException: told to fail");

        await host.ExecuteAsync("UPDATE \"AbpBackgroundJobs\" SET \"NextTryTime\" = now() WHERE \"JobName\" = 'sites.run-plan'");
        await Patience.UntilAsync(async () => await host.CountAsync(plan.Id, PlanOccurrenceState.Succeeded) == 1);
        (await host.EffectsAsync(plan.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_plan_without_another_occurrence_ends_by_itself_and_one_of_a_closed_site_is_skipped()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "最后一次", Rule("Daily", new { days = "EveryDay", to = DateTime.UtcNow.AddHours(8).AddDays(1).ToString("yyyy-MM-dd") }));
        await host.ExecuteAsync($"UPDATE sites.plans SET next_at = '{DateTime.UtcNow.AddSeconds(-3):O}', rule = rule || jsonb_build_object('to', '2020-01-01') WHERE id = '{plan.Id}'");
        await host.SweepAsync();
        (await manager.GetAsync($"{Path}/{plan.Id}").ReadAsync<PlanDto>()).State.ShouldBe(PlanState.Ended);

        var closed = await CreateAsync(manager, "停用项目");
        await host.SetBackAsync(closed.Id, AMinute);
        await host.ExecuteAsync($"UPDATE sites.sites SET is_active = false WHERE id = '{TestCompany.NorthSiteId}'");
        await host.SweepAsync();
        await host.ExecuteAsync($"UPDATE sites.sites SET is_active = true WHERE id = '{TestCompany.NorthSiteId}'");
        (await host.CountAsync(closed.Id, PlanOccurrenceState.Skipped)).ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_calendar_of_the_site_or_the_company_counts_for_the_next_occurrence()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var plan = await CreateAsync(manager, "日历", Rule("Yearly", new { month = 6, day = 15, from = "2027-06-01", shift = "WorkingDayBefore" }));
        LocalDay(plan).ShouldBe("2027-06-15");

        await ChangeDayAsync(await host.CreateClientAsync(TestUsers.SiteAdmin), $"/api/sites/site-calendar/{TestCompany.NorthSiteId}", "2027-06-15", "Off");
        LocalDay(await manager.GetAsync($"{Path}/{plan.Id}").ReadAsync<PlanDto>()).ShouldBe("2027-06-14");
        await ChangeDayAsync(await host.CreateClientAsync(TestUsers.Admin), "/api/sites/company-calendar", "2027-06-14", "Off");
        LocalDay(await manager.GetAsync($"{Path}/{plan.Id}").ReadAsync<PlanDto>()).ShouldBe("2027-06-11");

        static string LocalDay(PlanDto plan) => $"{plan.NextAt!.Value.AddHours(8):yyyy-MM-dd}";
    }

    [Fact]
    public async Task The_list_is_filtered_sorted_and_exported()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var first = await CreateAsync(manager, "列表甲", Rule("MonthDay", new { day = 20 }));
        await ActAsync(manager, await CreateAsync(manager, "列表乙"), "pause").ShouldSucceedAsync();

        var paused = await manager.GetAsync($"{Path}?siteId={TestCompany.NorthSiteId}&state=Paused&kind={CountedPlanKind.Key}").ReadAsync<PageDto<PlanDto>>();
        paused.Items.ShouldAllBe(plan => plan.State == PlanState.Paused);
        paused.Items.ShouldContain(plan => plan.Name == "列表乙");
        var byName = (await manager.GetAsync($"{Path}?sorting=name desc&maxResultCount=1000").ReadAsync<PageDto<PlanDto>>()).Items;
        byName.Select(plan => plan.Id).ShouldContain(first.Id);
        var file = await (await manager.GetAsync($"{Path}/export?format=csv&sorting=nextAt")).Content.ReadAsStringAsync();
        file.ShouldContain("列表甲");
        file.ShouldContain("每月20日");
    }

    private static object Rule(string kind, object more)
    {
        var rule = new Dictionary<string, object?> { ["kind"] = kind, ["from"] = "2026-01-01", ["time"] = "09:00:00" };
        foreach (var property in more.GetType().GetProperties())
        {
            rule[property.Name] = property.GetValue(more);
        }

        return rule;
    }

    private static Task<HttpResponseMessage> PreviewAsync(HttpClient client, object rule) =>
        client.SendJsonAsync(HttpMethod.Post, $"{Path}/preview", new { siteId = TestCompany.NorthSiteId, rule, count = 5 });

    private static Task<HttpResponseMessage> CreateRawAsync(
        HttpClient client, string name, object rule, string misfire = "CatchUpLast", string kind = CountedPlanKind.Key, object? parameters = null, Guid? siteId = null) =>
        client.SendJsonAsync(HttpMethod.Post, Path, new { siteId = siteId ?? TestCompany.NorthSiteId, kind, name, rule, parameters = parameters ?? new { count = 1 }, misfire });

    private static Task<PlanDto> CreateAsync(HttpClient client, string name, object? rule = null, string misfire = "CatchUpLast", object? parameters = null) =>
        CreateRawAsync(client, name, rule ?? Rule("MonthDay", new { day = 28 }), misfire, parameters: parameters).ReadAsync<PlanDto>();

    private static Task<HttpResponseMessage> ActAsync(HttpClient client, PlanDto plan, string action) =>
        client.SendJsonAsync(HttpMethod.Post, $"{Path}/{plan.Id}/{action}", new { plan.ConcurrencyStamp });

    private static Task<PageDto<PlanOccurrenceDto>> OccurrencesAsync(HttpClient client, PlanDto plan) =>
        client.GetAsync($"{Path}/{plan.Id}/occurrences").ReadAsync<PageDto<PlanOccurrenceDto>>();

    private static async Task ChangeDayAsync(HttpClient client, string path, string date, string rule)
    {
        var seen = await client.GetAsync(path).ReadAsync<WorkingCalendarDto>();
        await client.SendJsonAsync(HttpMethod.Put, path + "/days", new { days = new[] { new { date, rule } }, seen.ConcurrencyStamp }).ShouldSucceedAsync();
    }
}
