using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Approvals;

[Collection(ApprovalsHostCollection.Name)]
public class ApprovalPolicyHostTests(ApprovalsHostFixture host)
{
    private const string Kind = RepairOrderConsts.QuoteApprovalKind;

    /// <summary>Stricter than the default: the property manager is asked from 500 yuan, not from 5,000.</summary>
    private static readonly object[] FromFiveHundred =
    [
        new { role = "cs-manager", withinHours = 4 },
        new { role = "property-manager", fromAmount = 500, withinHours = 24 },
        new { role = "hq-customer-service", fromAmount = 50_000, withinHours = 48 },
    ];

    private readonly ApprovalDesk _desk = new(host);

    [Fact]
    public async Task A_site_says_otherwise_than_the_company_and_what_is_under_way_keeps_its_steps()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        var (_, before) = await _desk.AskedAsync(6_000);
        var policy = await InForceAsync(admin, TestCompany.NorthSiteId);
        policy.Source.ShouldBe(ApprovalPolicySource.Default);

        var own = await PutAsync(admin, TestCompany.NorthSiteId, "", [.. FromFiveHundred]);
        try
        {
            (own.Source, own.Steps[1].RoleName, own.Steps[1].FromAmount).ShouldBe((ApprovalPolicySource.Site, "管理处经理", 500));
            (await InForceAsync(headquarters, TestCompany.SouthSiteId)).Source.ShouldBe(ApprovalPolicySource.Default);
            var (_, after) = await _desk.AskedAsync(680);
            after.Steps.Single(step => step.Role == "property-manager").FromAmount.ShouldBe(500);
            var manager = await _desk.SignInAsync(TestUsers.Manager);
            (await manager.GetAsync<ApprovalDto>($"{ApprovalDesk.Approvals}/{before.Id}")).Steps.Count.ShouldBe(3);
        }
        finally
        {
            policy = await admin.PostAsync<ApprovalPolicyDto>($"{ApprovalDesk.Policies}/reset", new { kind = Kind, siteId = TestCompany.NorthSiteId, own.ConcurrencyStamp });
        }

