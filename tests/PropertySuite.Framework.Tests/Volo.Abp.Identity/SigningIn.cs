using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Framework.Tests.Identity;

public sealed class SigningIn(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task A_right_password_opens_a_session_with_the_users_roles()
    {
        var name = IdentityTestApplication.NewName("user");
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        await application.CreateUserAsync(name, null, role);
        var browser = application.OpenBrowser();

        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);

        var user = (await browser.GetJsonAsync("api/abp/application-configuration"))["currentUser"]!;
        user["isAuthenticated"]!.GetValue<bool>().ShouldBeTrue();
        user["userName"]!.GetValue<string>().ShouldBe(name);
        user["roles"]!.AsArray().Select(item => item!.GetValue<string>()).ShouldBe([role]);
        browser.CookieNames.ShouldContain(".AspNetCore.Identity.Application");
    }

    [Fact]
    public async Task The_email_address_serves_as_name_in_any_case()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);

        (await application.OpenBrowser().SignInAsync($" {name.ToUpperInvariant()}@Company.example ")).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task An_unknown_user_and_a_wrong_password_look_the_same_and_take_as_long()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        var (unknown, unknownTime) = await TimeAsync(() => browser.SignInAsync(IdentityTestApplication.NewName("nobody"), "Wrong-1!"));
        var (wrong, wrongTime) = await TimeAsync(() => browser.SignInAsync(name, "Wrong-1!"));

        wrong.Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        wrong.ShouldBe(unknown);
        unknownTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(390));
        wrongTime.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(390));
    }

    [Fact]
    public async Task A_user_of_one_company_need_not_name_it()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, company);
        var browser = application.OpenBrowser();

        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);

        var configuration = await browser.GetJsonAsync("api/abp/application-configuration");
        configuration["currentTenant"]!["id"]!.GetValue<Guid>().ShouldBe(company);
        configuration["currentUser"]!["tenantId"]!.GetValue<Guid>().ShouldBe(company);
    }

    [Fact]
    public async Task A_name_that_two_companies_have_needs_the_company()
    {
        var firstName = IdentityTestApplication.NewName("first");
        var first = await application.CreateTenantAsync(firstName);
        var second = await application.CreateTenantAsync(IdentityTestApplication.NewName("second"));
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, first);
        await application.CreateUserAsync(name, second);
        var browser = application.OpenBrowser();

        var unnamed = await browser.SignInAsync(name);
        unnamed.Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        unnamed.Description.ShouldContain("公司");

        (await browser.SignInAsync(name, tenant: firstName)).Result.ShouldBe(LoginAnswer.Success);
        (await browser.GetJsonAsync("api/abp/application-configuration"))["currentTenant"]!["id"]!.GetValue<Guid>().ShouldBe(first);
    }

    [Fact]
    public async Task The_hosts_user_comes_first_since_the_host_cannot_be_named()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, await application.CreateTenantAsync(IdentityTestApplication.NewName("company")));
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        (await browser.GetJsonAsync("api/abp/application-configuration"))["currentUser"]!["tenantId"].ShouldBeNull();
    }

    [Fact]
    public async Task A_named_company_lets_only_its_own_users_in()
    {
        var mine = await application.CreateTenantAsync(IdentityTestApplication.NewName("mine"));
        var otherName = IdentityTestApplication.NewName("other");
        await application.CreateTenantAsync(otherName);
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name, mine);

        (await application.OpenBrowser().SignInAsync(name, tenant: otherName)).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_user_out_until_the_lockout_ends()
    {
        var name = IdentityTestApplication.NewName("user");
        var id = await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await browser.SignInAsync(name, "Wrong-1!")).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        }

        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.LockedOut);
        await application.ChangeUserAsync(id, user =>
        {
            user.LockoutEnd.ShouldNotBeNull();
            typeof(Volo.Abp.Identity.IdentityUser).GetProperty(nameof(user.LockoutEnd))!.SetValue(user, DateTimeOffset.UnixEpoch);
        });
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task A_name_that_means_nobody_is_locked_out_like_an_account_and_answers_in_the_same_words()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        async Task<List<LoginAnswer>> TryAsync(string typed)
        {
            var answers = new List<LoginAnswer>();
            for (var attempt = 1; attempt <= 6; attempt++)
            {
                answers.Add(await browser.SignInAsync(typed, "Wrong-1!"));
            }

            return answers;
        }

        var account = await TryAsync(name);
        account[^1].Result.ShouldBe(LoginAnswer.LockedOut);
        (await TryAsync(IdentityTestApplication.NewName("nobody"))).ShouldBe(account);
    }

    [Fact]
    public async Task Wrong_passwords_count_to_the_same_lockout_wherever_they_are_asked_for()
    {
        var name = IdentityTestApplication.NewName("user");
        var id = await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();
        await browser.SignInAsync(name);

        foreach (var path in new[] { "api/account/my-profile/change-password", "api/account/two-factor/disable", "api/account/two-factor/recovery-codes" })
        {
            await browser.PostAsync(path, new { currentPassword = "Wrong-1!", password = "Wrong-1!", newPassword = "Newer-2!" });
        }

        (await application.OpenBrowser().SignInAsync(name, "Wrong-1!")).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        (await application.OpenBrowser().PostAsync(
            "api/account/login/change-password",
            new { userNameOrEmailAddress = name, currentPassword = "Wrong-1!", newPassword = "Newer-2!" })).StatusCode.ShouldBe(HttpStatusCode.OK);

        var right = await browser.PostAsync(
            "api/account/my-profile/change-password", new { currentPassword = IdentityTestApplication.Password, newPassword = "Newer-2!" });
        (await TestBrowser.ReadAsync(right, HttpStatusCode.Forbidden))["error"]!["code"]!.GetValue<string>()
            .ShouldBe("PropertySuite.Identity:LockedOut");
        (await application.OpenBrowser().SignInAsync(name)).Result.ShouldBe(LoginAnswer.LockedOut);
        (await application.DoAsync(async services => (await services.GetRequiredService<IIdentitySecurityLogRepository>()
            .GetListAsync(userId: id, action: IdentitySecurityLogActionConsts.LoginInvalidUserNameOrPassword)).Count)).ShouldBe(5);
    }

    [Fact]
    public async Task Guesses_made_at_the_same_time_are_all_counted()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);

        var answers = await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => application.OpenBrowser().SignInAsync(name, "Wrong-1!")));

        answers.Count(answer => answer.Result == LoginAnswer.InvalidUserNameOrPassword).ShouldBe(5);
        answers.Count(answer => answer.Result == LoginAnswer.LockedOut).ShouldBe(4);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 3; attempt++)
            {
                await browser.SignInAsync(name, "Wrong-1!");
            }

            (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
            await browser.GetAsync("api/account/logout");
        }
    }

    [Fact]
    public async Task An_inactive_user_is_told_so_only_with_the_right_password()
    {
        var name = IdentityTestApplication.NewName("user");
        var id = await application.CreateUserAsync(name);
        await application.ChangeUserAsync(id, user => user.SetIsActive(false));
        var browser = application.OpenBrowser();

        (await browser.SignInAsync(name, "Wrong-1!")).Result.ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.NotAllowed);
        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_deactivated_user_loses_the_open_session()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        var name = IdentityTestApplication.NewName("user");
        var id = await application.CreateUserAsync(name, company);
        var browser = application.OpenBrowser();
        await browser.SignInAsync(name);
        await browser.GetJsonAsync("api/account/my-profile");

        await application.ChangeUserAsync(id, user => user.SetIsActive(false), company);

        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions_but_the_one_it_was_set_in()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var here = application.OpenBrowser();
        var elsewhere = application.OpenBrowser();
        await here.SignInAsync(name);
        await elsewhere.SignInAsync(name);

        var wrong = await here.PostAsync(
            "api/account/my-profile/change-password", new { currentPassword = "Wrong-1!", newPassword = "Newer-2!" });
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var right = await here.PostAsync(
            "api/account/my-profile/change-password", new { currentPassword = IdentityTestApplication.Password, newPassword = "Newer-2!" });
        right.StatusCode.ShouldBe(HttpStatusCode.NoContent, await right.Content.ReadAsStringAsync());

        await here.GetJsonAsync("api/account/my-profile");
        (await elsewhere.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await application.OpenBrowser().SignInAsync(name, "Newer-2!")).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task Programs_get_401_and_people_the_login_page()
    {
        var browser = application.OpenBrowser();

        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var page = await browser.GetAsync("page");
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Headers.Location!.PathAndQuery.ShouldBe("/login?ReturnUrl=%2Fpage");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();
        await browser.SignInAsync(name);

        (await browser.GetAsync("api/account/logout")).IsSuccessStatusCode.ShouldBeTrue();

        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Checking_a_password_opens_no_session()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();

        var response = await browser.PostAsync(
            "api/account/check-password", new { userNameOrEmailAddress = name, password = IdentityTestApplication.Password });

        (await TestBrowser.ReadAsync(response, HttpStatusCode.OK))["result"]!.GetValue<int>().ShouldBe(LoginAnswer.Success);
        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_login_without_a_name_is_refused_field_by_field()
    {
        var response = await application.OpenBrowser().PostAsync("api/account/login", new { password = "x" });

        var error = (await TestBrowser.ReadAsync(response, HttpStatusCode.BadRequest))["error"]!;
        error["validationErrors"]!.AsArray().Single()!["members"]!.AsArray().Single()!.GetValue<string>()
            .ShouldBe("userNameOrEmailAddress");
    }

    private static async Task<(LoginAnswer Answer, TimeSpan Time)> TimeAsync(Func<Task<LoginAnswer>> signIn)
    {
        var watch = Stopwatch.StartNew();
        return (await signIn(), watch.Elapsed);
    }
}
