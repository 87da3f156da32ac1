using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Repairs.Permissions;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.ServiceDesk;

[Collection(ServiceHostCollection.Name)]
public class LinkHostTests(ServiceHostFixture fixture)
{
    private const string Links = "/api/service-desk/link";
    private const string Page = "/api/service-desk/link-page";
    private const string Purpose = RepairProgressLinkPurpose.Key;
    private static int _guards;
    private readonly RepairDesk _desk = new(fixture);

    [Fact]
    public async Task A_customer_sees_where_the_repair_stands_and_nothing_of_anybody()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var order = await _desk.DispatchAsync(desk, await _desk.RegisterAsync());
        order = await RepairDesk.StepAsync(technician, order, "refuse", new CaseReasonDto { Reason = "忙不过来，找孙大勇", ConcurrencyStamp = order.ConcurrencyStamp });
        order = await _desk.DispatchAsync(desk, order);
        order = await RepairDesk.StepAsync(technician, order, "accept");
        await NoteAsync(desk, order, "配件明天到，有事打 13987654321", isVisible: true);
        await NoteAsync(desk, order, "客户脾气急，小心应对", isVisible: false);
        var (_, token) = await MakeAsync(desk, order);

        using var stranger = fixture.CreateClient();
        var answer = await stranger.PostAsJsonAsync($"{Page}/open", new { token });
        var text = await answer.Content.ReadAsStringAsync();
        var page = await stranger.PostAsync<LinkPageDto>($"{Page}/open", new { token });

        page.SiteName.ShouldBe("北苑");
        page.PurposeName.ShouldBe("报修进度");
        (page.View.Number, page.View.State, page.View.Tone, page.View.Sentence).ShouldBe((order.Number, "已接单", LinkTone.Progress, "师傅已接单，将按约定时间上门。"));
        page.View.Steps.Select(step => step.Text).ShouldBe(["配件明天到，有事打 139****4321", "师傅已接单", "已安排师傅", "已安排师傅", "已受理报修"]);
        page.View.Facts.ShouldContain(fact => fact.Label == "承诺完成" && fact.At == order.PromisedFinishAt);
        foreach (var hidden in new[] { "李梅", "13812345678", "138 1234", "赵国强", "孙大勇", "王晓雯", "忙不过来", "脾气", "厨房水龙头", "13987654321" })
        {
            text.ShouldNotContain(hidden);
        }