        (policy.Source, policy.ConcurrencyStamp).ShouldBe((ApprovalPolicySource.Default, ""));
    }

    [Fact]
    public async Task Headquarters_says_it_for_the_company_and_a_site_admin_does_not()
    {
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        await admin.PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "", new { role = "cs-manager" })).ErrorAsync(HttpStatusCode.Forbidden);
        await admin.PutAsJsonAsync(ApprovalDesk.Policies, Body(TestCompany.SouthSiteId, "", new { role = "cs-manager" })).ErrorAsync(HttpStatusCode.Forbidden);

        var policy = await PutAsync(headquarters, null, "", new { role = "cs-manager", withinHours = 8, onTimeout = "Remind" });
        try
        {
            (await InForceAsync(admin, TestCompany.NorthSiteId)).Source.ShouldBe(ApprovalPolicySource.Company);
            await headquarters.PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "", new { role = "cs-manager" })).ErrorAsync(HttpStatusCode.Conflict);
            (await InForceAsync(await _desk.SignInAsync(TestUsers.OtherCompanyManager), OtherCompany.SiteId)).Source.ShouldBe(ApprovalPolicySource.Default);
        }
        finally
        {
            await headquarters.PostAsync<ApprovalPolicyDto>($"{ApprovalDesk.Policies}/reset", new { kind = Kind, policy.ConcurrencyStamp });
        }
    }

    [Fact]
    public async Task A_site_leaves_out_nobody_whom_the_company_asks()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        foreach (var fewer in new object[][]
        {
            [new { role = "cs-manager", withinHours = 4 }],
            [new { role = "cs-manager", withinHours = 4 }, new { role = "property-manager", fromAmount = 5_001 }, new { role = "hq-customer-service", fromAmount = 50_000 }],
        })
        {
            var error = await admin.PutAsJsonAsync(ApprovalDesk.Policies, Body(TestCompany.NorthSiteId, "", fewer)).ErrorAsync(HttpStatusCode.BadRequest);
            error.Code.ShouldBe(ApprovalsErrorCodes.LaxerThanCompany);
            error.Message.ShouldContain("5000.00");
        }
    }

    [Fact]
    public async Task What_a_site_may_not_say_is_refused_with_its_own_reason()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        object first = new { role = "cs-manager", withinHours = 4 }, second = new { role = "property-manager", fromAmount = 5_000, withinHours = 24 };
        object third = new { role = "hq-customer-service", fromAmount = 50_000, withinHours = 48 };

        (await RefusedAsync(second, first, third)).ShouldBe(ApprovalsErrorCodes.OtherOrderThanCompany);
        (await RefusedAsync(new { role = "cs-manager", withinHours = 5 }, second, third)).ShouldBe(ApprovalsErrorCodes.SlowerThanCompany);
        (await RefusedAsync(first, second, third, new { role = "quality" })).ShouldBe(ApprovalsErrorCodes.TakesOverFromCompany);

        async Task<string?> RefusedAsync(params object[] steps)
            => (await admin.PutAsJsonAsync(ApprovalDesk.Policies, Body(TestCompany.NorthSiteId, "", steps)).ErrorAsync(HttpStatusCode.BadRequest)).Code;
    }

    [Fact]
    public async Task Laxer_steps_of_a_site_that_stand_from_before_do_not_count_and_are_shown()
    {
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        var own = await StoreAsync(new ApprovalStepRule("cs-manager", WithinHours: 4, OnTimeout: ApprovalTimeoutRule.Remind));
        try
        {
            var policy = await InForceAsync(headquarters, TestCompany.NorthSiteId);
            (policy.Source, policy.IsBounded).ShouldBe((ApprovalPolicySource.Site, true));
            policy.Steps.Select(step => step.Role).ShouldBe(["cs-manager", "property-manager", "hq-customer-service"]);
            policy.OwnSteps.ShouldHaveSingleItem().OnTimeout.ShouldBe(ApprovalTimeoutRule.Remind);
            (await InForceAsync(headquarters, null)).BoundedSites.ShouldHaveSingleItem().ShouldContain("北苑");
            (await headquarters.GetAsync<ApprovalPreviewDto>($"{ApprovalDesk.Policies}/preview?kind={Kind}&siteId={TestCompany.NorthSiteId}&amount=6000"))
                .Steps.Select(step => step.IsAsked).ShouldBe([true, true, false]);

            var (_, approval) = await _desk.AskedAsync(6_000);
            approval.Steps.Select(step => (step.Role, step.OnTimeout)).ShouldBe(
            [
                ("cs-manager", ApprovalTimeoutRule.Escalate), ("property-manager", ApprovalTimeoutRule.Escalate), ("hq-customer-service", ApprovalTimeoutRule.Remind),
            ]);
        }
        finally
        {
            await headquarters.PostAsync<ApprovalPolicyDto>($"{ApprovalDesk.Policies}/reset", new { kind = Kind, siteId = TestCompany.NorthSiteId, concurrencyStamp = own });
        }
    }

    /// <summary>Steps of the site as they stood before the company's bounded them.</summary>
    private Task<string> StoreAsync(params ApprovalStepRule[] steps) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IRepository<SiteApprovalPolicy, Guid>>()
            .InsertAsync(new SiteApprovalPolicy(Guid.CreateVersion7(), TestCompany.NorthSiteId, Kind, steps), autoSave: true)).ConcurrencyStamp);

    [Fact]
    public async Task The_company_is_told_which_sites_would_ask_less_than_it_is_about_to_say()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);
        var own = await PutAsync(admin, TestCompany.NorthSiteId, "", [.. FromFiveHundred]);
        try
        {
            var error = await headquarters
                .PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "", new { role = "cs-manager" }, new { role = "property-manager", fromAmount = 100 }))
                .ErrorAsync(HttpStatusCode.BadRequest);
            error.Code.ShouldBe(ApprovalsErrorCodes.SitesAreLaxer);
            error.Message.ShouldContain("北苑");
            (await InForceAsync(headquarters, TestCompany.SouthSiteId)).Source.ShouldBe(ApprovalPolicySource.Default);
        }
        finally
        {
            await admin.PostAsync<ApprovalPolicyDto>($"{ApprovalDesk.Policies}/reset", new { kind = Kind, siteId = TestCompany.NorthSiteId, own.ConcurrencyStamp });
        }
    }

    [Fact]
    public async Task Steps_that_could_never_decide_are_refused_with_the_reason()
    {
        var headquarters = await _desk.SignInAsync(TestUsers.Headquarters);

        (await RefusedAsync(new { role = "cs-manager", fromAmount = 100 }, new { role = "property-manager", fromAmount = 5_000 })).ShouldBe(ApprovalsErrorCodes.NoStepForSmallAmounts);
        (await RefusedAsync(new { role = "cs-manager" }, new { role = "cs-manager", fromAmount = (int?)5_000 })).ShouldBe(ApprovalsErrorCodes.RoleTwice);
        (await RefusedAsync(new { role = "technician" })).ShouldBe(ApprovalsErrorCodes.RoleNeverDecides);
        (await RefusedAsync(new { role = "no-such-role" })).ShouldBe(ApprovalsErrorCodes.RoleNeverDecides);
        await headquarters.PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "")).ErrorAsync(HttpStatusCode.BadRequest);
        await headquarters.PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "", new { role = "cs-manager", fromAmount = -1 })).ErrorAsync(HttpStatusCode.BadRequest);
        await host.WithUnitOfWorkAsync(services =>
        {
            var kind = new ApprovalKind("tests.decision", new Volo.Abp.Localization.FixedLocalizableString("x"), hasAmount: false, mayDecideMany: false, new ApprovalStepRule("cs-manager", 5));
            return Should.ThrowAsync<Volo.Abp.BusinessException>(() => services.GetRequiredService<ApprovalPolicyManager>().CheckAsync(kind, kind.Steps));
        });

        async Task<string?> RefusedAsync(params object[] steps)
            => (await headquarters.PutAsJsonAsync(ApprovalDesk.Policies, Body(null, "", steps)).ErrorAsync(HttpStatusCode.BadRequest)).Code;
    }

    [Fact]
    public Task The_steps_that_modules_bring_are_such_as_a_company_could_say() => host.WithUnitOfWorkAsync(async services =>
    {
        foreach (var kind in services.GetRequiredService<ApprovalKinds>().All.Values)
        {
            await services.GetRequiredService<ApprovalPolicyManager>().CheckAsync(kind, kind.Steps);
        }
    });

    [Fact]
    public async Task The_preview_says_who_would_decide_and_why()
    {
        var admin = await _desk.SignInAsync(TestUsers.SiteAdmin);

        var preview = await admin.GetAsync<ApprovalPreviewDto>($"{ApprovalDesk.Policies}/preview?kind={Kind}&siteId={TestCompany.NorthSiteId}&amount=6000");

        preview.CanBeDecided.ShouldBeTrue();
        preview.Steps.Select(step => step.IsAsked).ShouldBe([true, true, false]);
        preview.Steps[0].People.ShouldBe(["陈立群"]);
        preview.Steps[1].Why.ShouldContain("5,000.00");
        await admin.GetAsync($"{ApprovalDesk.Policies}/preview?kind={Kind}&siteId={TestCompany.SouthSiteId}&amount=6000").ErrorAsync(HttpStatusCode.Forbidden);
        (await admin.GetAsync<ListResultDto<ApprovalRoleDto>>($"{ApprovalDesk.Policies}/roles")).Items.Select(role => role.Role).ShouldNotContain("technician");
    }

    private static object Body(Guid? siteId, string stamp, params object[] steps) => new { kind = Kind, siteId, steps, concurrencyStamp = stamp };

    private static async Task<ApprovalPolicyDto> InForceAsync(HttpClient client, Guid? siteId)
        => (await client.GetAsync<ListResultDto<ApprovalPolicyDto>>($"{ApprovalDesk.Policies}/in-force?siteId={siteId}")).Items.Single(policy => policy.Kind == Kind);

    private static async Task<ApprovalPolicyDto> PutAsync(HttpClient client, Guid? siteId, string stamp, params object[] steps)
    {
        using var answer = await client.PutAsJsonAsync(ApprovalDesk.Policies, Body(siteId, stamp, steps));
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return System.Text.Json.JsonSerializer.Deserialize<ApprovalPolicyDto>(
            text, new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } })!;
    }
}
