using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

[Collection(ServiceHostCollection.Name)]
public class DayCheckHostTests(ServiceHostFixture host)
{
    private const string Address = "/api/service-desk/day-check";
    private readonly WorkTaskDesk _tasks = new(host);

    [Fact]
    public async Task Who_leaves_due_work_behind_says_how_far_it_is_and_has_checked_once()
    {
        var userId = await _tasks.HireAsync("dayend", "周晚晚", StandardRoles.FrontDesk);
        var person = await host.SignInAsync("dayend");
        var due = await _tasks.GiveAsync(input => (input.AssigneeId, input.DueAt) = (userId, DateTime.UtcNow.AddSeconds(20)));
        await _tasks.GiveAsync(input => (input.AssigneeId, input.DueAt) = (userId, DateTime.UtcNow.AddDays(3)));
        var found = await person.GetAsync<DayCheckDto>(Address);
        found.NeedNote.Select(item => item.Id).ShouldBe([due.Id], "the other is due later");
        found.CheckedAt.ShouldBeNull();

        var refused = await person.PostAsync($"{Address}/confirm", null).ErrorAsync(HttpStatusCode.BadRequest);
        (refused.Code, refused.Message).ShouldBe((ServiceDeskErrorCodes.NotesMissing, "还有 1 件未完成的事今天没有进展说明。"));

        await person.PostAsync<WorkTaskDto>($"{WorkTaskDesk.Address}/{due.Id}/note", new { text = "等供应商回电，明早再问" });
        found = await person.GetAsync<DayCheckDto>(Address);
        (found.NeedNote.Count, found.NotedCount).ShouldBe((0, 1));
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => person.PostAsync<DayCheckDto>($"{Address}/confirm", new { })));
        answers[0].CheckedAt.ShouldNotBeNull();
        answers[1].CheckedAt!.Value.ShouldBe(answers[0].CheckedAt!.Value, TimeSpan.FromMilliseconds(1), "the second is the first");

        var manager = await host.SignInAsync(TestUsers.Manager);
        var ofSite = (await manager.GetAsync<ListResultDto<ColleagueDayCheckDto>>($"{Address}/of-site/{TestCompany.NorthSiteId}")).Items;
        var row = ofSite.Single(colleague => colleague.UserId == userId);
        (row.Name, row.UnfinishedCount).ShouldBe(("周晚晚", 1));
        await person.GetAsync($"{Address}/of-site/{TestCompany.NorthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
        await (await host.SignInAsync(TestUsers.SouthManager)).GetAsync($"{Address}/of-site/{TestCompany.NorthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_record_that_lacks_something_is_listed_for_who_made_it()
    {
        await _tasks.HireAsync("hasty", "何匆匆", StandardRoles.FrontDesk);
        var person = await host.SignInAsync("hasty");
        var call = RepairDesk.Call(null);
        call.Area = RepairArea.Indoor;
        var incomplete = await person.PostAsync<RepairOrderDto>(RepairDesk.Orders, call);
        await person.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(null));

        var found = await person.GetAsync<DayCheckDto>(Address);

        found.Incomplete.Select(record => (record.Id, record.Missing)).ShouldBe([(incomplete.Id, "没有选房屋")]);
        (await (await host.SignInAsync(TestUsers.Manager)).GetAsync<DayCheckDto>(Address)).Incomplete.ShouldNotContain(record => record.Id == incomplete.Id);
    }

    [Fact]
    public async Task What_is_done_and_waits_for_a_look_needs_no_note_of_who_gave_it()
    {
        var giverId = await _tasks.HireAsync("dayend-giver", "安交办", StandardRoles.CustomerServiceAssistant);
        var doerId = await _tasks.HireAsync("dayend-doer", "易承办");
        var (giver, doer) = (await host.SignInAsync("dayend-giver"), await host.SignInAsync("dayend-doer"));
        var done = await GiveAsync(doerId);
        await WorkTaskDesk.StepAsync(doer, await WorkTaskDesk.StepAsync(doer, done, "accept"), "finish");
        var returned = await GiveAsync(doerId);
        await WorkTaskDesk.StepAsync(doer, returned, "refuse", new CaseReasonDto { Reason = "今天不在", ConcurrencyStamp = returned.ConcurrencyStamp });
        var own = await GiveAsync(giverId);
        own = await WorkTaskDesk.StepAsync(giver, await WorkTaskDesk.StepAsync(giver, own, "accept"), "finish");

        var found = await giver.GetAsync<DayCheckDto>(Address);
        (found.NeedNote.Count, found.NotedCount).ShouldBe((0, 1), "only what came back is theirs to move; they gave it today");
        var waiting = (await WaitingAsync(giver)).ToList();
        waiting.ShouldContain(done.Id);
        waiting.ShouldNotContain(own.Id, "nobody looks at what they did themselves");
        own.VerifierRole.ShouldBe(StandardRoles.CustomerServiceManager);
        (await WaitingAsync(await host.SignInAsync(TestUsers.Manager))).ShouldContain(own.Id);
        var named = await giver.PostAsync<WorkTaskDto>(
            WorkTaskDesk.Address, await _tasks.InputAsync(input => (input.AssigneeId, input.VerifierRole) = (giverId, StandardRoles.Cashier)));
        named = await WorkTaskDesk.StepAsync(giver, await WorkTaskDesk.StepAsync(giver, named, "accept"), "finish");
        named.VerifierRole.ShouldBe(StandardRoles.CustomerServiceManager, "nobody else holds the role that was named");

        async Task<WorkTaskDto> GiveAsync(Guid assigneeId) => await giver.PostAsync<WorkTaskDto>(
            WorkTaskDesk.Address, await _tasks.InputAsync(input => (input.AssigneeId, input.DueAt) = (assigneeId, DateTime.UtcNow.AddSeconds(30))));

        static async Task<IEnumerable<Guid>> WaitingAsync(HttpClient client)
            => (await client.GetAsync<PageDto<WorkItemDto>>("/api/service-desk/my-work?kinds=tasks&maxResultCount=200")).Items.Select(item => item.Id);
    }

    [Fact]
    public async Task The_list_of_a_site_has_who_had_a_shift_or_has_something_in_hand_and_marks_who_is_away()
    {
        var idleId = await _tasks.HireAsync("dayend-idle", "无事人", StandardRoles.FrontDesk);
        var busyId = await _tasks.HireAsync("dayend-busy", "有事人", StandardRoles.FrontDesk);
        var awayId = await _tasks.HireAsync("dayend-away", "休假人", StandardRoles.FrontDesk);
        var onShiftId = await _tasks.HireAsync("dayend-shift", "当班人", StandardRoles.FrontDesk);
        await _tasks.GiveAsync(input => input.AssigneeId = busyId);
        await _tasks.GiveAsync(input => input.AssigneeId = awayId);
        var today = SiteDay.At(DateTime.UtcNow, "Asia/Shanghai");
        await host.WithUnitOfWorkAsync(async services =>
        {
            var post = await services.GetRequiredService<IRepository<DutyPost, Guid>>().InsertAsync(new DutyPost(Guid.NewGuid(), TestCompany.NorthSiteId, "检查岗", StandardRoles.FrontDesk), autoSave: true);
            await services.GetRequiredService<IRepository<DutyShift, Guid>>().InsertAsync(
                new DutyShift(Guid.NewGuid(), TestCompany.NorthSiteId).Place(post.Id, onShiftId, today.Start.AddHours(1), today.Start.AddHours(2), null, null), autoSave: true);
            await services.GetRequiredService<IRepository<Absence, Guid>>().InsertAsync(
                new Absence(Guid.NewGuid(), TestCompany.NorthSiteId, awayId, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddDays(1), AbsenceReason.Sick, null, null));
        });
        var manager = await host.SignInAsync(TestUsers.Manager);

        var listed = (await manager.GetAsync<ListResultDto<ColleagueDayCheckDto>>($"{Address}/of-site/{TestCompany.NorthSiteId}")).Items;

        listed.ShouldNotContain(colleague => colleague.UserId == idleId, "there is nothing to check");
        listed.ShouldContain(colleague => colleague.UserId == onShiftId);
        listed.Single(colleague => colleague.UserId == busyId).AwayUntil.ShouldBeNull();
        listed.Single(colleague => colleague.UserId == awayId).AwayUntil.ShouldNotBeNull();
        var colleagues = (await manager.GetAsync<ListResultDto<MyWorkColleagueDto>>($"/api/service-desk/my-work/colleagues/{TestCompany.NorthSiteId}")).Items;
        colleagues.Single(colleague => colleague.UserId == awayId).AwayUntil.ShouldNotBeNull();
        colleagues.Single(colleague => colleague.UserId == idleId).AwayUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_night_is_checked_for_the_day_on_which_it_began()
    {
        var userId = await _tasks.HireAsync("night-owl", "夜班人", StandardRoles.FrontDesk);
        var standInId = await _tasks.HireAsync("night-stand-in", "替夜班", StandardRoles.FrontDesk);
        var today = SiteDay.At(DateTime.UtcNow, "Asia/Shanghai");
        await host.WithUnitOfWorkAsync(async services =>
        {
            var post = await services.GetRequiredService<IRepository<DutyPost, Guid>>().InsertAsync(new DutyPost(Guid.NewGuid(), TestCompany.NorthSiteId, "夜班岗", StandardRoles.FrontDesk), autoSave: true);
            await services.GetRequiredService<IRepository<DutyShift, Guid>>().InsertAsync(
                new DutyShift(Guid.NewGuid(), TestCompany.NorthSiteId).Place(post.Id, userId, today.Start.AddHours(-2), today.Start.AddHours(6), standInId, null), autoSave: true);
        });

        (await DayAtAsync(userId, today.Start.AddHours(5))).ShouldBe((today.Date.AddDays(-1), today.Start.AddHours(6)), "what is due by the end of the shift");
        (await DayAtAsync(userId, today.Start.AddHours(7))).ShouldBe((today.Date.AddDays(-1), today.Start.AddHours(6)), "it is checked on the way home");
        (await DayAtAsync(userId, today.Start.AddHours(11))).ShouldBe((today.Date, today.End), "the night is long over");
        (await DayAtAsync(standInId, today.Start.AddHours(5))).ShouldBe((today.Date, today.End), "who was not needed has an ordinary day");

        var eveningId = await _tasks.HireAsync("evening", "晚班人", StandardRoles.FrontDesk);
        await host.WithUnitOfWorkAsync(async services =>
        {
            var post = await services.GetRequiredService<IRepository<DutyPost, Guid>>().FirstAsync(one => one.Name == "夜班岗");
            await services.GetRequiredService<IRepository<DutyShift, Guid>>().InsertAsync(
                new DutyShift(Guid.NewGuid(), TestCompany.NorthSiteId).Place(post.Id, eveningId, today.Start.AddHours(-8), today.Start, null, null), autoSave: true);
        });
        (await DayAtAsync(eveningId, today.Start.AddMinutes(10))).ShouldBe((today.Date.AddDays(-1), today.Start), "an evening is that of its day, also a little after midnight");

        Task<(DateOnly, DateTime)> DayAtAsync(Guid person, DateTime at) => host.WithUnitOfWorkAsync(async services =>
        {
            var day = await services.GetRequiredService<DayCheckFindings>().GetDayAsync(person, at);
            return (day.Date, day.End);
        });
    }

    [Theory]
    [InlineData("2026-11-30T15:59:59Z", "2026-11-30")]
    [InlineData("2026-11-30T16:00:00Z", "2026-12-01")]
    public void A_day_is_that_of_the_clock_on_the_wall(string moment, string day)
    {
        var at = DateTimeOffset.Parse(moment).UtcDateTime;
        var found = SiteDay.At(at, "Asia/Shanghai");

        found.Date.ShouldBe(DateOnly.Parse(day));
        (found.End - found.Start).ShouldBe(TimeSpan.FromDays(1));
        (found.Start <= at && at < found.End).ShouldBeTrue();
    }
}