        (await OpenAsync(token, "en")).View.Steps[^1].Text.ShouldBe("Your repair was registered");
    }

    [Fact]
    public async Task A_guessed_an_expired_a_revoked_and_an_empty_link_are_answered_alike()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var expired = await MakeAsync(desk, order);
        await ChangeAsync(expired.Link.Id, links => links.ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, DateTime.UtcNow.AddSeconds(-1))));
        var revoked = await MakeAsync(desk, order);
        (await desk.PostAsync($"{Links}/{revoked.Link.Id}/revoke", null)).EnsureSuccessStatusCode();
        var foreign = await MakeAsync(desk, order);
        await ChangeAsync(foreign.Link.Id, links => links.ExecuteUpdateAsync(set => set.SetProperty(link => link.Purpose, "gone.purpose")));
        var gone = await MakeAsync(desk, order);
        await ChangeAsync(gone.Link.Id, links => links.ExecuteUpdateAsync(set => set.SetProperty(link => link.SubjectId, Guid.CreateVersion7())));
        var over = await MakeOverAsync(desk);

        var guessed = await AnswerAsync("open", new string('A', 43));
        guessed.ShouldStartWith("404");
        guessed.ShouldContain(ServiceDeskErrorCodes.LinkInvalid);
        foreach (var token in new[] { expired.Token, revoked.Token, foreign.Token, gone.Token, over, "x", guessed[..40], expired.Token + "=" })
        {
            (await AnswerAsync("open", token)).ShouldBe(guessed);
            (await AnswerAsync("act", token)).ShouldBe(guessed);
        }
    }

    [Fact]
    public async Task A_revoked_link_opens_nothing_at_once_and_the_order_tells_of_both()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (link, token) = await MakeAsync(desk, order);
        await OpenAsync(token);

        (await desk.PostAsync($"{Links}/{link.Id}/revoke", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await AnswerAsync("open", token)).ShouldStartWith("404");
        (await desk.PostAsync($"{Links}/{link.Id}/revoke", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent, "revoking again changes nothing");
        (await ListAsync(desk, order)).Items.ShouldHaveSingleItem().IsLive.ShouldBeFalse();
        var entries = (await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}")).Timeline.Where(entry => entry.Kind.EndsWith("Link", StringComparison.Ordinal)).ToList();
        entries.Select(entry => entry.Kind).ShouldBe(["RevokeLink", "CreateLink"]);
        entries[^1].Text.ShouldStartWith("发送链接给 李梅");
        entries.ShouldAllBe(entry => !entry.IsVisibleToCustomer);
    }

    [Theory]
    [InlineData(TestUsers.SouthManager)]
    [InlineData(TestUsers.OtherCompanyManager)]
    public async Task Nobody_links_what_belongs_to_another_site_or_company(string user)
    {
        var order = await _desk.RegisterAsync();
        var (link, _) = await MakeAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order);
        var foreigner = await _desk.SignInAsync(user);

        var refused = await foreigner.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id }).ErrorAsync(HttpStatusCode.NotFound);
        var missing = await foreigner.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = Guid.CreateVersion7() }).ErrorAsync(HttpStatusCode.NotFound);

        (refused.Code, refused.Message).ShouldBe((missing.Code, missing.Message));
        refused.Code.ShouldBe(ServiceDeskErrorCodes.LinkSubjectNotSeen);
        await foreigner.GetAsync($"{Links}?purpose={Purpose}&subjectId={order.Id}").ErrorAsync(HttpStatusCode.NotFound);
        await foreigner.GetAsync($"{Links}/{link.Id}/openings").ErrorAsync(HttpStatusCode.NotFound);
        await foreigner.PostAsync($"{Links}/{link.Id}/revoke", null).ErrorAsync(HttpStatusCode.NotFound);
        (await ListAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order)).Items.ShouldHaveSingleItem().IsLive.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_does_not_see_an_order_of_their_own_site_is_refused_with_the_reason()
    {
        var order = await _desk.RegisterAsync();
        var (link, _) = await MakeAsync(await _desk.SignInAsync(TestUsers.FrontDesk), order);
        var guard = await GuardWithLinksAsync();

        var refused = await guard.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id }).ErrorAsync(HttpStatusCode.NotFound);

        refused.Code.ShouldBe(ServiceDeskErrorCodes.LinkSubjectNotSeen);
        refused.Message.ShouldContain("只能为自己看得到的记录生成链接");
        await guard.PostAsync($"{Links}/{link.Id}/revoke", null).ErrorAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_may_not_take_calls_makes_no_links_of_repairs()
    {
        var order = await _desk.RegisterAsync();
        var technician = await _desk.SignInAsync(TestUsers.Technician);
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);

        foreach (var client in new[] { technician, headquarters })
        {
            await client.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id }).ErrorAsync(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task A_customer_asks_again_once_in_a_while_and_only_by_a_link_that_allows_it()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (_, silent) = await MakeAsync(desk, order);
        var (_, token) = await MakeAsync(desk, order, actions: RepairProgressLinkPurpose.Urge);
        (await OpenAsync(silent)).Actions.ShouldBeEmpty();
        (await OpenAsync(token)).Actions.ShouldHaveSingleItem().Name.ShouldBe("催一下");
        using var stranger = fixture.CreateClient();

        var refused = await stranger.PostAsJsonAsync($"{Page}/act", new { token = silent, action = RepairProgressLinkPurpose.Urge }).ErrorAsync(HttpStatusCode.Forbidden);
        var after = await stranger.PostAsync<LinkPageDto>($"{Page}/act", new { token, action = RepairProgressLinkPurpose.Urge });
        var again = await stranger.PostAsJsonAsync($"{Page}/act", new { token, action = RepairProgressLinkPurpose.Urge }).ErrorAsync(HttpStatusCode.Forbidden);

        (refused.Code, again.Code).ShouldBe((ServiceDeskErrorCodes.LinkActionNotNow, ServiceDeskErrorCodes.LinkActionNotNow));
        after.Actions.ShouldBeEmpty();
        after.View.Steps[0].Text.ShouldBe("已催办");
        var now = await desk.GetAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}");
        (now.UrgedTimes, now.State).ShouldBe((1, RepairState.Received));
        (now.Timeline[0].ActorName, now.Timeline[0].Text).ShouldBe(("李梅", "客户通过“报修进度”链接催办，第 1 次"));
        foreach (var other in new[] { "Cancel", "Dispatch", "urge" })
        {
            await stranger.PostAsJsonAsync($"{Page}/act", new { token, action = other }).ErrorAsync(HttpStatusCode.Forbidden);
        }
    }

    [Fact]
    public async Task Openings_are_counted_by_network_and_a_reload_is_none()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (link, token) = await MakeAsync(desk, order);
        for (var i = 0; i < 3; i++)
        {
            await OpenAsync(token);
        }

        (await ListAsync(desk, order)).Items.ShouldHaveSingleItem().OpenedTimes.ShouldBe(1);
        await InDatabaseAsync(context => context.LinkOpenings.ExecuteUpdateAsync(set => set.SetProperty(opening => opening.OpenedAt, DateTime.UtcNow.AddMinutes(-11))));
        await OpenAsync(token);

        (await ListAsync(desk, order)).Items.ShouldHaveSingleItem().OpenedTimes.ShouldBe(2);
        var openings = await desk.GetAsync<List<LinkOpeningDto>>($"{Links}/{link.Id}/openings");
        openings.Count.ShouldBe(2);
        openings.ShouldAllBe(opening => opening.Address == "127.0.0.*");
    }

    [Fact]
    public async Task A_link_is_valid_as_long_as_its_site_allows_and_a_record_has_so_many()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (usual, _) = await MakeAsync(desk, order);
        (usual.ExpiresAt - usual.CreationTime).TotalDays.ShouldBe(7, 0.01);

        (await desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id, ValidDays = 31 }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code.ShouldBe(ServiceDeskErrorCodes.LinkValidTooLong);
        (await desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id, Actions = ["Cancel"] }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code.ShouldBe(ServiceDeskErrorCodes.LinkActionUnknown);
        (await desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = "nobody.knows", SubjectId = order.Id }).ErrorAsync(HttpStatusCode.BadRequest))
            .Code.ShouldBe(ServiceDeskErrorCodes.LinkPurposeUnknown);
        for (var count = 1; count < LinkConsts.MaxLiveOfSubject; count++)
        {
            await MakeAsync(desk, order);
        }

        (await desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id }).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ServiceDeskErrorCodes.LinkTooMany);
    }

    [Fact]
    public async Task Of_many_who_link_a_record_at_once_no_more_do_than_it_may_have()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (first, _) = await MakeAsync(desk, order);
        await CopyAsync(first, LinkConsts.MaxLiveOfSubject - 3, isRevoked: false);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id })));

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(2);
        (await ListAsync(desk, order)).Items.Count(link => link.IsLive).ShouldBe(LinkConsts.MaxLiveOfSubject);
    }

    [Fact]
    public async Task Links_that_open_something_are_shown_however_many_have_ended_since()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (live, _) = await MakeAsync(desk, order);
        await CopyAsync(live, 60, isRevoked: true);

        var items = (await ListAsync(desk, order)).Items;

        items[0].Id.ShouldBe(live.Id);
        items.Skip(1).ShouldAllBe(link => !link.IsLive);
        items.Count.ShouldBe(51);
    }

    [Fact]
    public async Task Openings_and_ended_links_go_when_their_time_is_over()
    {
        var desk = await _desk.SignInAsync(TestUsers.FrontDesk);
        var order = await _desk.RegisterAsync();
        var (kept, token) = await MakeAsync(desk, order);
        var (ended, endedToken) = await MakeAsync(desk, order);
        await OpenAsync(token);
        await OpenAsync(endedToken);
        var (old, before) = (DateTime.UtcNow.AddDays(-LinkConsts.OpeningsKeptDays - 1), DateTime.UtcNow.AddDays(-LinkConsts.OpeningsKeptDays));
        await ChangeAsync(ended.Id, links => links.ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, old)));
        var (revoked, _) = await MakeAsync(desk, order);
        await ChangeAsync(revoked.Id, links => links.ExecuteUpdateAsync(set => set.SetProperty(link => link.RevokedAt, old)));
        await InDatabaseAsync(context => context.LinkOpenings.Where(opening => opening.LinkId == kept.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(opening => opening.OpenedAt, old)));

        await fixture.WithUnitOfWorkAsync(services => services.GetRequiredService<ILinkRepository>().DeleteOldAsync(before, 1000));

        (await ListAsync(desk, order)).Items.ShouldHaveSingleItem().Id.ShouldBe(kept.Id);
        (await desk.GetAsync<List<LinkOpeningDto>>($"{Links}/{kept.Id}/openings")).ShouldBeEmpty();
        await InDatabaseAsync(async context => (await context.LinkOpenings.CountAsync(opening => opening.LinkId == ended.Id)).ShouldBe(0));
    }

    [Fact]
    public void Every_state_and_every_step_that_a_customer_sees_has_words_of_its_own()
    {
        foreach (var culture in new[] { "zh-Hans", "zh-Hant", "en" })
        {
            var texts = JsonNode.Parse(File.ReadAllText(Path.Combine(
                RepositoryRoot.Path, "modules/repairs/PropertySuite.Repairs.Contracts/Localization/Repairs", culture + ".json")))!["texts"]!.AsObject();
            var missing = RepairTransitions.Table.Rows.Where(row => row.IsVisibleToCustomer).Select(row => $"Progress:Step.{row.Action}")
                .Append("Progress:Step.Create")
                .Concat(Enum.GetNames<RepairState>().Select(state => $"Progress:Sentence.{state}"))
                .Where(key => !texts.ContainsKey(key));

            missing.ShouldBeEmpty(culture);
        }
    }

    private async Task<(LinkDto Link, string Token)> MakeAsync(HttpClient client, RepairOrderDto order, params string[] actions)
    {
        var made = await client.PostAsync<CreatedLinkDto>(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id, Actions = [.. actions] });
        return (made.Link, made.Token);
    }

    /// <summary>A link to an order that was closed so long ago that there is nothing to show any more.</summary>
    private async Task<string> MakeOverAsync(HttpClient desk)
    {
        var order = await _desk.RegisterAsync();
        var (_, token) = await MakeAsync(desk, order);
        var manager = await _desk.SignInAsync(TestUsers.Manager);
        await RepairDesk.StepAsync(manager, order, "cancel", new CaseReasonDto { Reason = "不修了", ConcurrencyStamp = order.ConcurrencyStamp });
        (await OpenAsync(token)).View.State.ShouldBe("已取消");
        await fixture.WithUnitOfWorkAsync(async services => await (await services.GetRequiredService<IRepairOrderRepository>().GetQueryableAsync())
            .Where(one => one.Id == order.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosedAt, DateTime.UtcNow.AddDays(-8))));
        (await desk.PostAsJsonAsync(Links, new CreateLinkDto { Purpose = Purpose, SubjectId = order.Id }).ErrorAsync(HttpStatusCode.Forbidden))
            .Code.ShouldBe(ServiceDeskErrorCodes.LinkSubjectOver);
        return token;
    }

    private async Task<LinkPageDto> OpenAsync(string token, string language = "zh-Hans")
    {
        using var stranger = fixture.CreateClient(language);
        return await stranger.PostAsync<LinkPageDto>($"{Page}/open", new { token });
    }

    /// <summary>Everything that a stranger can see of an answer, but for what tells one request from another.</summary>
    private async Task<string> AnswerAsync(string what, string token)
    {
        using var stranger = fixture.CreateClient();
        using var answer = await stranger.PostAsJsonAsync($"{Page}/{what}", new { token, action = RepairProgressLinkPurpose.Urge });
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        body["error"]!["data"]!.AsObject().Remove("traceId");
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Date" or "X-Correlation-Id" or "Set-Cookie" or "Content-Length"))
            .Select(header => $"{header.Key}: {string.Join(",", header.Value)}").Order(StringComparer.Ordinal);
        return $"{(int)answer.StatusCode} {body.ToJsonString()}\n{string.Join('\n', headers)}";
    }

    /// <summary>More links of the same record, made since.</summary>
    private Task CopyAsync(LinkDto made, int count, bool isRevoked) => InDatabaseAsync(context => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO service_desk.links
        SELECT (jsonb_populate_record(link, jsonb_build_object(
            'id', gen_random_uuid(), 'token_hash', md5(link.id::text || number), 'creation_time', now() + number * interval '1 second',
            'revoked_at', CASE WHEN {isRevoked} THEN now() END))).*
        FROM service_desk.links AS link, generate_series(1, {count}) AS number
        WHERE link.id = {made.Id}
        """));

    private static Task<LinkListDto> ListAsync(HttpClient client, RepairOrderDto order) => client.GetAsync<LinkListDto>($"{Links}?purpose={Purpose}&subjectId={order.Id}");

    private static Task NoteAsync(HttpClient client, RepairOrderDto order, string text, bool isVisible) =>
        client.PostAsync<RepairOrderDto>($"{RepairDesk.Orders}/{order.Id}/note", new { text, isVisibleToCustomer = isVisible });

    private Task ChangeAsync(Guid id, Func<IQueryable<Link>, Task> change) => InDatabaseAsync(context => change(context.Links.Where(link => link.Id == id)));

    private Task InDatabaseAsync(Func<IServiceDeskDbContext, Task> work) => fixture.WithUnitOfWorkAsync(async services =>
        await work(await services.GetRequiredService<IDbContextProvider<IServiceDeskDbContext>>().GetDbContextAsync()));

    /// <summary>A guard registers calls and sees only orders of their own; this one may make links besides.</summary>
    private async Task<HttpClient> GuardWithLinksAsync()
    {
        var name = $"guard{Interlocked.Increment(ref _guards)}";
        await fixture.WithUnitOfWorkAsync(async services =>
        {
            await services.GetRequiredService<CompanyUserSeeder>().CreateAsync(
                TestCompany.Id, name, "门岗", [StandardRoles.Guard], TestUsers.Password, TestCompany.NorthSiteId);
            var user = await services.GetRequiredService<Volo.Abp.Identity.IIdentityUserRepository>().FindByNormalizedUserNameAsync(name.ToUpperInvariant());
            foreach (var permission in new[] { ServiceDeskPermissions.Links.Default, ServiceDeskPermissions.Links.Create, ServiceDeskPermissions.Links.Revoke, RepairsPermissions.Orders.Create })
            {
                await services.GetRequiredService<IPermissionManager>().SetAsync(permission, UserPermissionValueProvider.ProviderName, user!.Id.ToString(), isGranted: true);
            }
        });
        return await _desk.SignInAsync(name);
    }
}
