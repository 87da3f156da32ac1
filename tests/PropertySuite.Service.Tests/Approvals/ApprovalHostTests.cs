using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Approvals;

[Collection(ApprovalsHostCollection.Name)]
public class ApprovalHostTests(ApprovalsHostFixture host)
{
    private readonly ApprovalDesk _desk = new(host);

    [Fact]
    public async Task A_quote_above_the_limit_waits_for_the_manager_and_then_goes_to_the_customer()
    {
        var (order, approval) = await _desk.AskedAsync(680);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var technician = await _desk.SignInAsync(TestUsers.Technician);

        order.Quote.ShouldBeNull();
        order.ProposedQuote!.TotalAmount.ShouldBe(680);
        var waiting = (await ApprovalDesk.MineAsync(manager, $"&text={order.Number}")).ShouldHaveSingleItem();
        (waiting.Amount, waiting.KindName, waiting.MakerName, waiting.CanDecide).ShouldBe((680, "超额报价", "赵国强", true));
        waiting.Summary.ShouldContain("水泵 1 台");
        (await technician.GetAsync<PageDto<ApprovalListItemDto>>($"{ApprovalDesk.Approvals}?scope=Asked&text={order.Number}")).Items.ShouldHaveSingleItem();
        (await ApprovalDesk.MineAsync(technician)).ShouldBeEmpty();

        var decided = await ApprovalDesk.DecideAsync(manager, approval, "approve", "价格合理");

        decided.State.ShouldBe(ApprovalState.Approved);
        decided.Decisions.ShouldHaveSingleItem().Note.ShouldBe("价格合理");
        order = await _desk.ReadAsync(order);
        order.State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
        (order.Quote!.TotalAmount, order.ProposedQuote).ShouldBe((680, null));
        var entry = order.Timeline.Single(entry => entry.Kind == nameof(RepairAction.ApproveQuote));
        entry.Text.ShouldContain("陈立群");
        (await ApprovalDesk.MineAsync(manager, $"&text={order.Number}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_quote_within_the_limit_asks_nobody()
    {
        var order = await ApprovalDesk.QuoteAsync(await _desk.SignInAsync(TestUsers.Technician), await _desk.ArrivedAsync(), 500);

        order.State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
        (await OfSubjectAsync(order)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_quote_goes_back_to_the_technician_with_the_reason()
    {
        var (order, approval) = await _desk.AskedAsync();

        await ApprovalDesk.DecideAsync(await _desk.SignInAsync(TestUsers.Manager), approval, "refuse", "材料价格偏高，请重新询价");

        order = await _desk.ReadAsync(order);
        (order.State, order.Quote, order.ProposedQuote).ShouldBe((RepairState.Arrived, null, null));
        order.Timeline.ShouldContain(entry => entry.Text.Contains("材料价格偏高，请重新询价"));
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        (await ApprovalDesk.QuoteAsync(technician, order, 450)).State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
    }

    [Fact]
    public async Task A_dearer_quote_at_work_leaves_the_confirmed_one_until_it_is_approved()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await ApprovalDesk.QuoteAsync(technician, await _desk.ArrivedAsync(), 300);
        order = await RepairDesk.StepAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order, "confirm-quote", new ConfirmRepairQuoteDto
        {
            SignerName = "李梅", ConcurrencyStamp = order.ConcurrencyStamp,
        });

        order = await ApprovalDesk.QuoteAsync(technician, order, 900);
        (order.State, order.Quote!.TotalAmount, order.ProposedQuote!.TotalAmount).ShouldBe((RepairState.AwaitingQuoteApproval, 300, 900));
        await ApprovalDesk.DecideAsync(await _desk.SignInAsync(TestUsers.Manager), await _desk.OfAsync(order), "refuse", "按原报价施工");

        order = await _desk.ReadAsync(order);
        (order.State, order.Quote!.Confirmation!.SignerName).ShouldBe((RepairState.Working, "李梅"));
    }

    [Fact]
    public async Task Phone_numbers_in_the_record_are_masked_in_what_is_to_be_decided()
    {
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.ArrivedAsync();
        order = await RepairDesk.StepAsync(technician, order, "quote", new QuoteRepairOrderDto
        {
            Materials = [], LabourAmount = 680, Remark = "先打 13987654321 找李娟", ConcurrencyStamp = order.ConcurrencyStamp,
        });

        var summary = (await _desk.OfAsync(order)).Summary;

        summary.ShouldContain("找李娟");
        summary.ShouldNotContain("13987654321");
    }

    [Fact]
    public async Task What_was_returned_is_completed_by_a_new_quote_and_stays_one_approval()
    {
        var (order, approval) = await _desk.AskedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        approval = await ApprovalDesk.DecideAsync(manager, approval, "return", "请写明水泵型号");
        order = await _desk.ReadAsync(order);
        order.State.ShouldBe(RepairState.AwaitingQuoteApproval);
        order.Timeline.ShouldContain(entry => entry.Text.Contains("请写明水泵型号"));

        order = await ApprovalDesk.QuoteAsync(await _desk.SignInAsync(TestUsers.Technician), order, 720);

        var again = await _desk.OfAsync(order);
        (again.Id, again.State, again.Amount, again.Round).ShouldBe((approval.Id, ApprovalState.Pending, 720, 2));
        (await ApprovalDesk.DecideAsync(manager, again, "approve")).State.ShouldBe(ApprovalState.Approved);
        (await _desk.ReadAsync(order)).Quote!.TotalAmount.ShouldBe(720);
    }

    [Fact]
    public async Task Whoever_asked_hands_a_returned_one_in_again_or_takes_it_back()
    {
        var (order, approval) = await _desk.AskedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        approval = await ApprovalDesk.DecideAsync(manager, approval, "return", "请附照片");
        approval.AvailableActions.ShouldBeEmpty();
        approval = await technician.GetAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{approval.Id}");
        approval.AvailableActions.ShouldBe([ApprovalAction.Resubmit, ApprovalAction.Withdraw]);

        approval = await ApprovalDesk.DecideAsync(technician, approval, "resubmit", "照片已上传");
        approval.State.ShouldBe(ApprovalState.Pending);
        await ApprovalDesk.DecideAsync(technician, approval, "withdraw", "客户自己修好了");

        (await _desk.ReadAsync(order)).State.ShouldBe(RepairState.Arrived);
    }

    [Fact]
    public async Task A_manager_does_not_approve_their_own_quote_and_it_goes_to_the_next_level()
    {
        var (order, approval) = await _desk.AskedAsync(680, TestUsers.Manager);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        approval.CurrentRole.ShouldBe("property-manager");
        approval.Timeline.ShouldContain(entry => entry.Kind == "PassOver");
        (await ApprovalDesk.MineAsync(manager, $"&text={order.Number}")).ShouldBeEmpty();
        (await manager.GetAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{approval.Id}")).AvailableActions.ShouldBe([ApprovalAction.Withdraw]);
        (await manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ApprovalsErrorCodes.MakerMayNotDecide);

        await ApprovalDesk.DecideAsync(await _desk.SignInAsync(ApprovalsHostFixture.PropertyManager), approval, "approve");
        (await _desk.ReadAsync(order)).State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
    }

    [Fact]
    public async Task A_great_amount_is_decided_by_two()
    {
        var (order, approval) = await _desk.AskedAsync(6_000);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var superior = await _desk.SignInAsync(ApprovalsHostFixture.PropertyManager);
        (await ApprovalDesk.MineAsync(superior, $"&text={order.Number}")).ShouldBeEmpty();
        (await superior.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ApprovalsErrorCodes.NotEntitled);

        approval = await ApprovalDesk.DecideAsync(manager, approval, "approve");

        approval.CurrentRole.ShouldBe("property-manager");
        (await _desk.ReadAsync(order)).State.ShouldBe(RepairState.AwaitingQuoteApproval);
        (await manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ApprovalsErrorCodes.DecidedBefore);
        approval = await ApprovalDesk.DecideAsync(superior, approval, "approve");
        approval.Steps.Select(step => step.State).ShouldBe([ApprovalStepState.Approved, ApprovalStepState.Approved, ApprovalStepState.NotAsked]);
        (await _desk.ReadAsync(order)).State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
    }

    [Fact]
    public async Task A_cancelled_order_needs_no_decision_any_more()
    {
        var (order, approval) = await _desk.AskedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        await RepairDesk.StepAsync(manager, order, "cancel", new Cases.CaseReasonDto { Reason = "客户取消", ConcurrencyStamp = order.ConcurrencyStamp });

        var ended = await _desk.OfAsync(order);
        ended.State.ShouldBe(ApprovalState.Withdrawn);
        await manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Conflict);
        (await manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(ended)).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ApprovalsErrorCodes.IllegalTransition);
    }

    [Fact]
    public async Task Nothing_is_decided_where_the_record_cannot_take_the_answer()
    {
        var (order, approval) = await _desk.AskedAsync();
        await _desk.ExecuteAsync($"update repairs.repair_orders set site_id = '{TestCompany.SouthSiteId}' where id = @id", order.Id);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        await manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.NotFound);

        var still = await manager.GetAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{approval.Id}");
        (still.State, still.ConcurrencyStamp, still.Decisions.Count).ShouldBe((ApprovalState.Pending, approval.ConcurrencyStamp, 0));
    }

    [Fact]
    public async Task Of_several_approvals_at_once_one_decides_and_the_others_are_told_to_look_again()
    {
        var (order, approval) = await _desk.AskedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict).ShouldBe(5);
        (await _desk.OfAsync(order)).Decisions.ShouldHaveSingleItem();
        (await _desk.ReadAsync(order)).Timeline.Count(entry => entry.Kind == nameof(RepairAction.ApproveQuote)).ShouldBe(1);
    }

