using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;

namespace PropertySuite.Approvals;

/// <summary>What my work and the check at the end of the day make of approvals.</summary>
[Collection(ApprovalsHostCollection.Name)]
public class ApprovalsInMyWorkHostTests(ApprovalsHostFixture host)
{
    private const string MyWork = "/api/service-desk/my-work";
    private const string DayCheck = "/api/service-desk/day-check";
    private readonly ApprovalDesk _desk = new(host);

    [Fact]
    public async Task What_came_back_waits_for_whoever_asked_and_for_nobody_else()
    {
        var (_, approval) = await _desk.AskedAsync(680);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        (await ReturnedAsync(technician)).ShouldNotContain(item => item.Id == approval.Id, "it is being decided");

        approval = await ApprovalDesk.DecideAsync(manager, approval, "return", "请写明水泵型号");

        var row = (await ReturnedAsync(technician)).Single(item => item.Id == approval.Id);
        (row.SubjectType, row.KindName, row.Detail, row.Amount, row.Scope).ShouldBe((ApprovalConsts.SubjectType, "退回审批", "请写明水泵型号", 680m, WorkItemScope.Mine));
        row.Actions.ShouldBeEmpty("it is completed where it can be read");
        (await technician.GetAsync<MyWorkCountsDto>($"{MyWork}/counts")).Kinds.Single(count => count.Kind == "approvals.returned").Count.ShouldBeGreaterThan(0);
        (await ReturnedAsync(manager)).ShouldNotContain(item => item.Id == approval.Id);
        (await ReturnedAsync(await _desk.SignInAsync(ApprovalsHostFixture.PropertyManager))).ShouldNotContain(item => item.Id == approval.Id);

        approval.ConcurrencyStamp = row.ConcurrencyStamp;
        await ApprovalDesk.DecideAsync(technician, approval, "resubmit", "已写明");
        (await ReturnedAsync(technician)).ShouldNotContain(item => item.Id == approval.Id);
    }

    [Fact]
    public async Task What_is_to_be_decided_shows_its_amount_in_the_row_and_in_the_file()
    {
        var (_, approval) = await _desk.AskedAsync(735);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var row = (await RowsAsync(manager, "kinds=approvals")).Single(item => item.Id == approval.Id);
        (row.Amount, row.Place, row.Detail).ShouldBe((735m, "超额报价", "赵国强"));
        var file = await manager.GetStringAsync($"{MyWork}/export?format=Csv&kinds=approvals&columns=number&columns=amount");
        file.ShouldContain("金额（元）");
        file.ShouldContain($"{approval.Number},735");
    }

    [Fact]
    public async Task What_was_to_be_decided_today_and_was_not_needs_a_note_at_the_end_of_the_day()
    {
        var (_, approval) = await _desk.AskedAsync(690);
        var (_, later) = await _desk.AskedAsync(695);
        await _desk.ExecuteAsync("update approvals.approvals set due_at = now() - interval '1 second' where id = @id", approval.Id);
        await _desk.ExecuteAsync("update approvals.approvals set due_at = now() + interval '3 days' where id = @id", later.Id);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var found = await manager.GetAsync<DayCheckDto>(DayCheck);
        found.NeedNote.ShouldContain(item => item.Id == approval.Id && item.Amount == 690);
        found.NeedNote.ShouldNotContain(item => item.Id == later.Id);

        await manager.PostAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{approval.Id}/note", new { text = "等供应商报价，明早定" });

        (await manager.GetAsync<DayCheckDto>(DayCheck)).NeedNote.ShouldNotContain(item => item.Id == approval.Id);
    }

    private static async Task<List<WorkItemDto>> ReturnedAsync(HttpClient client) => await RowsAsync(client, "kinds=approvals.returned");

    private static async Task<List<WorkItemDto>> RowsAsync(HttpClient client, string filter)
        => (await client.GetAsync<PageDto<WorkItemDto>>($"{MyWork}?{filter}&maxResultCount=1000")).Items;
}
