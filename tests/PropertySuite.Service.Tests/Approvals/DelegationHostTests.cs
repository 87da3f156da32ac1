using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Hosting;
using PropertySuite.Paging;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Approvals;

[Collection(ApprovalsHostCollection.Name)]
public class DelegationHostTests(ApprovalsHostFixture host)
{
    private readonly ApprovalDesk _desk = new(host);

    [Fact]
    public async Task A_stand_in_decides_on_behalf_of_who_is_away_over_a_chain_and_no_longer_than_it_lasts()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var leader = await _desk.SignInAsync(ApprovalsHostFixture.TeamLeader);
        var second = await _desk.SignInAsync(ApprovalsHostFixture.SecondTeamLeader);
        var (order, approval) = await _desk.AskedAsync();
        (await ApprovalDesk.MineAsync(second, $"&text={order.Number}")).ShouldBeEmpty();

        var first = await DelegateAsync(manager, ApprovalsHostFixture.TeamLeader);
        var link = await DelegateAsync(leader, ApprovalsHostFixture.SecondTeamLeader);
        try
        {
            (await ApprovalDesk.MineAsync(leader, $"&text={order.Number}")).ShouldHaveSingleItem();
            (await ApprovalDesk.MineAsync(second, $"&text={order.Number}")).ShouldHaveSingleItem().CanDecide.ShouldBeTrue();
            approval = await second.GetAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{approval.Id}");
            approval.DecidesFor.ShouldBe("陈立群");
            var decision = (await ApprovalDesk.DecideAsync(second, approval, "approve")).Decisions.ShouldHaveSingleItem();
            (decision.ByName, decision.OnBehalfOfName).ShouldBe(("吴海", "陈立群"));
            (await _desk.ReadAsync(order)).State.ShouldBe(RepairState.AwaitingQuoteConfirmation);
        }
        finally
        {
            await EndAsync(leader, link);
            await EndAsync(manager, first);
        }

        var (later, _) = await _desk.AskedAsync();
        (await ApprovalDesk.MineAsync(leader, $"&text={later.Number}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_stands_in_for_whoever_asked_decides_nothing_of_theirs()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var leader = await _desk.SignInAsync(ApprovalsHostFixture.TeamLeader);
        var delegation = await DelegateAsync(manager, ApprovalsHostFixture.TeamLeader);
        try
        {
            var (order, approval) = await _desk.AskedAsync(680, TestUsers.Manager);

            approval.CurrentRole.ShouldBe("property-manager");
            (await ApprovalDesk.MineAsync(leader, $"&text={order.Number}")).ShouldBeEmpty();
            (await leader.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden))
                .Code.ShouldBe(ApprovalsErrorCodes.NotEntitled);
        }
        finally
        {
            await EndAsync(manager, delegation);
        }
    }

    [Fact]
    public async Task What_is_lent_ends_with_what_it_is_lent_from()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var leader = await _desk.SignInAsync(ApprovalsHostFixture.TeamLeader);
        var delegation = await DelegateAsync(manager, ApprovalsHostFixture.TeamLeader);
        var (order, approval) = await _desk.AskedAsync();
        try
        {
            (await ApprovalDesk.MineAsync(leader, $"&text={order.Number}")).ShouldHaveSingleItem();

            await SetMayDecideAsync(isGranted: false);

            (await ApprovalDesk.MineAsync(leader, $"&text={order.Number}")).ShouldBeEmpty();
            (await leader.PostAsJsonAsync($"{ApprovalDesk.Approvals}/{approval.Id}/approve", ApprovalDesk.Body(approval)).ErrorAsync(HttpStatusCode.Forbidden))
                .Code.ShouldBe(ApprovalsErrorCodes.NotEntitled);
        }
        finally
        {
            await SetMayDecideAsync(isGranted: true);
            await EndAsync(manager, delegation);
        }

