using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Attachments;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Identity;

namespace PropertySuite.ServiceDesk;

[Collection(ServiceHostCollection.Name)]
public class WorkTaskHostTests(ServiceHostFixture host)
{
    private const string Address = WorkTaskDesk.Address;
    private readonly WorkTaskDesk _desk = new(host);

    [Fact]
    public async Task A_task_from_a_case_is_taken_done_with_a_note_and_verified()
    {
        var order = await new RepairDesk(host).RegisterAsync();
        var (manager, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.FrontDesk));
        var input = await _desk.InputAsync(task => (task.Evidence, task.SubjectType, task.SubjectId) = (WorkTaskEvidence.Note, RepairOrderConsts.SubjectType, order.Id));
        var given = await manager.PostAsync<WorkTaskDto>(Address, input);
        (await manager.PostAsync<WorkTaskDto>(Address, input)).Id.ShouldBe(given.Id, "the same key again");
        (given.SubjectNumber, given.GiverName, given.AssigneeName, given.State).ShouldBe((order.Number, "陈立群", "王晓雯", WorkTaskState.Given));
        (await ListAsync(desk, "listKind=Mine")).ShouldContain(given.Id);
        (await ListAsync(manager, $"subjectId={order.Id}")).ShouldBe([given.Id]);
        (await ListAsync(manager, $"listKind=GivenByMe&text={given.Number}")).ShouldBe([given.Id]);

