using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

/// <summary>Whoever is away, or has left, leaves no work behind: tasks, callbacks and orders that nobody has accepted.</summary>
[Collection(ServiceHostCollection.Name)]
public class HandoverHostTests(ServiceHostFixture host)
{
    private const string Absences = "/api/sites/absence";
    private readonly WorkTaskDesk _desk = new(host);
    private readonly RepairDesk _repairs = new(host);

    [Fact]
    public async Task What_somebody_has_goes_to_the_stand_in_and_every_timeline_says_so()
    {
        var (awayId, standInId) = (await _desk.HireAsync("away-tech", "郭外出"), await _desk.HireAsync("stand-in-tech", "田顶班"));
        var (manager, away, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync("away-tech"), await _desk.SignInAsync(TestUsers.FrontDesk));
        var given = await _desk.GiveAsync(input => input.AssigneeId = awayId);
        var accepted = await WorkTaskDesk.StepAsync(away, await _desk.GiveAsync(input => input.AssigneeId = awayId), "accept");
        var order = await _repairs.DispatchAsync(desk, await _repairs.RegisterAsync(), "郭外出");

        await manager.PostAsync<AbsenceDto>(Absences, Absence(awayId, standInId));

        foreach (var task in new[] { given, accepted })
        {
            var now = await WorkTaskDesk.ReadAsync(manager, task.Id);
            (now.State, now.AssigneeId, now.AssigneeName).ShouldBe((WorkTaskState.Given, standInId, "田顶班"));
            now.Timeline[0].Text.ShouldBe("因缺勤，由 郭外出 移交给 田顶班");
            now.Timeline[0].ActorName.ShouldBe("陈立群", "who said that they are away");
        }

        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        (order.State, order.Technicians.Single().UserId).ShouldBe((RepairState.Dispatched, standInId));
        order.Timeline[0].Text.ShouldBe("因缺勤，由 郭外出 移交给 田顶班");
    }

    [Fact]
    public async Task Where_nobody_stands_in_it_goes_back_to_the_role_or_to_who_gave_it_and_orders_to_the_desk()
    {
        var awayId = await _desk.HireAsync("away-tech2", "孟请假");
        var (manager, away, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync("away-tech2"), await _desk.SignInAsync(TestUsers.FrontDesk));
        var own = await _desk.GiveAsync(input => input.AssigneeId = awayId);
        var ofTheRole = await WorkTaskDesk.StepAsync(away, await _desk.GiveAsync(input => (input.AssigneeId, input.Role) = (null, StandardRoles.Technician)), "accept");
        var order = await _repairs.DispatchAsync(desk, await _repairs.RegisterAsync(), "孟请假");

        await manager.PostAsync<AbsenceDto>(Absences, Absence(awayId, null));

        (await WorkTaskDesk.ReadAsync(manager, own.Id)).State.ShouldBe(WorkTaskState.Returned);
        var role = await WorkTaskDesk.ReadAsync(manager, ofTheRole.Id);
        (role.State, role.AssigneeId, role.Role).ShouldBe((WorkTaskState.Given, null, StandardRoles.Technician));
        order = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        (order.State, order.Technicians.Count).ShouldBe((RepairState.Received, 0));
    }

    [Fact]
    public async Task Callbacks_go_to_the_stand_in_unless_they_did_the_work()
    {
        var awayId = await _desk.HireAsync("away-clerk", "苏休假", StandardRoles.CustomerServiceAssistant);
        var standInId = await _desk.HireAsync("stand-in-clerk", "乔接手", StandardRoles.CustomerServiceAssistant);
        var (manager, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.FrontDesk));
        var free = await CallbackAsync([]);
        var own = await CallbackAsync([standInId]);

        await manager.PostAsync<AbsenceDto>(Absences, Absence(awayId, standInId));

        free = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{free.Id}");
        (free.AssigneeId, free.Timeline[0].Text).ShouldBe((standInId, "因缺勤，由 苏休假 移交给 乔接手"));
        own = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{own.Id}");
        (own.AssigneeId, own.Timeline[0].Text).ShouldBe((null, "因缺勤，由 苏休假 移交给 全体回访人员"));