        Task SetMayDecideAsync(bool isGranted) => host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionManager>()
            .SetForRoleAsync("cs-manager", ApprovalsPermissions.Requests.Decide, isGranted));
    }

    [Fact]
    public async Task Nobody_has_two_stand_ins_at_a_time_however_fast_they_are()
    {
        var superior = await _desk.SignInAsync(ApprovalsHostFixture.PropertyManager);
        var body = await BodyAsync(ApprovalsHostFixture.TeamLeader);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => superior.PostAsJsonAsync(ApprovalDesk.Delegations, body)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.BadRequest).ShouldBe(5);
        var error = await superior.PostAsJsonAsync(ApprovalDesk.Delegations, await BodyAsync(TestUsers.Manager, RepairOrderConsts.QuoteApprovalKind)).ErrorAsync(HttpStatusCode.BadRequest);
        (error.Code, error.Message.Contains("周建军")).ShouldBe((ApprovalsErrorCodes.DelegationOverlaps, true));
        var given = (await superior.GetAsync<PageDto<ApprovalDelegationDto>>($"{ApprovalDesk.Delegations}?openOnly=true")).Items.ShouldHaveSingleItem();
        (await EndAsync(superior, given)).EndedAt.ShouldNotBeNull();
        (await superior.PostAsJsonAsync($"{ApprovalDesk.Delegations}/{given.Id}/end", new { given.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.Conflict)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Nonsense_is_refused_with_the_reason()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        var now = DateTime.UtcNow;
        var leader = await _desk.UserIdAsync(ApprovalsHostFixture.TeamLeader);

        await RefusedAsync(ApprovalsErrorCodes.DelegationToOneself, new { toUserId = await _desk.UserIdAsync(TestUsers.Manager), endsAt = now.AddDays(1) });
        await RefusedAsync(ApprovalsErrorCodes.DelegateMayNotDecide, new { toUserId = await _desk.UserIdAsync(TestUsers.Technician), endsAt = now.AddDays(1) });
        await RefusedAsync(ApprovalsErrorCodes.DelegateMayNotDecide, new { toUserId = Guid.CreateVersion7(), endsAt = now.AddDays(1) });
        await RefusedAsync(ApprovalsErrorCodes.BadDelegationTime, new { toUserId = leader, endsAt = now.AddDays(-1) });
        await RefusedAsync(ApprovalsErrorCodes.BadDelegationTime, new { toUserId = leader, startsAt = now.AddDays(3), endsAt = now.AddDays(2) });
        await RefusedAsync(ApprovalsErrorCodes.BadDelegationTime, new { toUserId = leader, endsAt = now.AddDays(400) });
        await RefusedAsync(ApprovalsErrorCodes.UnknownKind, new { toUserId = leader, endsAt = now.AddDays(1), kind = "tests.nothing" });

        async Task RefusedAsync(string code, object body)
            => (await manager.PostAsJsonAsync(ApprovalDesk.Delegations, body).ErrorAsync(HttpStatusCode.BadRequest)).Code.ShouldBe(code);
    }

    [Fact]
    public async Task One_is_offered_colleagues_of_ones_sites_who_may_decide_and_ends_nobody_elses()
    {
        var manager = await _desk.SignInAsync(TestUsers.Manager);

        var names = (await manager.GetAsync<ListResultDto<ApprovalDelegateDto>>($"{ApprovalDesk.Delegations}/candidates")).Items.Select(one => one.Name).ToList();
        names.ShouldContain("林致远");
        names.ShouldNotContain("陈立群");
        names.ShouldNotContain("何敏");
        names.ShouldNotContain("赵国强");

        var leader = await _desk.SignInAsync(ApprovalsHostFixture.SecondTeamLeader);
        var own = await DelegateAsync(leader, ApprovalsHostFixture.PropertyManager);
        await manager.PostAsJsonAsync($"{ApprovalDesk.Delegations}/{own.Id}/end", new { own.ConcurrencyStamp }).ErrorAsync(HttpStatusCode.NotFound);
        await EndAsync(leader, own);
    }

    private async Task<object> BodyAsync(string to, string? kind = null)
        => new { toUserId = await _desk.UserIdAsync(to), endsAt = DateTime.UtcNow.AddDays(3), kind, reason = "休假" };

    private async Task<ApprovalDelegationDto> DelegateAsync(HttpClient client, string to)
        => await client.PostAsync<ApprovalDelegationDto>(ApprovalDesk.Delegations, await BodyAsync(to));

    private static Task<ApprovalDelegationDto> EndAsync(HttpClient client, ApprovalDelegationDto delegation)
        => client.PostAsync<ApprovalDelegationDto>($"{ApprovalDesk.Delegations}/{delegation.Id}/end", new { delegation.ConcurrencyStamp });
}
