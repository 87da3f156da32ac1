using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Integration;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Framework.Tests.Identity;

public sealed class AdministeringUsers(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task An_administrator_creates_changes_and_deletes_a_user()
    {
        var (browser, _) = await SignInAdministratorAsync();
        var name = IdentityTestApplication.NewName("user");

        var created = await TestBrowser.ReadAsync(await browser.PostAsync("api/identity/users", NewUser(name)), HttpStatusCode.OK);
        var id = created["id"]!.GetValue<Guid>();
        var change = NewUser(name);
        change["name"] = "王伟";
        change["password"] = "";
        change["concurrencyStamp"] = created["concurrencyStamp"]!.GetValue<string>();
        await TestBrowser.ReadAsync(await browser.PutAsync($"api/identity/users/{id}", change), HttpStatusCode.OK);

        var found = (await browser.GetJsonAsync($"api/identity/users?filter={Uri.EscapeDataString("王伟")}&sorting=userName desc"))["items"]!;
        found.AsArray().Single()!["userName"]!.GetValue<string>().ShouldBe(name);
        found.AsArray().Single()!["shouldChangePasswordOnNextLogin"]!.GetValue<bool>().ShouldBeTrue();

        (await browser.PutAsync($"api/identity/users/{id}", change)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetAsync($"api/identity/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await application.OpenBrowser().SignInAsync(name)).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task A_weak_password_is_refused_in_the_callers_language()
    {
        var (browser, _) = await SignInAdministratorAsync();
        var user = NewUser(IdentityTestApplication.NewName("user"));
        user["password"] = "weak";

        var error = (await TestBrowser.ReadAsync(await browser.PostAsync("api/identity/users", user), HttpStatusCode.BadRequest))["error"]!;

        error["code"]!.GetValue<string>().ShouldBe("Volo.Abp.Identity:PasswordTooShort");
        error["message"]!.GetValue<string>().ShouldContain("密码至少需要 6 个字符。");
        error["message"]!.GetValue<string>().ShouldContain("数字");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused()
    {
        var (browser, _) = await SignInAdministratorAsync();
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);

        var error = (await TestBrowser.ReadAsync(
            await browser.PostAsync("api/identity/users", NewUser(name)), HttpStatusCode.BadRequest))["error"]!;

        error["code"]!.GetValue<string>().ShouldBe("Volo.Abp.Identity:DuplicateUserName");
        error["validationErrors"]![0]!["members"]![0]!.GetValue<string>().ShouldBe("userName");
    }

    [Fact]
    public async Task Nobody_deletes_or_deactivates_their_own_account()
    {
        var (browser, id) = await SignInAdministratorAsync();

        var deletion = await browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{id}");
        (await TestBrowser.ReadAsync(deletion, HttpStatusCode.Forbidden))["error"]!["code"]!.GetValue<string>()
            .ShouldBe(IdentityErrorCodes.UserSelfDeletion);

        var self = await browser.GetJsonAsync($"api/identity/users/{id}");
        self["isActive"] = false;
        await TestBrowser.ReadAsync(await browser.PutAsync($"api/identity/users/{id}", self), HttpStatusCode.OK);
        (await browser.GetJsonAsync($"api/identity/users/{id}"))["isActive"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Giving_roles_needs_its_own_permission()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        var (browser, _) = await SignInWithAsync(IdentityPermissions.Users.Default, IdentityPermissions.Users.Create);
        var user = NewUser(IdentityTestApplication.NewName("user"));
        user["roleNames"] = new JsonArray(role);

        var created = await TestBrowser.ReadAsync(await browser.PostAsync("api/identity/users", user), HttpStatusCode.OK);
        var id = created["id"]!.GetValue<Guid>();

        (await browser.GetJsonAsync($"api/identity/users/{id}/roles"))["items"]!.AsArray().ShouldBeEmpty();
        (await browser.PutAsync($"api/identity/users/{id}/roles", new { roleNames = new[] { role } })).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);

        var (administrator, _) = await SignInAdministratorAsync();
        (await administrator.PutAsync($"api/identity/users/{id}/roles", new { roleNames = new[] { role } })).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);
        (await browser.GetJsonAsync($"api/identity/users/{id}/roles"))["items"]!.AsArray().Single()!["name"]!.GetValue<string>()
            .ShouldBe(role);
    }

    [Fact]
    public async Task Without_permission_users_stay_hidden()
    {
        var (browser, _) = await SignInWithAsync();

        (await browser.GetAsync("api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync("api/identity/users/lookup/search")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await application.OpenBrowser().GetAsync("api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Users_of_another_company_do_not_exist()
    {
        var other = await application.CreateTenantAsync(IdentityTestApplication.NewName("other"));
        var id = await application.CreateUserAsync(IdentityTestApplication.NewName("user"), other);
        var (browser, _) = await SignInAdministratorAsync();

        (await browser.GetAsync($"api/identity/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Users_cannot_be_sorted_by_their_secrets()
    {
        var (browser, _) = await SignInAdministratorAsync();

        (await browser.GetAsync("api/identity/users?sorting=passwordHash")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Roles_are_created_renamed_and_deleted_unless_the_program_relies_on_them()
    {
        var (browser, _) = await SignInAdministratorAsync();
        var name = IdentityTestApplication.NewName("role");

        var role = await TestBrowser.ReadAsync(await browser.PostAsync("api/identity/roles", new { name }), HttpStatusCode.OK);
        var id = role["id"]!.GetValue<Guid>();
        role["name"] = name + "2";
        await TestBrowser.ReadAsync(await browser.PutAsync($"api/identity/roles/{id}", role), HttpStatusCode.OK);
        (await browser.GetJsonAsync("api/identity/roles/all"))["items"]!.AsArray()
            .ShouldContain(item => item!["name"]!.GetValue<string>() == name + "2");
        (await browser.SendAsync(HttpMethod.Delete, $"api/identity/roles/{id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        await application.DoAsync(async services =>
        {
            var roles = services.GetRequiredService<IIdentityRoleRepository>();
            await roles.InsertAsync(new IdentityRole(id, name) { IsStatic = true });
        });
        var deletion = await browser.SendAsync(HttpMethod.Delete, $"api/identity/roles/{id}");
        (await TestBrowser.ReadAsync(deletion, HttpStatusCode.Forbidden))["error"]!["message"]!.GetValue<string>()
            .ShouldBe("内置角色不能删除。");
    }

    [Fact]
    public async Task Other_modules_find_users_by_id_name_and_part_of_the_name()
    {
        var name = IdentityTestApplication.NewName("user");
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        var id = await application.CreateUserAsync(name, null, role);

        await application.DoAsync(async services =>
        {
            var users = services.GetRequiredService<IIdentityUserIntegrationService>();
            (await users.FindByIdAsync(id))!.UserName.ShouldBe(name);
            (await users.FindByUserNameAsync(name.ToUpperInvariant()))!.Id.ShouldBe(id);
            (await users.GetRoleNamesAsync(id)).ShouldBe([role]);
            (await users.SearchAsync(new UserLookupSearchInputDto { Filter = name[2..] })).Items.Single().Id.ShouldBe(id);
            (await users.SearchByIdsAsync([id, Guid.NewGuid()])).Items.Single().Id.ShouldBe(id);
            (await users.GetCountAsync(new UserLookupCountInputDto { Filter = name })).ShouldBe(1);
        });
    }

    private static JsonObject NewUser(string name) => new()
    {
        ["userName"] = name,
        ["email"] = $"{name}@company.example",
        ["isActive"] = true,
        ["lockoutEnabled"] = true,
        ["password"] = IdentityTestApplication.Password,
    };

    private Task<(TestBrowser Browser, Guid UserId)> SignInAdministratorAsync() => SignInWithAsync(
        IdentityPermissions.Users.Default,
        IdentityPermissions.Users.Create,
        IdentityPermissions.Users.Update,
        IdentityPermissions.Users.Delete,
        IdentityPermissions.Users.ManageRoles,
        IdentityPermissions.Roles.Default,
        IdentityPermissions.Roles.Create,
        IdentityPermissions.Roles.Update,
        IdentityPermissions.Roles.Delete);

    private async Task<(TestBrowser Browser, Guid UserId)> SignInWithAsync(params string[] permissions)
    {
        var name = IdentityTestApplication.NewName("caller");
        var id = await application.CreateUserAsync(name);
        await application.DoAsync(services => services.GetRequiredService<IPermissionDataSeeder>()
            .SeedAsync("U", id.ToString(), permissions));
        var browser = application.OpenBrowser();
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        return (browser, id);
    }
}