        async Task<CallbackTaskDto> CallbackAsync(Guid[] excluded)
        {
            var id = await host.WithUnitOfWorkAsync(services => services.GetRequiredService<ICallbackIntegrationService>().RequestAsync(new RequestCallbackDto
            {
                SiteId = TestCompany.NorthSiteId, SourceType = "Test.Case", SourceId = Guid.NewGuid(), SourceNumber = "T1", DueAt = DateTime.UtcNow.AddDays(1),
                ContactPhone = "", ExcludedUserIds = excluded, Reason = CallbackReason.Always,
            }));
            var task = await manager.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{id}");
            return await manager.PostAsync<CallbackTaskDto>(
                $"{RepairDesk.Callbacks}/{id}/assign", new AssignCallbackTaskDto { UserId = awayId, ConcurrencyStamp = task.ConcurrencyStamp });
        }
    }

    [Fact]
    public async Task The_absence_and_what_follows_are_one_transaction()
    {
        var (awayId, standInId) = (await _desk.HireAsync("away-tech3", "方病假"), await _desk.HireAsync("stand-in-tech3", "石替班"));
        var task = await _desk.GiveAsync(input => input.AssigneeId = awayId);

        await Should.ThrowAsync<InvalidOperationException>(() => host.WithUnitOfWorkAsync(async services =>
        {
            await services.GetRequiredService<AbsenceManager>().AddAsync(
                new Absence(Guid.NewGuid(), TestCompany.NorthSiteId, awayId, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddDays(1), AbsenceReason.Sick, standInId, null));
            var moved = await services.GetRequiredService<IWorkTaskRepository>().GetAsync(task.Id);
            moved.AssigneeId.ShouldBe(standInId, "what follows is done before the absence is stored for good");
            throw new InvalidOperationException("the power fails");
        }));

        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var now = await WorkTaskDesk.ReadAsync(manager, task.Id);
        (now.AssigneeId, now.Timeline.Count, now.ConcurrencyStamp).ShouldBe((awayId, 1, task.ConcurrencyStamp));
        (await manager.GetAsync<PageDto<AbsenceDto>>($"{Absences}?userId={awayId}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_absence_that_lies_ahead_hands_over_when_it_begins()
    {
        var (awayId, standInId) = (await _desk.HireAsync("away-tech4", "戴培训"), await _desk.HireAsync("stand-in-tech4", "谭替班"));
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var task = await _desk.GiveAsync(input => input.AssigneeId = awayId);
        var input = Absence(awayId, standInId);
        input.From = DateTime.UtcNow.AddSeconds(2);
        var absence = await manager.PostAsync<AbsenceDto>(Absences, input);
        absence.HandedOverAt.ShouldBeNull();

        await Patience.UntilAsync(async () => (await WorkTaskDesk.ReadAsync(manager, task.Id)).AssigneeId == standInId, "the job at the beginning of the absence");

        (await manager.GetAsync<PageDto<AbsenceDto>>($"{Absences}?userId={awayId}")).Items.Single().HandedOverAt!.Value.ShouldBeGreaterThanOrEqualTo(input.From.Value);
    }

    [Fact]
    public async Task Whoever_leaves_a_site_leaves_nothing_behind()
    {
        var leaverId = await _desk.HireAsync("leaver", "蒋离职");
        var (manager, admin) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.Admin));
        var task = await _desk.GiveAsync(input => input.AssigneeId = leaverId);
        var membership = (await admin.GetAsync<PageDto<SiteMembershipDto>>($"/api/sites/site-membership?userId={leaverId}")).Items.Single();

        using var answer = await admin.DeleteAsync($"/api/sites/site-membership/{membership.Id}");
        answer.IsSuccessStatusCode.ShouldBeTrue();

        var now = await WorkTaskDesk.ReadAsync(manager, task.Id);
        (now.State, now.AssigneeId).ShouldBe((WorkTaskState.Returned, null));
        now.Timeline[0].Text.ShouldBe("因离开项目，由 蒋离职 移交给 交办人");
        await manager.PostAsync($"{WorkTaskDesk.Address}/{task.Id}/reassign", null).ErrorAsync(HttpStatusCode.BadRequest);
    }

    private static CreateAbsenceDto Absence(Guid userId, Guid? standInId) => new()
    {
        SiteId = TestCompany.NorthSiteId, UserId = userId, StandInId = standInId, Reason = AbsenceReason.Leave,
        From = DateTime.UtcNow.AddMinutes(-1), To = DateTime.UtcNow.AddDays(3),
    };
}
