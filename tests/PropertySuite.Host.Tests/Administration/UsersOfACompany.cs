using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Administration;
using PropertySuite.Testing;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host;

/// <summary>Users as the page for them uses them.</summary>
public class UsersOfACompany(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Users = "/api/administration/user";
    private const string Password = "Kx7#mPq2w9-Tz";

    [Fact]
    public async Task A_user_is_created_with_roles_and_sites_in_one_call()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var user = await CreateAsync(admin, "new.desk", siteIds: [TestCompany.NorthSiteId]);

        user.GetProperty("roleNames").EnumerateArray().Select(role => role.GetString()).ShouldBe(["front-desk"]);
        user.GetProperty("shouldChangePasswordOnNextLogin").GetBoolean().ShouldBeTrue();
        (await SitesAsync(admin, user)).ShouldBe([TestCompany.NorthSiteId]);

        var changed = await admin.PutAsJsonAsync($"{Users}/{Id(user)}", Input("new.desk", Stamp(user), siteIds: [TestCompany.SouthSiteId])).ReadAsync();
        changed.GetProperty("roleNames").GetArrayLength().ShouldBe(1);
        (await SitesAsync(admin, user)).ShouldBe([TestCompany.SouthSiteId]);

        (await admin.PutAsJsonAsync($"{Users}/{Id(user)}", Input("new.desk", "old"))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Nothing_is_created_when_a_part_of_it_cannot_be()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var answer = await admin.PostAsJsonAsync(Users, Input("half.done", password: Password, siteIds: [OtherCompany.SiteId]));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ListAsync(admin, "filter=half.done")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_is_filtered_by_words_role_and_state()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var user = await CreateAsync(admin, "leaving.soon");
        (await admin.PostAsync($"{Users}/{Id(user)}/deactivate", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await ListAsync(admin, $"filter={Uri.EscapeDataString("LEAVING")}&state=Inactive")).ShouldBe(["leaving.soon"]);
        (await ListAsync(admin, "filter=leaving&state=Active")).ShouldBeEmpty();
        foreach (var text in new[] { "赵国强", "趙國強", "zhaoguo", "zgq", "guoqiang" })
        {
            (await ListAsync(admin, $"filter={Uri.EscapeDataString(text)}")).ShouldBe([TestUsers.Technician]);
        }

        var roles = await admin.GetFromJsonAsync<JsonElement>("/api/identity/roles/all");
        var technicians = roles.GetProperty("items").EnumerateArray().Single(role => role.GetProperty("name").GetString() == "technician");
        (await ListAsync(admin, $"roleId={Id(technicians)}&sorting=userName desc")).ShouldBe([TestUsers.SecondTechnician, TestUsers.Technician, TestUsers.SouthTechnician]);
        (await admin.GetAsync($"{Users}?sorting=passwordHash")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await admin.GetAsync($"{Users}?state=Elsewhere")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_list_is_exported_as_it_is_filtered_and_the_export_is_logged()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        await CreateAsync(admin, "taken.along");

        var answer = await admin.GetAsync($"{Users}/export?format=Csv&filter=taken.along&sorting=userName");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[1].ShouldStartWith("taken.along,");
        var log = await admin.GetFromJsonAsync<JsonElement>($"{AuditDesk.Logs}?text=user/export");
        log.GetProperty("items")[0].GetProperty("comments").GetString()!.ShouldContain("rows=1");
    }

    [Fact]
    public async Task Who_is_deactivated_is_signed_out_and_stays_out_until_activated()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var user = await CreateAsync(admin, "come.back", shouldChangePassword: false);
        (await SignInAsync("come.back", Password)).ShouldBe(1);

        (await admin.PostAsync($"{Users}/{Id(user)}/deactivate", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SignInAsync("come.back", Password)).ShouldNotBe(1);
        (await admin.PostAsync($"{Users}/{Id(user)}/activate", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SignInAsync("come.back", Password)).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_deactivates_themselves()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var self = await admin.GetFromJsonAsync<JsonElement>($"{Users}?filter={TestUsers.Admin}");

        var answer = await admin.PostAsync($"{Users}/{Id(self.GetProperty("items")[0])}/deactivate", null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("您不能停用自己的账号。");
    }

    [Fact]
    public async Task Who_typed_the_password_wrong_too_often_is_listed_as_locked_out_and_can_be_unlocked()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var user = await CreateAsync(admin, "fat.fingers", shouldChangePassword: false);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await SignInAsync("fat.fingers", "wrong")).ShouldNotBe(1);
        }

        (await SignInAsync("fat.fingers", Password)).ShouldBe(4);
        (await ListAsync(admin, "state=LockedOut")).ShouldBe(["fat.fingers"]);
        (await admin.PostAsync($"{Users}/{Id(user)}/unlock", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SignInAsync("fat.fingers", Password)).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_password_takes_the_place_of_the_old_one()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var user = await CreateAsync(admin, "forgot.it", shouldChangePassword: false);

        (await admin.PostAsJsonAsync($"{Users}/{Id(user)}/reset-password", new { newPassword = "short" })).IsSuccessStatusCode.ShouldBeFalse();
        (await admin.PostAsJsonAsync($"{Users}/{Id(user)}/reset-password", new { newPassword = "Zt9!wq2mPk", shouldChangePasswordOnNextLogin = false }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await SignInAsync("forgot.it", Password)).ShouldBe(2);
        (await SignInAsync("forgot.it", "Zt9!wq2mPk")).ShouldBe(1);
    }

    [Fact]
    public async Task Who_sees_one_site_changes_no_account_that_works_in_another()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var both = await CreateAsync(admin, "both.sites", siteIds: [TestCompany.NorthSiteId, TestCompany.SouthSiteId]);
        var north = await CreateAsync(admin, "north.only", siteIds: [TestCompany.NorthSiteId]);
        await host.WithUnitOfWorkAsync(async services => await services.GetRequiredService<IPermissionDataSeeder>().SeedAsync(
            "U",
            (await IdOfAsync(TestUsers.Manager)).ToString(),
            [IdentityPermissions.Users.Default, IdentityPermissions.Users.Update],
            TestCompany.Id));
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var password = new { newPassword = "Zt9!wq2mPk" };

        (await manager.PostAsJsonAsync($"{Users}/{Id(both)}/reset-password", password).ErrorCodeAsync())
            .ShouldBe("PropertySuite.Identity:UserHasMoreRights");
        (await manager.PostAsync($"{Users}/{Id(both)}/unlock", null).ErrorCodeAsync()).ShouldBe("PropertySuite.Identity:UserHasMoreRights");
        (await manager.PostAsJsonAsync($"{Users}/{Id(north)}/reset-password", password)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData(TestUsers.FrontDesk)]
    [InlineData(TestUsers.SiteAdmin)]
    public async Task Who_may_not_see_users_is_refused(string userName)
    {
        var clerk = await host.CreateClientAsync(userName);

        (await clerk.GetAsync(Users)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.GetAsync($"{Users}/count-by-role")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.PostAsJsonAsync(Users, Input("mine", password: Password))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<Guid> IdOfAsync(string userName) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync(userName.ToUpperInvariant()))!.Id);

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;

    private static string Stamp(JsonElement user) => user.GetProperty("concurrencyStamp").GetString()!;

    private static object Input(
        string userName, string? stamp = null, string? password = null, Guid[]? siteIds = null, bool shouldChangePassword = true) => new
    {
        userName,
        email = $"{userName}@users.example",
        isActive = true,
        lockoutEnabled = true,
        shouldChangePasswordOnNextLogin = shouldChangePassword,
        roleNames = new[] { "front-desk" },
        siteIds,
        password,
        concurrencyStamp = stamp,
    };

    private static async Task<JsonElement> CreateAsync(
        HttpClient admin, string userName, Guid[]? siteIds = null, bool shouldChangePassword = true) =>
        await admin.PostAsJsonAsync(Users, Input(userName, password: Password, siteIds: siteIds, shouldChangePassword: shouldChangePassword)).ReadAsync();

    private static async Task<List<string?>> ListAsync(HttpClient client, string query)
    {
        var page = await client.GetFromJsonAsync<JsonElement>($"{Users}?{query}");
        return [.. page.GetProperty("items").EnumerateArray().Select(user => user.GetProperty("userName").GetString())];
    }

    private static async Task<List<Guid>> SitesAsync(HttpClient admin, JsonElement user)
    {
        var page = await admin.GetFromJsonAsync<JsonElement>($"/api/sites/site-membership?userIds={Id(user)}");
        return [.. page.GetProperty("items").EnumerateArray().Select(membership => membership.GetProperty("siteId").GetGuid())];
    }

    private async Task<int> SignInAsync(string userName, string password)
    {
        var answer = await host.CreateClient().PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password }).ReadAsync();
        return answer.GetProperty("result").GetInt32();
    }
}
