using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Testing;
using Volo.Abp.Identity;

namespace PropertySuite.Host.Integrity;

/// <summary>What a request names exists, in its company and site; and names that sign in alone are one person's.</summary>
public class WhoIsNamed(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Users = "/api/identity/users";
    private const string Password = "Kx7#mPq2w9-Tz";

    [Fact]
    public async Task Nobody_who_is_unknown_or_of_another_company_becomes_a_member_of_a_site()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var foreign = await host.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IdentityUserManager>().FindByNameAsync(TestUsers.OtherCompanyManager))!.Id, OtherCompany.Id);

        foreach (var userId in new[] { Guid.NewGuid(), foreign, Guid.Empty })
        {
            await admin.PostAsJsonAsync("/api/sites/site-membership", new { siteId = TestCompany.NorthSiteId, userId }).ReadAsync(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_contact_of_another_site_is_none_for_a_call()
    {
        var key = Guid.NewGuid();
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<CompanyUserSeeder>().CreateAsync(
            TestCompany.Id, "two.sites", "两处", [StandardRoles.FrontDesk, StandardRoles.CustomerServiceManager], TestUsers.Password, TestCompany.NorthSiteId, TestCompany.SouthSiteId));
        var desk = await host.CreateClientAsync("two.sites");
        var south = (await desk.PostAsJsonAsync("/api/owner-records/party", new { siteId = TestCompany.SouthSiteId, name = "赵", phones = new[] { "13912345672" } }).ReadAsync())
            .GetProperty("id").GetGuid();

        (await desk.PostAsJsonAsync("/api/repairs/repair-order", new
        {
            clientKey = key, siteId = TestCompany.NorthSiteId, contactPartyId = south, location = "大堂", area = "Common", category = "Water", urgency = "Ordinary", channel = "Phone", description = "漏水",
        }).WrongFieldsAsync()).ShouldBe(["contactPartyId"]);
    }

    [Theory]
    [InlineData(TestUsers.OtherCompanyManager, "free@example.com")]
    [InlineData("free.name", $"{TestUsers.OtherCompanyManager}@propertysuite.example")]
    [InlineData($"{TestUsers.OtherCompanyManager}@propertysuite.example", "free@example.com")]
    [InlineData(TestUsers.Platform, "free@example.com")]
    public async Task Nobody_takes_the_name_of_somebody_in_another_company(string userName, string email)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var refused = await admin.PostAsJsonAsync(Users, new { userName, email, password = Password, isActive = true });
        refused.IsSuccessStatusCode.ShouldBeFalse();
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Duplicate");

        // They go on signing in without saying where they work.
        await host.CreateClientAsync(TestUsers.OtherCompanyManager);
    }

    [Fact]
    public async Task Who_is_renamed_and_who_renames_themselves_take_no_name_of_another_company_either()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var made = await admin.PostAsJsonAsync(Users, new { userName = "to.rename", email = "to.rename@example.com", password = Password, isActive = true }).ReadAsync();
        var id = made.GetProperty("id").GetGuid();
        var user = await admin.GetFromJsonAsync<JsonElement>($"{Users}/{id}");
        var stamp = user.GetProperty("concurrencyStamp").GetString();
        (await admin.PutAsJsonAsync($"{Users}/{id}", new { userName = TestUsers.OtherCompanyManager, email = "to.rename@example.com", isActive = true, concurrencyStamp = stamp }))
            .IsSuccessStatusCode.ShouldBeFalse();
        await admin.PutAsJsonAsync($"{Users}/{id}", new { userName = "to.rename", email = "to.rename@example.com", isActive = true, concurrencyStamp = stamp }).ReadAsync();

        var profile = await admin.GetFromJsonAsync<JsonElement>("/api/account/my-profile");
        (await admin.PutAsJsonAsync("/api/account/my-profile", new
        {
            userName = TestUsers.OtherCompanyManager,
            email = profile.GetProperty("email").GetString(),
            concurrencyStamp = profile.GetProperty("concurrencyStamp").GetString(),
        })).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task A_company_without_a_name_for_its_administrator_gets_one_by_the_address()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        await platform.PostAsJsonAsync("/api/multi-tenancy/tenants", new { name = "空白", adminEmailAddress = "blank@example.com", adminPassword = Password, adminUserName = "" }).ReadAsync();

        using var stranger = host.CreateClient();
        var answer = await stranger.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "blank@example.com", password = Password }).ReadAsync();
        answer.GetProperty("description").GetString().ShouldBe("PasswordChangeRequired");
    }

    [Theory]
    [InlineData("P@ssw0rd")]
    [InlineData("Welcome2026!")]
    [InlineData("1qaz@WSX")]
    [InlineData("Weak.Word1!")]
    public async Task A_password_that_everybody_tries_first_is_refused_and_says_so(string password)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var refused = await admin.PostAsJsonAsync(Users, new { userName = "weak.word", email = "weak.word@example.com", password, isActive = true });

        refused.IsSuccessStatusCode.ShouldBeFalse();
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Password", Case.Insensitive);
    }

    [Fact]
    public async Task A_role_has_no_blanks_around_its_name()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await admin.PostAsJsonAsync("/api/identity/roles", new { name = " zq-blank " }).ReadAsync()).GetProperty("name").GetString().ShouldBe("zq-blank");
        (await admin.PostAsJsonAsync("/api/identity/roles", new { name = "admin " })).IsSuccessStatusCode.ShouldBeFalse();
    }
}
