using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Settings;

namespace PropertySuite.Host.Administration;

/// <summary>A limit is the default, unless the company says otherwise, unless the site does; nobody stores a value that makes no sense.</summary>
public class SettingTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Settings = "/api/administration/setting";
    private const string Arrive = "Repairs.EmergencyArriveMinutes";
    private const string Quiet = "FollowUps.QuietHours";

    [Fact]
    public async Task The_company_overrides_the_default_and_the_site_overrides_the_company()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        await SaveAsync(admin, null, (Arrive, "25"));
        await SaveAsync(admin, TestCompany.NorthSiteId, (Arrive, "15"));

        var north = await FindAsync(admin, Arrive, TestCompany.NorthSiteId);
        (north.DefaultValue, north.CompanyValue, north.SiteValue, north.EffectiveValue, Source(north)).ShouldBe(("20", "25", "15", "15", "Site"));
        var south = await FindAsync(admin, Arrive, TestCompany.SouthSiteId);
        (south.EffectiveValue, Source(south)).ShouldBe(("25", "Company"));
        (await InForceAsync(TestCompany.NorthSiteId)).ShouldBe(15);
        (await InForceAsync(TestCompany.SouthSiteId)).ShouldBe(25);

        await SaveAsync(admin, TestCompany.NorthSiteId, (Arrive, null));
        await SaveAsync(admin, null, (Arrive, null));
        (await InForceAsync(TestCompany.NorthSiteId)).ShouldBe(20);
    }

    [Fact]
    public async Task A_site_lowers_a_limit_of_what_somebody_does_alone_and_never_raises_it()
    {
        const string limit = "Repairs.QuoteLimit";
        var admin = await host.CreateClientAsync(TestUsers.Admin, "en");
        await SaveAsync(admin, null, (limit, "700"));
        await SaveAsync(admin, TestCompany.NorthSiteId, (limit, "650"));

        var refused = await PutAsync(admin, TestCompany.NorthSiteId, (limit, "700.01"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("the company's 700 is the most");
        await host.WithUnitOfWorkAsync(async services =>
        {
            var sites = services.GetRequiredService<SiteSettingManager>();
            (await Should.ThrowAsync<Volo.Abp.BusinessException>(() => sites.SetAsync(TestCompany.NorthSiteId, limit, "1000000"))).Code.ShouldBe(SitesErrorCodes.SettingBeyondCompany);
        });
        (await LimitAsync()).ShouldBe(650);

        await SaveAsync(admin, null, (limit, "600"));
        (await LimitAsync()).ShouldBe(600, "the company has become stricter");
        var shown = await FindAsync(admin, limit, TestCompany.NorthSiteId);
        (shown.SiteValue, shown.EffectiveValue, shown.IsBounded, Source(shown)).ShouldBe(("650", "600", true, "Company"));

        await SaveAsync(admin, TestCompany.NorthSiteId, (limit, null));
        await SaveAsync(admin, null, (limit, null));

        Task<decimal> LimitAsync() => host.WithUnitOfWorkAsync(services => services.GetRequiredService<ISiteSettingIntegrationService>().GetAsync<decimal>(TestCompany.NorthSiteId, limit));
    }

    [Theory]
    [InlineData("Repairs.EmergencyDispatchMinutes", "6")]
    [InlineData("Repairs.EmergencyArriveMinutes", "21")]
    [InlineData("Repairs.EmergencyFinishHours", "25")]
    [InlineData("Repairs.OrdinaryFinishDays", "3")]
    [InlineData("Repairs.CallbackWithinHours", "49")]
    [InlineData("Repairs.SuspensionLimitDays", "3")]
    public async Task A_site_promises_no_less_than_its_company(string limit, string more)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await PutAsync(admin, TestCompany.NorthSiteId, (limit, more))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await FindAsync(admin, limit, TestCompany.NorthSiteId)).SiteValue.ShouldBeNull();
    }

    [Fact]
    public async Task A_company_does_not_change_another()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        await SaveAsync(admin, null, ("Repairs.QuoteLimit", "800"));

        var other = await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<ISettingProvider>().GetOrNullAsync("Repairs.QuoteLimit"), OtherCompany.Id);

        other.ShouldBe("500");
    }

    [Fact]
    public async Task Who_looks_after_the_installation_sets_what_companies_neither_see_nor_change()
    {
        const string quota = "Attachments.QuotaGigabytes";
        var platform = await host.CreateClientAsync(TestUsers.Platform);

        await SaveAsync(platform, null, (quota, "7"));

        (await host.WithUnitOfWorkAsync(services => services.GetRequiredService<ISettingProvider>().GetOrNullAsync(quota), TestCompany.Id)).ShouldBe("7");
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        (await admin.GetStringAsync(Settings)).ShouldNotContain(quota);
        (await PutAsync(admin, null, (quota, "9"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("Administration.AuditLog.RetentionDays", "179")]
    [InlineData("Attachments.MaxFileMegabytes", "0")]
    [InlineData(Arrive, "many")]
    [InlineData(Arrive, "0")]
    [InlineData(Arrive, "1441")]
    [InlineData(Arrive, "2.5")]
    [InlineData(Arrive, "１５")]
    [InlineData(Arrive, "")]
    [InlineData(Quiet, "25:00-26:00")]
    [InlineData(Quiet, "12:00")]
    [InlineData("Abp.Identity.Password.RequireDigit", "maybe")]
    [InlineData("No.Such.Setting", "1")]
    [InlineData("Abp.Mailing.Smtp.Password", "1")]
    public async Task A_value_that_a_setting_does_not_take_is_refused_at_its_field(string name, string value)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var answer = await admin.PutAsJsonAsync(Settings, new UpdateSettingsDto
        {
            Values = [new UpdateSettingDto { Name = "Repairs.ReworkWindowDays", Value = "60" }, new UpdateSettingDto { Name = name, Value = value }],
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        error.GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe("values[1].value");
        (await FindAsync(admin, "Repairs.ReworkWindowDays")).CompanyValue.ShouldBeNull("all or none is stored");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"values\":null}")]
    [InlineData("{\"values\":[]}")]
    [InlineData("{\"values\":[null]}")]
    [InlineData("{\"values\":[{\"name\":null,\"value\":\"1\"}]}")]
    [InlineData("{\"siteId\":\"x\",\"values\":[]}")]
    public async Task Malformed_input_is_the_callers_mistake(string body)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var answer = await admin.PutAsync(Settings, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_site_admin_sees_and_changes_only_what_their_own_site_may_override()
    {
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        (await siteAdmin.GetAsync(Settings)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await siteAdmin.GetAsync($"{Settings}?siteId={TestCompany.SouthSiteId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var list = (await siteAdmin.GetFromJsonAsync<JsonElement>($"{Settings}?siteId={TestCompany.NorthSiteId}")).GetProperty("groups");
        list.EnumerateArray().SelectMany(group => group.GetProperty("settings").EnumerateArray())
            .ShouldAllBe(setting => setting.GetProperty("isSiteOverridable").GetBoolean());
        await SaveAsync(siteAdmin, TestCompany.NorthSiteId, (Quiet, "12:30-13:30"));
        (await PutAsync(siteAdmin, TestCompany.SouthSiteId, (Quiet, "12:30-13:30"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await PutAsync(siteAdmin, null, (Quiet, "12:30-13:30"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_setting_has_a_name_a_description_and_a_default_that_it_takes_in_every_language()
    {
        foreach (var language in new[] { "zh-Hans", "zh-Hant", "en" })
        {
            var admin = await host.CreateClientAsync(TestUsers.Admin, language);
            var groups = (await admin.GetFromJsonAsync<JsonElement>(Settings)).GetProperty("groups").EnumerateArray().ToList();
            groups.ShouldAllBe(group => !group.GetProperty("displayName").GetString()!.Contains("SettingGroup:"));
            foreach (var setting in groups.SelectMany(group => group.GetProperty("settings").EnumerateArray()))
            {
                setting.GetProperty("displayName").GetString()!.ShouldNotContain(setting.GetProperty("name").GetString()!);
                setting.GetProperty("description").GetString()!.ShouldNotContain(setting.GetProperty("name").GetString()!);
            }
        }

        await host.WithUnitOfWorkAsync(async services =>
        {
            foreach (var definition in await services.GetRequiredService<ISettingDefinitionManager>().GetAllAsync())
            {
                definition.FindPresentation()?.TryNormalize(definition.DefaultValue ?? "", out _).ShouldBeTrue(definition.Name);
            }
        });
    }

    [Fact]
    public async Task What_a_site_or_company_may_override_can_be_changed_in_the_console() => await host.WithUnitOfWorkAsync(async services =>
    {
        // The room of a company is for whoever runs the installation to give, and what a user sees for the user.
        string[] configured = ["Attachments.QuotaGigabytes"];
        foreach (var definition in await services.GetRequiredService<ISettingDefinitionManager>().GetAllAsync())
        {
            if (definition.Name.StartsWith("Abp.", StringComparison.Ordinal) || configured.Contains(definition.Name))
            {
                continue;
            }

            definition.FindPresentation().ShouldNotBeNull(definition.Name);
        }
    });

    private static string Source(SettingDto setting) => setting.Source.ToString();

    private static async Task SaveAsync(HttpClient client, Guid? siteId, params (string Name, string? Value)[] values)
    {
        var answer = await PutAsync(client, siteId, values);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> PutAsync(HttpClient client, Guid? siteId, params (string Name, string? Value)[] values) =>
        client.PutAsJsonAsync(Settings, new UpdateSettingsDto
        {
            SiteId = siteId, Values = [.. values.Select(value => new UpdateSettingDto { Name = value.Name, Value = value.Value })],
        });

    private static async Task<SettingDto> FindAsync(HttpClient client, string name, Guid? siteId = null)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
        var list = await client.GetFromJsonAsync<SettingListDto>($"{Settings}?siteId={siteId}", options);
        return list!.Groups.SelectMany(group => group.Settings).Single(setting => setting.Name == name);
    }

    private Task<int> InForceAsync(Guid siteId) => host.WithUnitOfWorkAsync(
        services => services.GetRequiredService<ISiteSettingIntegrationService>().GetAsync<int>(siteId, Arrive));
}
