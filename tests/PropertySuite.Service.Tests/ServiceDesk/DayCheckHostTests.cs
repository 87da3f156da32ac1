using System.Net;
using System.Net.Http.Json;
using PropertySuite.Administration;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

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
        ofSite.Single(colleague => colleague.Name == "陈立群").CheckedAt.ShouldBeNull();
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
