using System.Net;
using System.Net.Http.Json;
using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>The inbox shows what each module's own list shows, and nothing else.</summary>
[Collection(ServiceHostCollection.Name)]
public class MyWorkHostTests(ServiceHostFixture host)
{
    private const string Address = "/api/service-desk/my-work";

    /// <summary>One for each list that a manager has, and who they are and where they work; a list that goes on may need another for what is undated.</summary>
    private const int StatementsOfAPage = 17;

    private readonly WorkTaskDesk _tasks = new(host);
    private readonly RepairDesk _repairs = new(host);

    [Theory]
    [InlineData(TestUsers.FrontDesk)]
    [InlineData(TestUsers.Technician)]
    [InlineData(TestUsers.Manager)]
    public async Task It_is_the_union_of_what_the_modules_list_by_due_time(string user)
    {
        await RecordSomeAsync();
        var person = await host.SignInAsync(user);

        var all = await ReadAllAsync(person, "maxResultCount=7");

        var expected = await UnionOfModulesAsync(person);
        expected.Count.ShouldBeGreaterThan(3);
        all.Where(item => item.Kind != "escalations").Select(item => (item.Kind, item.Id)).ShouldBe(expected, ignoreOrder: true);
        var order = all.ConvertAll(item => (item.DueAt ?? DateTime.MaxValue, item.Id));
        order.ShouldBe([.. order.Order()], "the first due first, what has no due time last");
        var counts = await CountsAsync(person);
        (counts.Count, counts.LateCount).ShouldBe((all.Count, all.Count(item => item.IsLate)));
        foreach (var count in counts.Kinds)
        {
            var rows = await ReadAllAsync(person, $"kinds={count.Kind}&scope={count.Scope}&maxResultCount=1000");
            (count.Count, count.LateCount).ShouldBe((rows.Count, rows.Count(item => item.IsLate)), $"{count.Kind} {count.Scope}");
            rows.ShouldAllBe(item => item.Kind == count.Kind && item.Scope == count.Scope);
        }

        (await ReadAllAsync(person, "lateOnly=true&maxResultCount=5")).Select(item => item.Id).ShouldBe(all.Where(item => item.IsLate).Select(item => item.Id));
    }

    [Fact]
    public async Task What_is_due_from_a_moment_on_leaves_out_what_was_due_before_it_on_every_page()
    {
        var userId = await _tasks.HireAsync("soon-due", "快到点", StandardRoles.FrontDesk);
        var late = await _tasks.GiveAsync(input => (input.AssigneeId, input.DueAt) = (userId, DateTime.UtcNow.AddSeconds(20)));
        var now = late.DueAt.AddSeconds(1);
        var soon = new List<Guid>();
        foreach (var minutes in new[] { 5, 10, 20 })
        {
            soon.Add((await _tasks.GiveAsync(input => (input.AssigneeId, input.DueAt) = (userId, now.AddMinutes(minutes)))).Id);
        }

        await _tasks.GiveAsync(input => (input.AssigneeId, input.DueAt) = (userId, now.AddHours(5)));
        var person = await host.SignInAsync("soon-due");

        var found = await ReadAllAsync(person, $"dueFrom={now:O}&dueBefore={now.AddMinutes(30):O}&kinds=tasks&scope=Mine&maxResultCount=2");

        found.Select(item => item.Id).ShouldBe(soon);
        (await ReadAllAsync(person, $"dueBefore={now.AddMinutes(30):O}&kinds=tasks&scope=Mine")).Select(item => item.Id).ShouldBe([late.Id, .. soon]);
    }