        var accepted = await WorkTaskDesk.StepAsync(desk, given, "accept");
        (await desk.PostAsJsonAsync($"{Address}/{given.Id}/finish", new FinishWorkTaskDto { ConcurrencyStamp = accepted.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code.ShouldBe(ServiceDeskErrorCodes.ResultRequired);
        var done = await WorkTaskDesk.StepAsync(desk, accepted, "finish", new FinishWorkTaskDto { Result = "共 18 把，无缺失", ConcurrencyStamp = accepted.ConcurrencyStamp });
        done.AvailableActions.ShouldBeEmpty("who did it does not judge it");
        (await ListAsync(manager, "listKind=Mine")).ShouldContain(given.Id);

        var verified = await WorkTaskDesk.StepAsync(manager, done, "verify");
        (verified.State, verified.VerifierName, verified.Result).ShouldBe((WorkTaskState.Verified, "陈立群", "共 18 把，无缺失"));
        verified.Timeline.Select(entry => entry.Kind).ShouldBe(["Verify", "Finish", "Accept", "Create"]);
        (await ListAsync(manager, "listKind=Mine")).ShouldNotContain(given.Id);
    }

    [Fact]
    public async Task Of_two_who_take_a_roles_task_at_once_one_has_it()
    {
        var task = await _desk.GiveAsync(input => (input.AssigneeId, input.Role) = (null, StandardRoles.Technician));
        var people = new[] { await _desk.SignInAsync(TestUsers.Technician), await _desk.SignInAsync(TestUsers.SecondTechnician) };
        foreach (var person in people)
        {
            (await ListAsync(person, "listKind=MyTeam")).ShouldContain(task.Id);
            (await ListAsync(person, "listKind=Mine")).ShouldNotContain(task.Id);
        }

        var answers = await Task.WhenAll(people.Select(person => person.PostAsJsonAsync($"{Address}/{task.Id}/accept", new { task.ConcurrencyStamp })));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
        var winner = people[Array.FindIndex(answers, answer => answer.IsSuccessStatusCode)];
        (await ListAsync(winner, "listKind=Mine")).ShouldContain(task.Id);
        var taken = await WorkTaskDesk.ReadAsync(winner, task.Id);
        taken.Timeline.Count(entry => entry.Kind == "Accept").ShouldBe(1);
    }

    [Fact]
    public async Task Whom_a_task_does_not_concern_does_not_know_of_it()
    {
        var task = await _desk.GiveAsync();
        foreach (var user in new[] { TestUsers.Technician, TestUsers.SouthManager, TestUsers.OtherCompanyManager })
        {
            var stranger = await _desk.SignInAsync(user);
            await stranger.GetAsync($"{Address}/{task.Id}").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"/api/attachments/attachment?subjectType={WorkTaskConsts.SubjectType}&subjectId={task.Id}").ErrorAsync(HttpStatusCode.NotFound);
            (await ListAsync(stranger, $"text={task.Number}")).ShouldBeEmpty();
        }

        await (await _desk.SignInAsync(TestUsers.Technician)).PostAsJsonAsync($"{Address}/{task.Id}/accept", new { task.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.NotFound);
        (await ListAsync(await _desk.SignInAsync(TestUsers.Headquarters), $"text={task.Number}")).ShouldBe([task.Id]);
    }

    [Fact]
    public async Task A_task_is_given_to_one_who_can_have_it_by_a_time_that_lies_ahead()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var stranger = await host.WithUnitOfWorkAsync(async services => (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync("SOUTHTECHNICIAN"))!.Id);
        var order = await new RepairDesk(host).RegisterAsync();

        await RefusedAsync(input => input.AssigneeId = stranger, ServiceDeskErrorCodes.AssigneeCannotOpenTask);
        await RefusedAsync(input => input.AssigneeId = Guid.NewGuid(), ServiceDeskErrorCodes.AssigneeCannotOpenTask);
        await RefusedAsync(input => input.AssigneeId = null, ServiceDeskErrorCodes.OneAssignee);
        await RefusedAsync(input => input.Role = StandardRoles.Technician, ServiceDeskErrorCodes.OneAssignee);
        await RefusedAsync(input => (input.AssigneeId, input.Role) = (null, "nobody"), ServiceDeskErrorCodes.UnknownRole);
        await RefusedAsync(input => (input.AssigneeId, input.DepartmentId) = (null, Guid.NewGuid()), ServiceDeskErrorCodes.UnknownDepartment);
        await RefusedAsync(input => input.VerifierRole = "nobody", ServiceDeskErrorCodes.UnknownRole);
        await RefusedAsync(input => input.Kind = "patrol", ServiceDeskErrorCodes.UnknownTaskKind);
        await RefusedAsync(input => input.DueAt = DateTime.UtcNow.AddMinutes(-1), ServiceDeskErrorCodes.TaskDueNotAhead);
        await RefusedAsync(input => (input.SubjectType, input.SubjectId) = (RepairOrderConsts.SubjectType, Guid.NewGuid()), ServiceDeskErrorCodes.UnknownSubject);
        await RefusedAsync(input => (input.SubjectType, input.SubjectId) = ("Sites.Unit", order.Id), ServiceDeskErrorCodes.UnknownSubject);
        await RefusedAsync(input => input.SubjectId = order.Id, ServiceDeskErrorCodes.UnknownSubject);
        await manager.PostAsJsonAsync(Address, await _desk.InputAsync(input => input.SiteId = TestCompany.SouthSiteId)).ErrorAsync(HttpStatusCode.Forbidden);

        async Task RefusedAsync(Action<CreateWorkTaskDto> change, string code)
            => (await manager.PostAsJsonAsync(Address, await _desk.InputAsync(change)).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Who_refuses_gives_it_back_and_who_gave_it_gives_it_to_another()
    {
        var (manager, desk, technician) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.FrontDesk), await _desk.SignInAsync(TestUsers.Technician));
        var task = await _desk.GiveAsync();
        task = await WorkTaskDesk.StepAsync(desk, task, "refuse", new Cases.CaseReasonDto { Reason = "今天休息", ConcurrencyStamp = task.ConcurrencyStamp });
        (task.State, task.AssigneeId).ShouldBe((WorkTaskState.Returned, null));
        (await ListAsync(manager, "listKind=Mine")).ShouldContain(task.Id);
        task = await WorkTaskDesk.ReadAsync(manager, task.Id);
        task.AvailableActions.ShouldBe([WorkTaskAction.Reassign, WorkTaskAction.Cancel]);

        task = await WorkTaskDesk.StepAsync(manager, task, "reassign", new ReassignWorkTaskDto
        {
            AssigneeId = await _desk.UserIdAsync("赵国强"), DueAt = DateTime.UtcNow.AddDays(3), ConcurrencyStamp = task.ConcurrencyStamp,
        });
        task.AssigneeName.ShouldBe("赵国强");
        (await ListAsync(technician, "listKind=Mine")).ShouldContain(task.Id);
        await desk.GetAsync($"{Address}/{task.Id}").ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_photo_is_asked_for_and_attached_by_whoever_has_the_task()
    {
        var task = await _desk.GiveAsync(input => input.Evidence = WorkTaskEvidence.Photo);
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        task = await WorkTaskDesk.StepAsync(desk, task, "accept");
        (await desk.PostAsJsonAsync($"{Address}/{task.Id}/finish", new FinishWorkTaskDto { ConcurrencyStamp = task.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code.ShouldBe(ServiceDeskErrorCodes.PhotoRequired);

        await ShowAsync(desk, task);

        task = await WorkTaskDesk.ReadAsync(desk, task.Id);
        (await WorkTaskDesk.StepAsync(desk, task, "finish", new FinishWorkTaskDto { ConcurrencyStamp = task.ConcurrencyStamp })).State.ShouldBe(WorkTaskState.Done);
    }

    [Fact]
    public async Task A_photo_of_who_gave_it_or_of_what_was_sent_back_proves_nothing()
    {
        var (manager, desk) = (await _desk.SignInAsync(TestUsers.Manager), await _desk.SignInAsync(TestUsers.FrontDesk));
        var task = await _desk.GiveAsync(input => input.Evidence = WorkTaskEvidence.Photo);
        await ShowAsync(desk, task);
        task = await WorkTaskDesk.StepAsync(desk, task, "accept");
        await ShowAsync(manager, task);
        await RefusedAsync("one of the giver, and one from before it was taken in hand");
        await ShowAsync(desk, task);
        task = await WorkTaskDesk.ReadAsync(desk, task.Id);
        task = await WorkTaskDesk.StepAsync(desk, task, "finish", new FinishWorkTaskDto { ConcurrencyStamp = task.ConcurrencyStamp });

        await WorkTaskDesk.StepAsync(manager, task, "send-back", new SendBackWorkTaskDto { Reason = "看不清", ConcurrencyStamp = task.ConcurrencyStamp });

        await RefusedAsync("the one that was sent back");
        await ShowAsync(desk, task);
        task = await WorkTaskDesk.ReadAsync(desk, task.Id);
        (await WorkTaskDesk.StepAsync(desk, task, "finish", new FinishWorkTaskDto { ConcurrencyStamp = task.ConcurrencyStamp })).State.ShouldBe(WorkTaskState.Done);

        async Task RefusedAsync(string why)
        {
            var now = await WorkTaskDesk.ReadAsync(desk, task.Id);
            (await desk.PostAsJsonAsync($"{Address}/{task.Id}/finish", new FinishWorkTaskDto { ConcurrencyStamp = now.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.BadRequest))
                .Code.ShouldBe(ServiceDeskErrorCodes.PhotoRequired, why);
        }
    }

    [Fact]
    public async Task A_title_that_shows_nothing_is_refused()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        await manager.PostAsJsonAsync(Address, await _desk.InputAsync(input => input.Title = "\u200b\u2060")).ErrorAsync(HttpStatusCode.BadRequest);
        (await _desk.GiveAsync(input => input.Title = "核对\u200b 钥匙 ")).Title.ShouldBe("核对 钥匙");
    }

    private static async Task ShowAsync(HttpClient client, WorkTaskDto task)
    {
        var content = new ByteArrayContent(SampleFiles.Jpeg());
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var form = new MultipartFormDataContent { { content, "file", "大堂.jpg" } };
        using var upload = await client.PostAsync(
            $"/api/attachments/attachment?subjectType={WorkTaskConsts.SubjectType}&subjectId={task.Id}&clientKey={Guid.NewGuid()}&kind=Photo", form);
        upload.StatusCode.ShouldBe(HttpStatusCode.OK, await upload.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Who_belongs_below_a_department_has_its_tasks_too()
    {
        var userId = await _desk.HireAsync("cleaner", "丁洁");
        var department = await host.WithUnitOfWorkAsync(async services =>
        {
            var units = services.GetRequiredService<OrganizationUnitManager>();
            var upper = new OrganizationUnit(Guid.NewGuid(), "环境部", null, TestCompany.Id);
            await units.CreateAsync(upper);
            var lower = new OrganizationUnit(Guid.NewGuid(), "保洁班", upper.Id, TestCompany.Id);
            await units.CreateAsync(lower);
            await services.GetRequiredService<IdentityUserManager>().AddToOrganizationUnitAsync(userId, lower.Id);
            return upper.Id;
        });
        var task = await _desk.GiveAsync(input => (input.AssigneeId, input.DepartmentId) = (null, department));

        var cleaner = await _desk.SignInAsync("cleaner");
        (await ListAsync(cleaner, "listKind=MyTeam")).ShouldBe([task.Id]);
        (await WorkTaskDesk.StepAsync(cleaner, task, "accept")).AssigneeName.ShouldBe("丁洁");
        (await ListAsync(await _desk.SignInAsync(TestUsers.SecondTechnician), $"text={task.Number}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_module_gives_a_task_once_for_each_key_however_often_it_asks()
    {
        var input = await _desk.InputAsync();
        var give = () => host.WithUnitOfWorkAsync(services => services.GetRequiredService<IWorkTaskIntegrationService>().GiveAsync(new GiveWorkTaskDto
        {
            Key = input.ClientKey, SiteId = input.SiteId, Kind = WorkTaskConsts.GeneralKind, Title = "每日检查", AssigneeId = input.AssigneeId,
            DueAt = DateTime.UtcNow.AddHours(8), VerifierRole = StandardRoles.CustomerServiceManager,
        }));

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => give()));

        var id = ids.Distinct().ShouldHaveSingleItem();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var task = await WorkTaskDesk.ReadAsync(manager, id);
        (task.GiverName, task.VerifierRole).ShouldBe((null, StandardRoles.CustomerServiceManager));
        task.Timeline.Count.ShouldBe(1);
    }

    private static async Task<List<Guid>> ListAsync(HttpClient client, string filter)
        => (await client.GetAsync<PageDto<WorkTaskListItemDto>>($"{Address}?maxResultCount=200&{filter}")).Items.ConvertAll(item => item.Id);
}
