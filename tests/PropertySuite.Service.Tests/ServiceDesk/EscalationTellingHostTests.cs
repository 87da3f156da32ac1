using Microsoft.Extensions.DependencyInjection;
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_steps_that_are_stored_together_only_that_which_raised_the_case_says_whose_it_is(bool raisingFirst)
    {
        var at = DateTime.UtcNow;
        var order = await _desk.RegisterAsync();
        var subject = new ClockSubject(order.SiteId, RepairOrderConsts.SubjectType, order.Id, order.Number);
        var clock = new Clock(Guid.CreateVersion7(), subject, nameof(RepairClock.Arrival), 9, new ClockPlan(at, at.AddHours(1), []), at);
        Escalation[] steps =
        [
            Step(1, EscalationLevel.Handler, EscalationLevel.Headquarters, "hq-customer-service"),
            Step(2, EscalationLevel.Headquarters, EscalationLevel.PropertyManager, "property-manager"),
        ];

        await fixture.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<IEscalationRepository>().AddAsync(raisingFirst ? steps : [.. steps.Reverse()]));

        (await _clocks.ReadAsync("(select level || ' ' || array_to_string(roles, ',') from service_desk.escalated_cases where id = @id)", order.Id))
            .ShouldBe("4 hq-customer-service");

        Escalation Step(int ordinal, EscalationLevel from, EscalationLevel to, string role)
            => new(Guid.CreateVersion7(), clock, ordinal, new ClockStep(at, to, [role]), from, new EscalationRaise(to, [role], []), at);
    }

    [Fact]
    public async Task Steps_that_were_taken_together_are_told_in_the_order_in_which_they_were_to_come_each_by_what_it_did()
    {
        var order = await LateAsync();

        var steps = order.Escalations.AsEnumerable().Reverse().ToList();
        steps[0].FromLevel.ShouldBe(EscalationLevel.Handler);
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.First.ToLevel == pair.Second.FromLevel);
        order.Timeline.Where(entry => entry.Kind is "Escalate" or "Warn").Select(entry => entry.Text).ShouldBe(order.Escalations.Select(step => step.Summary));
        steps.ShouldAllBe(step => step.Summary == SentenceOf(step));
        steps.ShouldContain(step => step.ToLevel > step.FromLevel);
        steps.ShouldContain(step => step.ToLevel == EscalationLevel.Headquarters && step.FromLevel == step.ToLevel && step.RoleNames.Count > 0);
        steps.ShouldContain(step => step.Summary == "到场时限提醒：已提醒经办人");
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
        var step = raised.Single(row => row.SubjectId == order.Id);
        step.Summary.ShouldEndWith("升级到公司客服部（通知：公司客服部）");
        counts.Where(count => count.Level == EscalationLevel.Headquarters).Sum(count => count.Steps).ShouldBe(raised.Count);
        (await manager.GetStringAsync($"{Escalations}/export?format=Csv&columns=subjectNumber&columns=summary&raisedOnly=true"))
            .ShouldContain($"{order.Number},{step.Summary}");
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

        order = await MoveAsync(EscalationLevel.Handler, EscalationLevel.DepartmentManager, "业主要求主管回电");
        order = await MoveAsync(EscalationLevel.DepartmentManager, EscalationLevel.TeamLeader, "主管已回电");

        string[] told = ["由客服主管降级到班长：主管已回电", "由经办人升级到客服主管（通知：客服主管）：业主要求主管回电"];
        order.Escalations.Select(step => step.Summary).ShouldBe(told);
        order.Timeline.Where(entry => entry.Kind == "Escalate").Select(entry => entry.Text).ShouldBe(told);

        Task<RepairOrderDto> MoveAsync(EscalationLevel from, EscalationLevel to, string reason) => desk.PostAsync<RepairOrderDto>(
            $"{RepairDesk.Orders}/{order.Id}/escalate",
            new EscalateCaseDto { FromLevel = from, Level = to, Reason = reason, ConcurrencyStamp = order.ConcurrencyStamp });
    }

    private static string SentenceOf(CaseEscalationDto step)
    {
        string[] levels = ["经办人", "班长", "客服主管", "管理处经理", "公司客服部", "分管领导"];
        var (from, to) = (levels[(int)step.FromLevel], levels[(int)step.ToLevel]);
        var told = step.RoleNames.Count == 0 ? "无人任职" : string.Join('、', step.RoleNames);
        return step.ToLevel > step.FromLevel ? $"{step.ClockName}时限：由{from}升级到{to}（通知：{told}）"
            : step.RoleNames.Count + step.UnheldRoleNames.Count > 0 ? $"{step.ClockName}时限提醒：层级仍为{to}（通知：{told}）"
            : $"{step.ClockName}时限提醒：已提醒经办人";
    }

    /// <summary>An emergency whose clocks are all late by far and are swept together: one takes it up to headquarters, and then others come that raise it no more.</summary>
    private async Task<RepairOrderDto> LateAsync()
    {
        var order = await _desk.RegisterAsync(call => call.Urgency = RepairUrgency.Emergency);
        await _clocks.LetTimePassAsync(order.Id, minutes: 70);
        await _clocks.SweepAsync(order.Id);
        return await _clocks.OrderAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order.Id);
    }
}
