using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.TenantManagement;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>Passwords that must be changed, names that exist once, administrators who stay.</summary>
public sealed class RulesOfAccounts(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task A_password_chosen_by_an_administrator_is_changed_before_the_first_session()
    {
        var administrator = await SignInAdministratorAsync();
        var name = IdentityTestApplication.NewName("user");
        await TestBrowser.ReadAsync(await administrator.PostAsync("api/identity/users", NewUser(name)), HttpStatusCode.OK);
        var browser = application.OpenBrowser();

        var refused = await browser.SignInAsync(name);
        refused.Result.ShouldBe(LoginAnswer.NotAllowed);
        refused.Description.ShouldBe("PasswordChangeRequired");

        var same = await ChangeAsync(browser, name, IdentityTestApplication.Password, IdentityTestApplication.Password);
        (await TestBrowser.ReadAsync(same, HttpStatusCode.BadRequest))["error"]!["validationErrors"]![0]!["members"]![0]!.GetValue<string>()
            .ShouldBe("newPassword");
        (await ChangeAsync(browser, name, IdentityTestApplication.Password, "weak")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ResultAsync(ChangeAsync(browser, name, "Wrong-1!", "Newer-2!"))).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);

        var changed = await TestBrowser.ReadAsync(
            await ChangeAsync(browser, name, IdentityTestApplication.Password, "Newer-2!"), HttpStatusCode.OK);
        changed["result"]!.GetValue<int>().ShouldBe(LoginAnswer.Success, changed.ToJsonString());
        await browser.GetJsonAsync("api/account/my-profile");
        (await application.OpenBrowser().SignInAsync(name, "Newer-2!")).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task Nobody_changes_a_password_this_way_who_need_not()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);

        (await ResultAsync(ChangeAsync(application.OpenBrowser(), name, IdentityTestApplication.Password, "Newer-2!")))
            .ShouldBe(LoginAnswer.NotAllowed);
        (await application.OpenBrowser().SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task A_company_named_in_the_login_lets_in_its_own_user_of_an_ambiguous_name()
    {
        var companyName = IdentityTestApplication.NewName("company");
        var company = await application.CreateTenantAsync(companyName);
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, company);
        await application.CreateUserAsync(name, await application.CreateTenantAsync(IdentityTestApplication.NewName("other")));
        var browser = application.OpenBrowser();

        (await LoginAsync(browser, name, companyName.ToUpperInvariant()))["result"]!.GetValue<int>().ShouldBe(LoginAnswer.Success);
        (await browser.GetJsonAsync("api/abp/application-configuration"))["currentTenant"]!["id"]!.GetValue<Guid>().ShouldBe(company);
    }

    [Fact]
    public async Task Whether_a_company_or_a_user_exists_does_not_show_in_the_answer()
    {
        var companyName = IdentityTestApplication.NewName("company");
        await application.CreateTenantAsync(companyName);
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, await application.CreateTenantAsync(IdentityTestApplication.NewName("other")));

        var unknownCompany = await LoginAsync(application.OpenBrowser(), name, IdentityTestApplication.NewName("nowhere"));
        var unknownUser = await LoginAsync(application.OpenBrowser(), IdentityTestApplication.NewName("nobody"), companyName);
        var otherCompany = await LoginAsync(application.OpenBrowser(), name, companyName);

        unknownCompany.ToJsonString().ShouldBe(otherCompany.ToJsonString());
        unknownUser.ToJsonString().ShouldBe(otherCompany.ToJsonString());
    }

    [Fact]
    public async Task The_session_of_a_deleted_companys_user_ends_and_nobody_gets_in_again()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, company);
        var browser = application.OpenBrowser();
        await browser.SignInAsync(name);
        await browser.GetJsonAsync("api/account/my-profile");

        await application.DoAsync(services => services.GetRequiredService<ITenantRepository>().DeleteAsync(company));

        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await application.OpenBrowser().SignInAsync(name)).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Of_two_users_stored_at_once_under_one_name_one_is_refused()
    {
        var name = IdentityTestApplication.NewName("user");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync(() => application.CreateUserAsync(name))));

        outcomes.Count(code => code is null).ShouldBe(1);
        outcomes.Where(code => code is not null).ShouldAllBe(code => code == "Volo.Abp.Identity:DuplicateUserName" || code == "Volo.Abp.Identity:DuplicateEmail");
        await application.CreateUserAsync(name, await application.CreateTenantAsync(IdentityTestApplication.NewName("company")));
    }

    [Fact]
    public async Task The_index_refuses_what_two_requests_have_both_checked()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);

        var code = await TryAsync(() => application.DoAsync(async services =>
            (await services.GetRequiredService<IdentityUserStore>().CreateAsync(
                new IdentityUser(Guid.CreateVersion7(), name, "another@company.example"), CancellationToken.None)).CheckErrors()));

        code.ShouldBe("Volo.Abp.Identity:DuplicateUserName");
    }

    [Fact]
    public async Task Of_two_roles_or_companies_stored_at_once_under_one_name_one_is_refused()
    {
        var role = IdentityTestApplication.NewName("role");
        var roles = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync(() => application.CreateRoleAsync(role))));
        roles.Count(code => code is null).ShouldBe(1);
        roles.Where(code => code is not null).ShouldAllBe(code => code == "Volo.Abp.Identity:DuplicateRoleName");

        var company = IdentityTestApplication.NewName("company");
        var companies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync(() => application.CreateTenantAsync(company))));
        companies.Count(code => code is null).ShouldBe(1);
    }

    [Fact]
    public async Task The_last_active_administrator_is_neither_deleted_nor_deactivated_nor_deprived_of_the_role()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        await application.CreateRoleAsync("admin", company);
        var lastName = IdentityTestApplication.NewName("last");
        var last = await application.CreateUserAsync(lastName, company, "admin");
        var browser = await SignInAdministratorAsync(company);

        var deactivated = await browser.GetJsonAsync($"api/identity/users/{last}");
        deactivated["isActive"] = false;
        var refusals = new[]
        {
            await browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{last}"),
            await browser.PutAsync($"api/identity/users/{last}", deactivated),
            await browser.PutAsync($"api/identity/users/{last}/roles", new { roleNames = Array.Empty<string>() }),
        };
        foreach (var refusal in refusals)
        {
            (await TestBrowser.ReadAsync(refusal, HttpStatusCode.Forbidden))["error"]!["code"]!.GetValue<string>()
                .ShouldBe("PropertySuite.Identity:LastAdministrator");
        }

        (await application.OpenBrowser().SignInAsync(lastName)).Result.ShouldBe(LoginAnswer.Success);
        await application.CreateUserAsync(IdentityTestApplication.NewName("second"), company, "admin");
        (await browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{last}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Two_administrators_deleted_at_once_leave_one()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        await application.CreateRoleAsync("admin", company);
        var first = await application.CreateUserAsync(IdentityTestApplication.NewName("first"), company, "admin");
        var second = await application.CreateUserAsync(IdentityTestApplication.NewName("second"), company, "admin");
        var browser = await SignInAdministratorAsync(company);

        var answers = await Task.WhenAll(
            browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{first}"), browser.SendAsync(HttpMethod.Delete, $"api/identity/users/{second}"));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.Forbidden]);
    }

    [Fact]
    public async Task The_role_admin_keeps_its_permissions()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        await application.CreateRoleAsync("admin", company);
        await application.DoAsync(
            services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync("R", "admin", [IdentityPermissions.Users.Default], company), company);
        var browser = await SignInAdministratorAsync(company);
        object Change(string permission, bool isGranted) => new { permissions = new[] { new { name = permission, isGranted } } };
        const string path = "api/permission-management/permissions?providerName=R&providerKey=admin";

        (await TestBrowser.ReadAsync(await browser.PutAsync(path, Change(IdentityPermissions.Users.Default, false)), HttpStatusCode.Forbidden))
            ["error"]!["code"]!.GetValue<string>().ShouldBe("PropertySuite.Identity:AdminRolePermissions");
        (await browser.PutAsync(path, Change(IdentityPermissions.Users.Create, true))).IsSuccessStatusCode.ShouldBeTrue();
    }

    private static async Task<string?> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (BusinessException exception)
        {
            return exception.Code;
        }
        catch (AbpDbConcurrencyException)
        {
            return "conflict";
        }
    }

    private static Task<HttpResponseMessage> ChangeAsync(TestBrowser browser, string name, string currentPassword, string newPassword) =>
        browser.PostAsync("api/account/login/change-password", new { userNameOrEmailAddress = name, currentPassword, newPassword });

    private static async Task<int> ResultAsync(Task<HttpResponseMessage> answer) =>
        (await TestBrowser.ReadAsync(await answer, HttpStatusCode.OK))["result"]!.GetValue<int>();

    private static async Task<JsonNode> LoginAsync(TestBrowser browser, string name, string tenantName) => await TestBrowser.ReadAsync(
        await browser.PostAsync(
            "api/account/login", new { userNameOrEmailAddress = name, password = IdentityTestApplication.Password, tenantName }),
        HttpStatusCode.OK);

    private static JsonObject NewUser(string name) => new()
    {
        ["userName"] = name,
        ["email"] = $"{name}@company.example",
        ["isActive"] = true,
        ["lockoutEnabled"] = true,
        ["password"] = IdentityTestApplication.Password,
    };

    private async Task<TestBrowser> SignInAdministratorAsync(Guid? company = null)
    {
        var name = IdentityTestApplication.NewName("caller");
        var id = await application.CreateUserAsync(name, company);
        await application.DoAsync(
            services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync(
                "U",
                id.ToString(),
                [
                    IdentityPermissions.Users.Default,
                    IdentityPermissions.Users.Create,
                    IdentityPermissions.Users.Update,
                    IdentityPermissions.Users.Delete,
                    IdentityPermissions.Users.ManageRoles,
                    IdentityPermissions.Roles.ManagePermissions,
                ],
                company),
            company);
        var browser = application.OpenBrowser();
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        return browser;
    }
}
