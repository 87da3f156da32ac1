using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>Where a case stands after steps that came together, and what is said of each.</summary>
[Collection(ServiceHostCollection.Name)]
public class EscalationTellingHostTests(ServiceHostFixture fixture)
{
    private const string Escalations = "/api/service-desk/escalation";
    private readonly RepairDesk _desk = new(fixture);
    private readonly ClockDesk _clocks = new(fixture);

    [Fact]
    public async Task A_case_stands_with_those_of_the_level_that_it_reached_whatever_else_is_told_in_the_same_sweep()
    {
        var order = await LateAsync();

        order.EscalationLevel.ShouldBe(EscalationLevel.Headquarters);
        order.Escalations.Count(step => step.ToLevel == EscalationLevel.Headquarters).ShouldBeGreaterThan(1, "others are told beside it");
        (await _clocks.ReadAsync("(select array_to_string(roles, ',') from service_desk.escalated_cases where id = @id)", order.Id)).ShouldBe("hq-customer-service");
        var work = await (await _desk.SignInAsync(TestUsers.Headquarters))
            .GetAsync<PageDto<WorkItemDto>>("/api/service-desk/my-work?scope=Team&kinds=escalations&maxResultCount=1000");
        work.Items.ShouldContain(item => item.Id == order.Id);
    }

    [Fact]
    public async Task Steps_that_were_taken_together_are_told_in_the_order_in_which_they_were_to_come_each_by_what_it_did()
    {
        var order = await LateAsync();

        var steps = order.Escalations.AsEnumerable().Reverse().ToList();
        steps[0].FromLevel.ShouldBe(EscalationLevel.Handler);
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.First.ToLevel == pair.Second.FromLevel);
        order.Timeline.Where(entry => entry.Kind is "Escalate" or "Warn").Select(entry => entry.Text).ShouldBe(order.Escalations.Select(step => step.Summary));
        steps.Where(step => step.ClockName == "到场").Select(step => step.Summary).ShouldBe(
        [
            "到场时限提醒：已提醒经办人",
            "到场时限：由经办人升级到客服主管（通知：班长、客服主管）",
            "到场时限：由客服主管升级到管理处经理（通知：管理处经理）",
            "到场时限：由管理处经理升级到公司客服部（通知：公司客服部）",
        ]);
        steps.Last(step => step.ClockName == "认领").Summary.ShouldBe("认领时限提醒：层级仍为公司客服部（通知：管理处经理）");
    }

    [Fact]
    public async Task The_list_its_file_and_its_counts_tell_what_raised_cases_from_what_only_reminded()
    {
        var order = await LateAsync();
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var filter = $"siteId={TestCompany.NorthSiteId}&levels=Headquarters&maxResultCount=1000";

        var all = (await manager.GetAsync<PageDto<EscalationListItemDto>>($"{Escalations}?{filter}")).Items.Where(row => row.SubjectId == order.Id).ToList();
        var raised = (await manager.GetAsync<PageDto<EscalationListItemDto>>($"{Escalations}?{filter}&raisedOnly=true")).Items;
        var counts = (await manager.GetAsync<ListResultDto<EscalationCountDto>>($"{Escalations}/counts?siteId={TestCompany.NorthSiteId}")).Items;

        all.Count.ShouldBeGreaterThan(1);
        raised.Single(row => row.SubjectId == order.Id).Summary.ShouldBe("到场时限：由管理处经理升级到公司客服部（通知：公司客服部）");
        counts.Where(count => count.Level == EscalationLevel.Headquarters).Sum(count => count.Steps).ShouldBe(raised.Count);
        (await manager.GetStringAsync($"{Escalations}/export?format=Csv&columns=subjectNumber&columns=summary&raisedOnly=true"))
            .ShouldContain($"{order.Number},到场时限：由管理处经理升级到公司客服部（通知：公司客服部）");
    }

    [Fact]
    public async Task Who_raises_or_lowers_by_hand_sees_whom_it_tells_and_it_is_told_as_what_it_is()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        order = await _clocks.OrderAsync(desk, order.Id);
        order.EscalationTargets.Select(target => (target.Level, string.Join('、', target.RoleNames))).ShouldBe(
        [
            (EscalationLevel.Handler, ""),
            (EscalationLevel.TeamLeader, "班长"),
            (EscalationLevel.DepartmentManager, "客服主管"),
            (EscalationLevel.PropertyManager, "管理处经理"),
            (EscalationLevel.Headquarters, "公司客服部"),
            (EscalationLevel.Leader, "分管领导"),
        ]);
        (await _clocks.OrderAsync(await _desk.SignInAsync(TestUsers.Technician), order.Id)).EscalationTargets.ShouldBeEmpty();

        order = await MoveAsync(EscalationLevel.Handler, EscalationLevel.PropertyManager, "业主要求经理回电");
        order = await MoveAsync(EscalationLevel.PropertyManager, EscalationLevel.DepartmentManager, "经理已回电");

        string[] told = ["由管理处经理降级到客服主管：经理已回电", "由经办人升级到管理处经理（通知：管理处经理）：业主要求经理回电"];
        order.Escalations.Select(step => step.Summary).ShouldBe(told);
        order.Timeline.Where(entry => entry.Kind == "Escalate").Select(entry => entry.Text).ShouldBe(told);

        Task<RepairOrderDto> MoveAsync(EscalationLevel from, EscalationLevel to, string reason) => desk.PostAsync<RepairOrderDto>(
            $"{RepairDesk.Orders}/{order.Id}/escalate",
            new EscalateCaseDto { FromLevel = from, Level = to, Reason = reason, ConcurrencyStamp = order.ConcurrencyStamp });
    }

    /// <summary>An emergency whose clocks are all late by far and are swept together: that of arrival goes up to headquarters, and then others come that raise it no more.</summary>
    private async Task<RepairOrderDto> LateAsync()
    {
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);
        await _clocks.LetTimePassAsync(order.Id, minutes: 70);
        await _clocks.SweepAsync(order.Id);
        return await _clocks.OrderAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order.Id);
    }
}