    [Fact]
    public async Task Deciding_and_cancelling_at_once_leave_order_and_approval_of_one_mind()
    {
        for (var round = 0; round < 4; round++)
        {
            var (order, approval) = await _desk.AskedAsync();
            var manager = await _desk.SignInAsync(TestUsers.Manager);

            var answers = await Task.WhenAll(
                manager.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)),
                manager.PostAsJsonAsync($"{ApprovalDesk.Orders}/{order.Id}/cancel", new Cases.CaseReasonDto { Reason = "客户取消", ConcurrencyStamp = order.ConcurrencyStamp }));

            answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
            answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK || answer.StatusCode == HttpStatusCode.Conflict);
            ((await _desk.ReadAsync(order)).State, (await _desk.OfAsync(order)).State)
                .ShouldBeOneOf((RepairState.AwaitingQuoteConfirmation, ApprovalState.Approved), (RepairState.Cancelled, ApprovalState.Withdrawn));
        }
    }

    [Fact]
    public async Task Asked_twice_at_once_it_is_one_approval()
    {
        var order = await _desk.ArrivedAsync();
        var request = new AskApprovalDto
        {
            Kind = RepairOrderConsts.QuoteApprovalKind, SiteId = order.SiteId, SubjectType = RepairOrderConsts.SubjectType, SubjectId = order.Id, Number = order.Number,
            Amount = 700, Summary = new ApprovalTextDto { ResourceName = "Repairs", TextKey = "Approval:QuoteOfLabour" }, MakerId = Guid.CreateVersion7(), MakerName = "赵国强",
        };

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IApprovalIntegrationService>().AskAsync(request))));

        ids.Distinct().ShouldHaveSingleItem();
        (await OfSubjectAsync(order)).ShouldHaveSingleItem();
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IApprovalIntegrationService>().CallOffAsync(
            new CallOffApprovalDto { Kind = request.Kind, SubjectId = order.Id }));
        (await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IApprovalIntegrationService>().AskAsync(request))).ShouldBe(ids[0], "the same round again");
    }

    [Fact]
    public async Task A_step_that_does_not_decide_in_time_is_passed_once_whatever_the_number_of_hosts()
    {
        var (order, approval) = await _desk.AskedAsync();
        await using var second = await host.CreateSecondHostAsync();
        await _desk.ExecuteAsync("update approvals.approvals set due_at = now() - interval '1 minute' where id = @id", approval.Id);

        await Task.WhenAll(
            ApprovalDesk.RunTimeLimitsAsync(host.Services), ApprovalDesk.RunTimeLimitsAsync(second.Services), ApprovalDesk.RunTimeLimitsAsync(host.Services));

        approval = await _desk.OfAsync(order);
        approval.CurrentRole.ShouldBe("property-manager");
        approval.Timeline.Where(entry => entry.Kind == nameof(ApprovalAction.Escalate)).ShouldHaveSingleItem().ActorName.ShouldBe("系统");
        approval.Steps[0].State.ShouldBe(ApprovalStepState.TimedOut);
        (await ApprovalDesk.MineAsync(await _desk.SignInAsync(TestUsers.Manager), $"&text={order.Number}")).ShouldBeEmpty();
        (await ApprovalDesk.MineAsync(await _desk.SignInAsync(ApprovalsHostFixture.PropertyManager), $"&text={order.Number}")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Many_are_approved_at_once_and_each_has_its_own_result()
    {
        var (one, first) = await _desk.AskedAsync();
        var (_, second) = await _desk.AskedAsync();
        var (mine, own) = await _desk.AskedAsync(680, TestUsers.Manager);
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var results = await manager.PostAsync<ListResultDto<ApproveManyResultDto>>($"{ApprovalDesk.Approvals}/approve-many", new
        {
            items = new object[]
            {
                new { first.Id, first.ConcurrencyStamp }, new { second.Id, ConcurrencyStamp = "stale" }, new { own.Id, own.ConcurrencyStamp },
                new { Id = Guid.CreateVersion7(), ConcurrencyStamp = "none" },
            },
            note = "批量同意",
        });

        results.Items.Select(result => result.IsApproved).ShouldBe([true, false, false, false]);
        results.Items.Skip(1).ShouldAllBe(result => result.Message!.Length > 0);
        results.Items[2].Message!.ShouldContain("不能由本人审批");
        (await _desk.ReadAsync(one)).State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
        (await _desk.ReadAsync(mine)).State.ShouldBe(RepairState.AwaitingQuoteApproval);
    }

    [Fact]
    public async Task People_of_other_sites_and_companies_find_nothing_and_who_has_no_part_in_it_neither()
    {
        var (order, approval) = await _desk.AskedAsync();
        foreach (var stranger in new[] { TestUsers.SouthManager, TestUsers.OtherCompanyManager, TestUsers.SecondTechnician })
        {
            var client = await _desk.SignInAsync(stranger);
            foreach (var scope in Enum.GetNames<ApprovalListScope>())
            {
                (await client.GetAsync<PageDto<ApprovalListItemDto>>($"{ApprovalDesk.Approvals}?scope={scope}&text={order.Number}")).Items.ShouldBeEmpty();
            }

            (await client.GetAsync<ListResultDto<ApprovalListItemDto>>($"{ApprovalDesk.Approvals}/of-subject?subjectType=Repairs.RepairOrder&subjectId={order.Id}")).Items.ShouldBeEmpty();
            await client.GetAsync($"{ApprovalDesk.Approvals}/{approval.Id}").ErrorAsync(HttpStatusCode.NotFound);
        }

        await (await _desk.SignInAsync(TestUsers.SouthManager)).PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.NotFound);
        await (await _desk.SignInAsync(TestUsers.Technician)).PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Counts_and_files_say_what_the_list_says()
    {
        var (order, _) = await _desk.AskedAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var counts = await manager.GetAsync<ApprovalCountsDto>($"{ApprovalDesk.Approvals}/counts");
        counts.Mine.ShouldBe((await ApprovalDesk.MineAsync(manager)).Count);
        var file = await manager.GetStringAsync($"{ApprovalDesk.Approvals}/export?scope=Mine&format=Csv&text={order.Number}");
        file.ShouldContain(order.Number);
        file.ShouldContain("水泵 1 台");
        (await manager.GetAsync<ListResultDto<ApprovalKindDto>>($"{ApprovalDesk.Approvals}/kinds")).Items.ShouldContain(kind => kind.Kind == RepairOrderConsts.QuoteApprovalKind);
    }

    private async Task<IReadOnlyList<ApprovalListItemDto>> OfSubjectAsync(RepairOrderDto order)
        => (await (await _desk.SignInAsync(TestUsers.FrontDesk)).GetAsync<ListResultDto<ApprovalListItemDto>>(
            $"{ApprovalDesk.Approvals}/of-subject?subjectType=Repairs.RepairOrder&subjectId={order.Id}")).Items;
}
