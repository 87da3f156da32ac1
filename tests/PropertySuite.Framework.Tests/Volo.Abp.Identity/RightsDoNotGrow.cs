using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>Who administers users, roles or permissions gets nothing, and gives nothing, beyond their own rights.</summary>
public sealed class RightsDoNotGrow(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    private const string NotYoursToGive = "PropertySuite.Identity:NotYoursToGive";
    private const string UserHasMoreRights = "PropertySuite.Identity:UserHasMoreRights";

    private static readonly string[] Administration =
    [
        IdentityPermissions.Users.Default,
        IdentityPermissions.Users.Create,
        IdentityPermissions.Users.Update,
        IdentityPermissions.Users.Delete,
        IdentityPermissions.Users.ManageRoles,
        IdentityPermissions.Users.ManagePermissions,
        IdentityPermissions.Roles.Default,
        IdentityPermissions.Roles.Update,
        IdentityPermissions.Roles.ManagePermissions,
    ];

    [Fact]
    public async Task Nobody_gives_a_permission_that_is_not_theirs_not_even_to_themselves()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        var (browser, id) = await SignInWithAsync(Administration);

        foreach (var holder in new[] { $"R&providerKey={role}", $"U&providerKey={id}" })
        {
            (await CodeAsync(GrantAsync(browser, holder, IdentityPermissions.Roles.Delete))).ShouldBe(NotYoursToGive);
        }

        (await GrantAsync(browser, $"R&providerKey={role}", IdentityPermissions.Users.Delete)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nobody_gives_a_role_that_may_do_more_not_even_by_making_it_everybodys()
    {
        var (role, roleId) = await CreatePowerfulRoleAsync();
        var (browser, id) = await SignInWithAsync(Administration);
        var user = await application.CreateUserAsync(IdentityTestApplication.NewName("user"));
        var newcomer = NewUser(IdentityTestApplication.NewName("new"));
        newcomer["roleNames"] = new JsonArray(role.ToUpperInvariant());

        (await CodeAsync(browser.PutAsync($"api/identity/users/{id}/roles", new { roleNames = new[] { role } }))).ShouldBe(NotYoursToGive);
        (await CodeAsync(browser.PutAsync($"api/identity/users/{user}/roles", new { roleNames = new[] { role } }))).ShouldBe(NotYoursToGive);
        (await CodeAsync(browser.PostAsync("api/identity/users", newcomer))).ShouldBe(NotYoursToGive);
        var change = await browser.GetJsonAsync($"api/identity/roles/{roleId}");
        change["isDefault"] = true;
        (await CodeAsync(browser.PutAsync($"api/identity/roles/{roleId}", change))).ShouldBe(NotYoursToGive);
    }

    [Fact]
    public async Task Nobody_takes_over_an_account_that_may_do_more()
    {
        var (role, _) = await CreatePowerfulRoleAsync();
        var name = IdentityTestApplication.NewName("boss");
        var boss = await application.CreateUserAsync(name, null, role);
        var (browser, _) = await SignInWithAsync(Administration);
        var change = NewUser(name);
        change["password"] = "Taken-over-1!";
        change["concurrencyStamp"] = (await browser.GetJsonAsync($"api/identity/users/{boss}"))["concurrencyStamp"]!.GetValue<string>();

        (await CodeAsync(browser.PutAsync($"api/identity/users/{boss}", change))).ShouldBe(UserHasMoreRights);
        (await CodeAsync(browser.PutAsync($"api/identity/users/{boss}/roles", new { roleNames = Array.Empty<string>() }))).ShouldBe(UserHasMoreRights);
        (await CodeAsync(browser.PostAsync($"api/identity/users/{boss}/reset-two-factor", new { }))).ShouldBe(UserHasMoreRights);
        (await CodeAsync(GrantAsync(browser, $"U&providerKey={boss}", IdentityPermissions.Users.Default))).ShouldBe(UserHasMoreRights);
        (await CodeAsync(browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{boss}"))).ShouldBe(UserHasMoreRights);
        (await application.OpenBrowser().SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task Who_may_do_no_more_than_the_administrator_can_be_changed_and_given_roles()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        await SeedAsync("R", role, [IdentityPermissions.Users.Default]);
        var name = IdentityTestApplication.NewName("clerk");
        var clerk = await application.CreateUserAsync(name, null, role);
        var (browser, _) = await SignInWithAsync(Administration);
        var change = NewUser(name);
        change["password"] = "Forgotten-1!";
        change["concurrencyStamp"] = (await browser.GetJsonAsync($"api/identity/users/{clerk}"))["concurrencyStamp"]!.GetValue<string>();

        (await browser.PutAsync($"api/identity/users/{clerk}", change)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.PutAsync($"api/identity/users/{clerk}/roles", new { roleNames = new[] { role } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_own_password_is_changed_with_the_one_before_only()
    {
        var (browser, id) = await SignInWithAsync(Administration);
        var self = await browser.GetJsonAsync($"api/identity/users/{id}");
        self["password"] = "Without-old-1!";

        (await CodeAsync(browser.PutAsync($"api/identity/users/{id}", self))).ShouldBe("PropertySuite.Identity:OwnPasswordReset");

        (await application.OpenBrowser().SignInAsync(self["userName"]!.GetValue<string>())).Result.ShouldBe(LoginAnswer.Success);
    }

    [Theory]
    [InlineData("R", "a role to come")]
    [InlineData("U", "nobody")]
    [InlineData("U", "0193d3b0-0000-7000-8000-000000000000")]
    public async Task No_rights_are_prepared_for_who_does_not_exist(string provider, string key)
    {
        var (browser, _) = await SignInWithAsync(Administration);

        (await GrantAsync(browser, $"{provider}&providerKey={Uri.EscapeDataString(key)}", IdentityPermissions.Users.Default)).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string?> CodeAsync(Task<HttpResponseMessage> answer) =>
        (await TestBrowser.ReadAsync(await answer, HttpStatusCode.Forbidden))["error"]!["code"]!.GetValue<string>();

    private static Task<HttpResponseMessage> GrantAsync(TestBrowser browser, string holder, string permission) =>
        browser.PutAsync(
            $"api/permission-management/permissions?providerName={holder}", new { permissions = new[] { new { name = permission, isGranted = true } } });

    private static JsonObject NewUser(string name) => new()
    {
        ["userName"] = name,
        ["email"] = $"{name}@company.example",
        ["isActive"] = true,
        ["lockoutEnabled"] = true,
        ["password"] = IdentityTestApplication.Password,
    };

    /// <summary>A role with a permission that nobody in <see cref="Administration"/> has.</summary>
    private async Task<(string Name, Guid Id)> CreatePowerfulRoleAsync()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        await SeedAsync("R", role, [IdentityPermissions.Roles.Delete]);
        return (role, await application.DoAsync(async services =>
            (await services.GetRequiredService<IIdentityRoleRepository>().FindByNormalizedNameAsync(role.ToUpperInvariant()))!.Id));
    }

    private async Task<(TestBrowser Browser, Guid Id)> SignInWithAsync(string[] permissions)
    {
        var name = IdentityTestApplication.NewName("caller");
        var id = await application.CreateUserAsync(name);
        await SeedAsync("U", id.ToString(), permissions);
        var browser = application.OpenBrowser();
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        return (browser, id);
    }

    private Task SeedAsync(string provider, string key, string[] permissions) => application.DoAsync(
        services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync(provider, key, permissions));
}