    [Fact]
    public async Task A_page_counts_nothing_and_the_counts_are_asked_for_by_themselves()
    {
        await RecordSomeAsync();
        var person = await host.SignInAsync(TestUsers.Manager);
        using var traffic = new SqlTraffic();
        var first = await SentAsync($"{Address}?maxResultCount=1");
        var cursor = (await person.GetAsync<PageDto<WorkItemDto>>($"{Address}?maxResultCount=1")).NextCursor;
        var next = await SentAsync($"{Address}?maxResultCount=1&cursor={Uri.EscapeDataString(cursor!)}");
        var counts = await SentAsync($"{Address}/counts");

        IsCounting(first).ShouldBe(0);
        IsCounting(next).ShouldBe(0);
        IsCounting(counts).ShouldBeGreaterThan(5, "each list once");
        first.Count.ShouldBeLessThanOrEqualTo(StatementsOfAPage, string.Join('\n', first));
        next.Count.ShouldBeLessThanOrEqualTo(StatementsOfAPage);

        async Task<IReadOnlyList<string>> SentAsync(string address)
        {
            await person.GetStringAsync(address);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var trace = traffic.Follow(request);
            using var answer = await person.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            return traffic.CommandsOf(trace);
        }

        static int IsCounting(IEnumerable<string> commands) => commands.Count(text => text.Contains("count(", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task What_waits_elsewhere_is_neither_shown_nor_counted()
    {
        string[] strangers = [TestUsers.SouthManager, TestUsers.OtherCompanyManager];
        var before = await Task.WhenAll(strangers.Select(async user => await CountsAsync(await host.SignInAsync(user))));
        var order = await _repairs.RegisterAsync();
        var task = await _tasks.GiveAsync(input => (input.AssigneeId, input.Role) = (null, StandardRoles.CustomerServiceManager));
        await EscalateAsync(await _repairs.RegisterAsync());
        new[] { order.Id, task.Id }.ShouldBeSubsetOf((await ReadAllAsync(await host.SignInAsync(TestUsers.Manager), "maxResultCount=1000")).Select(item => item.Id));

        for (var at = 0; at < strangers.Length; at++)
        {
            var stranger = await host.SignInAsync(strangers[at]);
            (await CountsAsync(stranger)).ShouldBeEquivalentTo(before[at]);
            (await ReadAllAsync(stranger, "maxResultCount=1000")).ShouldAllBe(item => item.SiteId != TestCompany.NorthSiteId);
            (await ReadAllAsync(stranger, $"siteId={TestCompany.NorthSiteId}&maxResultCount=1000")).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_manager_looks_at_a_colleagues_work_inside_their_own_sites()
    {
        var order = await _repairs.DispatchAsync(await host.SignInAsync(TestUsers.FrontDesk), await _repairs.RegisterAsync());
        var technicianId = await _tasks.UserIdAsync("赵国强");
        var manager = await host.SignInAsync(TestUsers.Manager);
        (await manager.GetAsync<ListResultDto<MyWorkColleagueDto>>($"{Address}/colleagues/{TestCompany.NorthSiteId}")).Items.Select(person => person.UserId).ShouldContain(technicianId);

        var own = await ReadAllAsync(await host.SignInAsync(TestUsers.Technician), "maxResultCount=1000");
        var seen = await ReadAllAsync(manager, $"colleagueId={technicianId}&maxResultCount=1000");

        seen.Select(item => item.Id).ShouldBe(own.Select(item => item.Id));
        own.Single(item => item.Id == order.Id).Actions.ShouldBe(["Accept", "Refuse"]);
        seen.ShouldAllBe(item => item.Actions.Count == 0, "it is not theirs to do");
        (await CountsAsync(manager, $"?colleagueId={technicianId}")).Count.ShouldBe(own.Count);

        await (await host.SignInAsync(TestUsers.Technician)).GetAsync($"{Address}?colleagueId={technicianId}").ErrorAsync(HttpStatusCode.Forbidden);
        await (await host.SignInAsync(TestUsers.Technician)).GetAsync($"{Address}/colleagues/{TestCompany.NorthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
        foreach (var user in new[] { TestUsers.SouthManager, TestUsers.OtherCompanyManager })
        {
            var stranger = await host.SignInAsync(user);
            await stranger.GetAsync($"{Address}?colleagueId={technicianId}").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"{Address}/counts?colleagueId={Guid.NewGuid()}").ErrorAsync(HttpStatusCode.NotFound);
            await stranger.GetAsync($"{Address}/colleagues/{TestCompany.NorthSiteId}").ErrorAsync(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task What_needs_no_reading_is_done_with_the_stamp_that_the_row_carries()
    {
        var given = await _tasks.GiveAsync();
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        var row = (await ReadAllAsync(desk, "kinds=tasks&scope=Mine&maxResultCount=1000")).Single(item => item.Id == given.Id);
        (row.SubjectType, row.KindName, row.State, row.Detail).ShouldBe((WorkTaskConsts.SubjectType, "交办", "待接受", "陈立群"));

        await desk.PostAsync<WorkTaskDto>($"{WorkTaskDesk.Address}/{row.Id}/accept", new { row.ConcurrencyStamp });

        row = (await ReadAllAsync(desk, "kinds=tasks&scope=Mine&maxResultCount=1000")).Single(item => item.Id == given.Id);
        row.State.ShouldBe("进行中");
        row.Actions.ShouldBeEmpty("to finish it takes more than a click");
    }

    [Fact]
    public async Task A_case_that_was_raised_stands_in_its_managers_work_until_nothing_of_it_runs()
    {
        var order = await EscalateAsync(await _repairs.RegisterAsync());
        var manager = await host.SignInAsync(TestUsers.Manager);
        var row = (await ReadAllAsync(manager, "kinds=escalations&maxResultCount=1000")).Single(item => item.Id == order.Id);
        (row.SubjectType, row.Number, row.IsLate).ShouldBe((RepairOrderConsts.SubjectType, order.Number, true));
        row.Title.ShouldContain("客服主管");
        (await ReadAllAsync(await host.SignInAsync(TestUsers.FrontDesk), "kinds=escalations&maxResultCount=1000")).ShouldBeEmpty("it is not their level");

        order = await manager.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "重复登记", ConcurrencyStamp = order.ConcurrencyStamp });

        (await ReadAllAsync(manager, "kinds=escalations&maxResultCount=1000")).ShouldNotContain(item => item.Id == order.Id);
    }

    [Fact]
    public async Task A_place_that_is_none_and_a_file_of_the_same_rows()
    {
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        await desk.GetAsync($"{Address}?cursor=nonsense").ErrorAsync(HttpStatusCode.BadRequest);
        await desk.GetAsync($"{Address}?maxResultCount=0").ErrorAsync(HttpStatusCode.BadRequest);
        var task = await _tasks.GiveAsync(input => (input.AssigneeId, input.Role, input.Title) = (null, StandardRoles.CustomerServiceManager, "导出的交办"));
        await desk.GetAsync($"{Address}/export?format=Csv").ErrorAsync(HttpStatusCode.Forbidden);

        var file = await (await host.SignInAsync(TestUsers.Manager)).GetStringAsync($"{Address}/export?format=Csv&kinds=tasks&columns=kindName&columns=number&columns=title&columns=site");

        file.ShouldContain("类型,编号,事项,项目");
        file.ShouldContain($"{task.Number},导出的交办");
    }

    private static async Task<List<WorkItemDto>> ReadAllAsync(HttpClient client, string filter)
    {
        var rows = new List<WorkItemDto>();
        string? cursor = null;
        do
        {
            var page = await client.GetAsync<PageDto<WorkItemDto>>($"{Address}?{filter}{(cursor is null ? "" : $"&cursor={cursor}")}");
            rows.AddRange(page.Items);
            cursor = page.NextCursor;
        }
        while (cursor is not null);
        return rows;
    }

    private static Task<MyWorkCountsDto> CountsAsync(HttpClient client, string filter = "") => client.GetAsync<MyWorkCountsDto>($"{Address}/counts{filter}");

    /// <summary>As each module's own page lists it.</summary>
    private static async Task<List<(string Kind, Guid Id)>> UnionOfModulesAsync(HttpClient client)
    {
        var me = (await client.GetAsync<ProfileName>("/api/account/my-profile")).UserName;
        var tasks = new List<Guid>();
        foreach (var list in new[] { "Mine", "MyTeam" })
        {
            tasks.AddRange((await client.GetAsync<PageDto<WorkTaskListItemDto>>($"{WorkTaskDesk.Address}?listKind={list}&maxResultCount=1000")).Items.Select(task => task.Id));
        }

        var orders = me == TestUsers.Technician
            ? (await client.GetAsync<List<RepairOrderListItemDto>>($"{RepairDesk.Orders}/mine")).Where(order => order.State is not (RepairState.AwaitingQuoteApproval or RepairState.Rework))
            : (await client.GetAsync<PageDto<RepairOrderListItemDto>>($"{RepairDesk.Orders}?states=Received&states=Rework&maxResultCount=1000")).Items;
        var approvals = me == TestUsers.Manager
            ? (await client.GetAsync<PageDto<ApprovalListItemDto>>("/api/approvals/approval?scope=Mine&maxResultCount=1000")).Items
            : [];
        var returned = (await client.GetAsync<PageDto<ApprovalListItemDto>>("/api/approvals/approval?scope=Asked&states=Returned&maxResultCount=1000")).Items;
        var callbacks = me == TestUsers.Technician
            ? []
            : (await client.GetAsync<PageDto<CallbackTaskListItemDto>>($"{RepairDesk.Callbacks}?kind=Pending&maxResultCount=1000")).Items
                .Where(task => task.CanRecord && (task.AssigneeId is null || task.AssigneeName == "王晓雯" == (me == TestUsers.FrontDesk)));
        return
        [
            .. tasks.Distinct().Select(id => ("tasks", id)),
            .. orders.Select(order => ("repairs", order.Id)),
            .. approvals.Select(approval => ("approvals", approval.Id)),
            .. returned.Select(approval => ("approvals.returned", approval.Id)),
            .. callbacks.Select(task => ("callbacks", task.Id)),
        ];
    }

    /// <summary>Something of every kind, for everybody.</summary>
    private async Task RecordSomeAsync()
    {
        var desk = await host.SignInAsync(TestUsers.FrontDesk);
        await _repairs.RegisterAsync();
        await _repairs.DispatchAsync(desk, await _repairs.RegisterAsync());
        await _repairs.SignAsync(await _repairs.FinishAsync(await _repairs.RegisterAsync()));
        foreach (var role in new[] { StandardRoles.Technician, StandardRoles.CustomerServiceManager, StandardRoles.FrontDesk })
        {
            await _tasks.GiveAsync(input => (input.AssigneeId, input.Role) = (null, role));
        }

        var done = await _tasks.GiveAsync(input => input.VerifierRole = StandardRoles.CustomerServiceManager);
        await WorkTaskDesk.StepAsync(desk, await WorkTaskDesk.StepAsync(desk, done, "accept"), "finish");
        var technician = await _tasks.UserIdAsync("赵国强");
        await _tasks.GiveAsync(input => input.AssigneeId = technician);
    }

    private async Task<RepairOrderDto> EscalateAsync(RepairOrderDto order)
        => await (await host.SignInAsync(TestUsers.FrontDesk)).PostAsync<RepairOrderDto>(
            $"{RepairDesk.Orders}/{order.Id}/escalate", new { fromLevel = order.EscalationLevel.ToString(), level = EscalationLevel.DepartmentManager.ToString(), reason = "客户催得急", order.ConcurrencyStamp });

    private sealed record ProfileName(string UserName);
}
