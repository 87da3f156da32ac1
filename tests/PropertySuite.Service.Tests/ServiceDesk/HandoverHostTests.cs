using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.ServiceDesk;

/// <summary>Whoever is away, or has left, leaves no work behind: tasks, callbacks and orders that nobody has accepted.</summary>
[Collection(ServiceHostCollection.Name)]
public class HandoverHostTests(ServiceHostFixture host)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
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
        var free = await AssignedAsync([]);
        var own = await AssignedAsync([standInId]);

        await manager.PostAsync<AbsenceDto>(Absences, Absence(awayId, standInId));

        free = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{free.Id}");
        (free.AssigneeId, free.Timeline[0].Text).ShouldBe((standInId, "因缺勤，由 苏休假 移交给 乔接手"));
        own = await desk.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{own.Id}");
        (own.AssigneeId, own.Timeline[0].Text).ShouldBe((null, "因缺勤，由 苏休假 移交给 全体回访人员"));

        async Task<CallbackTaskDto> AssignedAsync(Guid[] excluded)
        {
            var task = await CallbackAsync(manager, excluded);
            return await manager.PostAsync<CallbackTaskDto>(
                $"{RepairDesk.Callbacks}/{task.Id}/assign", new AssignCallbackTaskDto { UserId = awayId, ConcurrencyStamp = task.ConcurrencyStamp });
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

    [Fact]
    public async Task What_is_sent_back_to_who_has_left_meanwhile_comes_back_to_who_gave_it()
    {
        var leaverId = await _desk.HireAsync("sent-back-leaver", "冉离开");
        var (manager, leaver, admin) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync("sent-back-leaver"), await _desk.SignInAsync(TestUsers.Admin));
        var task = await _desk.GiveAsync(input => input.AssigneeId = leaverId);
        await WorkTaskDesk.StepAsync(leaver, await WorkTaskDesk.StepAsync(leaver, task, "accept"), "finish");
        var membership = (await admin.GetAsync<PageDto<SiteMembershipDto>>($"/api/sites/site-membership?userId={leaverId}")).Items.Single();
        using var left = await admin.DeleteAsync($"/api/sites/site-membership/{membership.Id}");
        left.IsSuccessStatusCode.ShouldBeTrue();
        task = await WorkTaskDesk.ReadAsync(manager, task.Id);
        task.State.ShouldBe(WorkTaskState.Done, "what is done is left with who looks at it");

        task = await WorkTaskDesk.StepAsync(
            manager, task, "send-back", new SendBackWorkTaskDto { Reason = "照片不清楚", DueAt = DateTime.UtcNow.AddDays(1), ConcurrencyStamp = task.ConcurrencyStamp });

        (task.State, task.AssigneeId).ShouldBe((WorkTaskState.Returned, null));
        (await WorkTaskDesk.ReadAsync(manager, task.Id)).ConcurrencyStamp.ShouldBe(task.ConcurrencyStamp, "what is done next is done to it as it is now");
    }

    [Fact]
    public async Task To_a_stand_in_who_is_away_when_it_begins_nothing_goes()
    {
        var (awayId, standInId) = (await _desk.HireAsync("away-tech5", "巫外出"), await _desk.HireAsync("stand-in-tech5", "纪也病"));
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var task = await _desk.GiveAsync(input => input.AssigneeId = awayId);

        await host.WithUnitOfWorkAsync(async services =>
        {
            var absences = services.GetRequiredService<IRepository<Absence, Guid>>();
            await absences.InsertAsync(Stored(standInId, null), autoSave: true);
            await services.GetRequiredService<AbsenceManager>().HandOverAsync(await absences.InsertAsync(Stored(awayId, standInId), autoSave: true));
        });

        var now = await WorkTaskDesk.ReadAsync(manager, task.Id);
        (now.State, now.AssigneeId).ShouldBe((WorkTaskState.Returned, null));

        static Absence Stored(Guid userId, Guid? standIn)
            => new(Guid.NewGuid(), TestCompany.NorthSiteId, userId, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddDays(1), AbsenceReason.Leave, standIn, null);
    }

    [Fact]
    public async Task Work_is_not_given_to_who_is_away()
    {
        var (awayId, standInId) = (await _desk.HireAsync("away-tech6", "卜远行"), await _desk.HireAsync("stand-in-tech6", "施在岗"));
        var clerkId = await _desk.HireAsync("away-clerk6", "屈远行", StandardRoles.CustomerServiceAssistant);
        var (manager, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.FrontDesk));
        var (order, task, callback) = (await _repairs.RegisterAsync(), await _desk.GiveAsync(), await CallbackAsync(manager, []));
        await manager.PostAsync<AbsenceDto>(Absences, Absence(awayId, standInId));
        await manager.PostAsync<AbsenceDto>(Absences, Absence(clerkId, null));

        await RefusedAsync(desk, $"{RepairDesk.Orders}/{order.Id}/dispatch", new DispatchRepairOrderDto { TechnicianIds = [standInId, awayId], ConcurrencyStamp = order.ConcurrencyStamp });
        await RefusedAsync(manager, WorkTaskDesk.Address, await _desk.InputAsync(input => input.AssigneeId = awayId));
        await RefusedAsync(manager, $"{WorkTaskDesk.Address}/{task.Id}/reassign", new ReassignWorkTaskDto { AssigneeId = awayId, ConcurrencyStamp = task.ConcurrencyStamp });
        var alone = await manager.PostAsJsonAsync(
            $"{RepairDesk.Callbacks}/{callback.Id}/assign", new AssignCallbackTaskDto { UserId = clerkId, ConcurrencyStamp = callback.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.BadRequest);
        (alone.Code, alone.Message.Contains("屈远行", StringComparison.Ordinal)).ShouldBe((SitesErrorCodes.AwayNow, true));

        (await desk.GetAsync<List<TechnicianDto>>($"{RepairDesk.Orders}/technicians/{TestCompany.NorthSiteId}")).Last(one => one.UserId == awayId).AwayUntil.ShouldNotBeNull();
        var people = (await manager.GetAsync<WorkTaskChoicesDto>($"{WorkTaskDesk.Address}/choices/{TestCompany.NorthSiteId}")).People;
        people.Single(one => one.UserId == awayId).AwayUntil.ShouldNotBeNull();
        people.Single(one => one.UserId == standInId).AwayUntil.ShouldBeNull();
        people[^1].AwayUntil.ShouldNotBeNull("who is away stands last");
        (await manager.GetAsync<List<CallbackAssigneeDto>>($"{RepairDesk.Callbacks}/{callback.Id}/assignees")).Single(one => one.UserId == clerkId).AwayUntil.ShouldNotBeNull();

        static async Task RefusedAsync(HttpClient client, string address, object body)
        {
            var refusal = await client.PostAsJsonAsync(address, body).ErrorAsync(HttpStatusCode.BadRequest);
            refusal.Code.ShouldBe(SitesErrorCodes.AwayNowWithStandIn);
            refusal.Message.ShouldBe($"卜远行缺勤至 {DateTime.UtcNow.AddDays(3).AddHours(8):yyyy-MM-dd HH:}{refusal.Message.Split(':')[1][..2]}，由施在岗替班。");
        }
    }

    [Fact]
    public async Task Whoever_leaves_by_way_of_a_region_leaves_nothing_behind()
    {
        var admin = await _desk.SignInAsync(TestUsers.Admin);
        var upper = await admin.PostAsync<RegionDto>("/api/sites/region", new { name = "交接大区" });
        var lower = await admin.PostAsync<RegionDto>("/api/sites/region", new { name = "交接小区", parentId = upper.Id });
        var leaverId = await EmployAsync("region-leaver", "严巡区", StandardRoles.Technician);
        await PutNorthAsync(lower.Id);
        var membership = await admin.PostAsync<RegionMembershipDto>("/api/sites/region-membership", new { regionId = upper.Id, userId = leaverId });

        await LeavesAsync(leaverId, () => PutNorthAsync(null));
        await PutNorthAsync(lower.Id);
        await LeavesAsync(leaverId, async () => lower = await PutAsync<RegionDto>(admin, $"/api/sites/region/{lower.Id}", new { lower.Name, lower.ConcurrencyStamp }));
        lower = await PutAsync<RegionDto>(admin, $"/api/sites/region/{lower.Id}", new { lower.Name, parentId = upper.Id, lower.ConcurrencyStamp });
        await LeavesAsync(leaverId, async () => (await admin.DeleteAsync($"/api/sites/region-membership/{membership.Id}")).EnsureSuccessStatusCode());
        await PutNorthAsync(null);

        async Task PutNorthAsync(Guid? regionId)
        {
            var site = await admin.GetAsync<SiteDto>($"/api/sites/site/{TestCompany.NorthSiteId}");
            site.RegionId = regionId;
            await PutAsync<SiteDto>(admin, $"/api/sites/site/{site.Id}", site);
        }
    }

    [Fact]
    public async Task Whoever_leaves_the_company_or_no_longer_sees_all_sites_leaves_nothing_behind()
    {
        var inactiveId = await _desk.HireAsync("inactive-leaver", "华停用");
        var deletedId = await _desk.HireAsync("deleted-leaver", "金删除");
        await host.WithUnitOfWorkAsync(async services =>
        {
            (await services.GetRequiredService<IdentityRoleManager>().CreateAsync(new Volo.Abp.Identity.IdentityRole(Guid.NewGuid(), "roving", TestCompany.Id))).CheckErrors();
            await GrantAsync(services, true);
        });
        var rovingId = await EmployAsync("roving-leaver", "魏巡查", StandardRoles.Technician, "roving");

        await LeavesAsync(inactiveId, () => WithUserAsync(inactiveId, async (users, user) =>
        {
            user.SetIsActive(false);
            (await users.UpdateAsync(user)).CheckErrors();
        }));
        await LeavesAsync(deletedId, () => WithUserAsync(deletedId, async (users, user) => (await users.DeleteAsync(user)).CheckErrors()), "金删除");
        await LeavesAsync(rovingId, () => host.WithUnitOfWorkAsync(services => GrantAsync(services, false), sites: SiteScope.None));
        await host.WithUnitOfWorkAsync(services => GrantAsync(services, true));
        await LeavesAsync(rovingId, () => WithUserAsync(rovingId, async (users, user) => (await users.SetRolesAsync(user, [StandardRoles.Technician])).CheckErrors()));
        var departmentId = await host.WithUnitOfWorkAsync(async services =>
        {
            var (units, roles) = (services.GetRequiredService<OrganizationUnitManager>(), services.GetRequiredService<IIdentityRoleRepository>());
            var department = new OrganizationUnit(Guid.NewGuid(), "巡查部", null, TestCompany.Id);
            await units.CreateAsync(department);
            await units.AddRoleToOrganizationUnitAsync((await roles.FindByNormalizedNameAsync("ROVING"))!.Id, department.Id);
            await services.GetRequiredService<IdentityUserManager>().AddToOrganizationUnitAsync(rovingId, department.Id);
            return department.Id;
        });
        await LeavesAsync(rovingId, () => WithUserAsync(rovingId, (users, _) => users.RemoveFromOrganizationUnitAsync(rovingId, departmentId)));

        await WithUserAsync(rovingId, (users, _) => users.AddToOrganizationUnitAsync(rovingId, departmentId));
        await LeavesAsync(rovingId, () => WithRoleAsync((services, role) => services.GetRequiredService<OrganizationUnitManager>().RemoveRoleFromOrganizationUnitAsync(role.Id, departmentId)));
        await WithUserAsync(rovingId, async (users, user) => (await users.SetRolesAsync(user, [StandardRoles.Technician, "roving"])).CheckErrors());
        await LeavesAsync(rovingId, () => WithRoleAsync(async (services, role) => (await services.GetRequiredService<IdentityRoleManager>().DeleteAsync(role)).CheckErrors()));

        Task WithRoleAsync(Func<IServiceProvider, Volo.Abp.Identity.IdentityRole, Task> change) => host.WithUnitOfWorkAsync(
            async services => await change(services, (await services.GetRequiredService<IIdentityRoleRepository>().FindByNormalizedNameAsync("ROVING"))!),
            sites: SiteScope.None);

        Task WithUserAsync(Guid id, Func<IdentityUserManager, Volo.Abp.Identity.IdentityUser, Task> change) => host.WithUnitOfWorkAsync(
            async services =>
            {
                var users = services.GetRequiredService<IdentityUserManager>();
                await change(users, await users.GetByIdAsync(id));
            },
            sites: SiteScope.None);

        static Task GrantAsync(IServiceProvider services, bool isGranted) => services.GetRequiredService<IPermissionManager>()
            .SetAsync(SitesPermissions.AllSites, RolePermissionValueProvider.ProviderName, "roving", isGranted);
    }

    [Fact]
    public async Task What_somebody_gave_is_looked_at_by_a_role_when_they_have_left()
    {
        var leaverId = await _desk.HireAsync("giver-leaver", "祝交办", StandardRoles.CustomerServiceAssistant);
        var doerId = await _desk.HireAsync("giver-doer", "于承办");
        var (leaver, doer, manager) = (await _desk.SignInAsync("giver-leaver"), await _desk.SignInAsync("giver-doer"), await _desk.SignInAsync(TestUsers.Manager));
        var inHand = await leaver.PostAsync<WorkTaskDto>(WorkTaskDesk.Address, await _desk.InputAsync(input => input.AssigneeId = doerId));
        var done = await leaver.PostAsync<WorkTaskDto>(WorkTaskDesk.Address, await _desk.InputAsync(input => input.AssigneeId = doerId));
        done = await WorkTaskDesk.StepAsync(doer, await WorkTaskDesk.StepAsync(doer, done, "accept"), "finish");
        (await WaitingAsync(manager)).ShouldNotContain(done.Id);

        await host.WithUnitOfWorkAsync(
            async services =>
            {
                var users = services.GetRequiredService<IdentityUserManager>();
                var user = await users.GetByIdAsync(leaverId);
                user.SetIsActive(false);
                (await users.UpdateAsync(user)).CheckErrors();
            },
            sites: SiteScope.None);

        (await WaitingAsync(manager)).ShouldContain(done.Id);
        done = await WorkTaskDesk.ReadAsync(manager, done.Id);
        (done.State, done.VerifierRole, done.GiverName, done.Timeline[0].Text).ShouldBe(
            (WorkTaskState.Done, StandardRoles.CustomerServiceManager, "祝交办", "交办人 祝交办 离开项目，改由“客服主管”处理和核验"));
        inHand = await WorkTaskDesk.ReadAsync(manager, inHand.Id);
        (inHand.State, inHand.AssigneeId, inHand.VerifierRole).ShouldBe((WorkTaskState.Given, doerId, StandardRoles.CustomerServiceManager));
        (await WorkTaskDesk.StepAsync(manager, done, "verify")).State.ShouldBe(WorkTaskState.Verified);

        static async Task<List<Guid>> WaitingAsync(HttpClient client)
            => [.. (await client.GetAsync<PageDto<WorkItemDto>>("/api/service-desk/my-work?kinds=tasks&maxResultCount=200")).Items.Select(item => item.Id)];
    }

    /// <summary>Has a task, goes, and has it no more.</summary>
    private async Task LeavesAsync(Guid userId, Func<Task> leave, string? name = null)
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var task = await _desk.GiveAsync(input => input.AssigneeId = userId);

        await leave();

        var now = await WorkTaskDesk.ReadAsync(manager, task.Id);
        (now.State, now.AssigneeId).ShouldBe((WorkTaskState.Returned, null));
        now.Timeline[0].Text.ShouldBe($"因离开项目，由 {name ?? task.AssigneeName} 移交给 交办人");
        now.Timeline.Count(entry => entry.Kind == "HandOver").ShouldBe(1);
    }

    /// <summary>Somebody new who is a member of no site.</summary>
    private Task<Guid> EmployAsync(string userName, string personName, params string[] roles) => host.WithUnitOfWorkAsync(services =>
        services.GetRequiredService<CompanyUserSeeder>().CreateAsync(TestCompany.Id, userName, personName, roles, TestUsers.Password));

    private static async Task<T> PutAsync<T>(HttpClient client, string address, object body)
    {
        using var answer = await client.PutAsJsonAsync(address, body, Json);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonSerializer.Deserialize<T>(text, Json)!;
    }

    private async Task<CallbackTaskDto> CallbackAsync(HttpClient manager, Guid[] excluded)
    {
        var id = await host.WithUnitOfWorkAsync(services => services.GetRequiredService<ICallbackIntegrationService>().RequestAsync(new RequestCallbackDto
        {
            SiteId = TestCompany.NorthSiteId, SourceType = "Test.Case", SourceId = Guid.NewGuid(), SourceNumber = "T1", DueAt = DateTime.UtcNow.AddDays(1),
            ContactPhone = "", ExcludedUserIds = excluded, Reason = CallbackReason.Always,
        }));
        return await manager.GetAsync<CallbackTaskDto>($"{RepairDesk.Callbacks}/{id}");
    }

    private static CreateAbsenceDto Absence(Guid userId, Guid? standInId) => new()
    {
        SiteId = TestCompany.NorthSiteId, UserId = userId, StandInId = standInId, Reason = AbsenceReason.Leave,
        From = DateTime.UtcNow.AddMinutes(-1), To = DateTime.UtcNow.AddDays(3),
    };
}
