using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Framework.Tests.Identity;

public sealed class SecondFactor(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task It_is_on_once_a_code_has_proved_that_the_app_has_the_key()
    {
        var (browser, _, _) = await SignInNewUserAsync();
        (await browser.GetJsonAsync("api/account/two-factor"))["isEnabled"]!.GetValue<bool>().ShouldBeFalse();

        var started = await PostJsonAsync(browser, "api/account/two-factor/authenticator", new { });
        started["authenticatorUri"]!.GetValue<string>().ShouldStartWith("otpauth://totp/");
        var password = IdentityTestApplication.Password;
        var wrong = await browser.PostAsync("api/account/two-factor/enable", new { code = "000000", password });
        (await TestBrowser.ReadAsync(wrong, HttpStatusCode.BadRequest))["error"]!["validationErrors"]![0]!["members"]![0]!.GetValue<string>()
            .ShouldBe("code");
        var authenticator = new TestAuthenticator(started["sharedKey"]!.GetValue<string>());
        var byWhoeverFoundTheSession = await browser.PostAsync("api/account/two-factor/enable", new { code = authenticator.Code(), password = "Wrong-1!" });
        (await TestBrowser.ReadAsync(byWhoeverFoundTheSession, HttpStatusCode.BadRequest))["error"]!["validationErrors"]![0]!["members"]![0]!.GetValue<string>()
            .ShouldBe("password");
        var enabled = await PostJsonAsync(browser, "api/account/two-factor/enable", new { code = authenticator.Code(), password });

        enabled["recoveryCodes"]!.AsArray().Count.ShouldBe(10);
        var state = await browser.GetJsonAsync("api/account/two-factor");
        state["isEnabled"]!.GetValue<bool>().ShouldBeTrue();
        state["recoveryCodesLeft"]!.GetValue<int>().ShouldBe(10);
        (await browser.PostAsync("api/account/two-factor/authenticator", new { })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Then_the_password_alone_lets_nobody_in()
    {
        var owner = await EnableAsync();
        var browser = application.OpenBrowser();

        (await browser.SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.RequiresTwoFactor);
        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await SecondStepAsync(browser, "000000")).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        (await browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await SecondStepAsync(browser, owner.Authenticator.Code())).ShouldBe(LoginAnswer.Success);
        await browser.GetJsonAsync("api/account/my-profile");
    }

    [Fact]
    public async Task A_code_without_a_password_before_it_is_worth_nothing()
    {
        var owner = await EnableAsync();

        (await SecondStepAsync(application.OpenBrowser(), owner.Authenticator.Code())).ShouldBe(LoginAnswer.NotAllowed);
    }

    [Fact]
    public async Task A_code_counts_once()
    {
        var owner = await EnableAsync();
        var code = owner.Authenticator.Code();
        var first = application.OpenBrowser();
        await first.SignInAsync(owner.Name);
        (await SecondStepAsync(first, code)).ShouldBe(LoginAnswer.Success);

        var second = application.OpenBrowser();
        await second.SignInAsync(owner.Name);
        (await SecondStepAsync(second, code)).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        (await SecondStepAsync(second, owner.Authenticator.Code(1))).ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task A_code_sent_many_times_at_once_counts_once()
    {
        var owner = await EnableAsync();
        var code = owner.Authenticator.Code();
        var browsers = Enumerable.Range(0, 4).Select(_ => application.OpenBrowser()).ToList();
        foreach (var browser in browsers)
        {
            await browser.SignInAsync(owner.Name);
        }

        var answers = await Task.WhenAll(browsers.Select(browser => SecondStepAsync(browser, code)));

        answers.Count(answer => answer == LoginAnswer.Success).ShouldBe(1);
    }

    [Fact]
    public async Task A_recovery_code_helps_once_however_it_is_typed()
    {
        var owner = await EnableAsync();
        var typed = owner.RecoveryCodes[0].Replace("-", "").ToLowerInvariant();
        var browser = application.OpenBrowser();
        await browser.SignInAsync(owner.Name);
        (await SecondStepAsync(browser, typed, isRecoveryCode: true)).ShouldBe(LoginAnswer.Success);
        (await browser.GetJsonAsync("api/account/two-factor"))["recoveryCodesLeft"]!.GetValue<int>().ShouldBe(9);

        var again = application.OpenBrowser();
        await again.SignInAsync(owner.Name);
        (await SecondStepAsync(again, typed, isRecoveryCode: true)).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
    }

    [Fact]
    public async Task Wrong_codes_lock_the_user_out_and_a_right_password_does_not_forget_them()
    {
        var owner = await EnableAsync();
        var browser = application.OpenBrowser();
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await browser.SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.RequiresTwoFactor);
            (await SecondStepAsync(browser, "000000")).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        }

        (await SecondStepAsync(browser, owner.Authenticator.Code())).ShouldBe(LoginAnswer.LockedOut);
        (await browser.SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.LockedOut);
    }

    [Fact]
    public async Task A_remembered_device_is_asked_for_no_code_until_the_second_factor_changes()
    {
        var owner = await EnableAsync();
        var browser = application.OpenBrowser();
        await browser.SignInAsync(owner.Name);
        (await SecondStepAsync(browser, owner.Authenticator.Code(), rememberThisDevice: true)).ShouldBe(LoginAnswer.Success);
        await browser.GetAsync("api/account/logout");

        (await browser.SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.Success);
        (await application.OpenBrowser().SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.RequiresTwoFactor);

        await browser.GetAsync("api/account/logout");
        await application.ChangeUserAsync(owner.Id, user => typeof(IdentityUser).GetProperty(nameof(user.SecurityStamp))!.SetValue(user, "other"));
        (await browser.SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.RequiresTwoFactor);
    }

    [Fact]
    public async Task Switching_it_on_ends_the_other_sessions_only()
    {
        var (here, name, _) = await SignInNewUserAsync();
        var elsewhere = application.OpenBrowser();
        await elsewhere.SignInAsync(name);

        await EnableInAsync(here);

        await here.GetJsonAsync("api/account/my-profile");
        (await elsewhere.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Switching_it_off_needs_the_password()
    {
        var owner = await EnableAsync();

        var wrong = await owner.Browser.PostAsync("api/account/two-factor/disable", new { password = "Wrong-1!" });
        (await TestBrowser.ReadAsync(wrong, HttpStatusCode.BadRequest))["error"]!["validationErrors"]![0]!["members"]![0]!.GetValue<string>()
            .ShouldBe("password");
        (await owner.Browser.PostAsync("api/account/two-factor/disable", new { password = IdentityTestApplication.Password }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var state = await owner.Browser.GetJsonAsync("api/account/two-factor");
        state["isEnabled"]!.GetValue<bool>().ShouldBeFalse();
        state["hasAuthenticator"]!.GetValue<bool>().ShouldBeFalse();
        (await application.OpenBrowser().SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_ones()
    {
        var owner = await EnableAsync();
        var renewed = await PostJsonAsync(
            owner.Browser, "api/account/two-factor/recovery-codes", new { password = IdentityTestApplication.Password });
        var browser = application.OpenBrowser();
        await browser.SignInAsync(owner.Name);

        (await SecondStepAsync(browser, owner.RecoveryCodes[0], isRecoveryCode: true)).ShouldBe(LoginAnswer.InvalidUserNameOrPassword);
        (await SecondStepAsync(browser, renewed["recoveryCodes"]![0]!.GetValue<string>(), isRecoveryCode: true)).ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task An_administrator_resets_the_second_factor_of_others_only()
    {
        var owner = await EnableAsync();
        var (administrator, _, administratorId) = await SignInNewUserAsync();
        (await administrator.PostAsync($"api/identity/users/{owner.Id}/reset-two-factor", new { })).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
        await application.DoAsync(services => services.GetRequiredService<IPermissionDataSeeder>()
            .SeedAsync("U", administratorId.ToString(), [IdentityPermissions.Users.Default, IdentityPermissions.Users.Update]));

        (await administrator.PostAsync($"api/identity/users/{owner.Id}/reset-two-factor", new { })).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);
        (await administrator.PostAsync($"api/identity/users/{administratorId}/reset-two-factor", new { })).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);

        (await owner.Browser.GetAsync("api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await application.OpenBrowser().SignInAsync(owner.Name)).Result.ShouldBe(LoginAnswer.Success);
    }

    [Fact]
    public async Task Neither_the_key_nor_a_recovery_code_can_be_read_in_the_database()
    {
        var owner = await EnableAsync();

        var stored = await application.DoAsync(async services =>
            (await services.GetRequiredService<IIdentityUserRepository>().GetAsync(owner.Id)).Tokens.Select(token => token.Value).ToList());

        stored.Count.ShouldBe(3);
        var secrets = owner.RecoveryCodes.Append(owner.SharedKey.Replace(" ", "")).ToList();
        foreach (var value in stored)
        {
            secrets.ShouldAllBe(secret => !value!.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private async Task<Owner> EnableAsync()
    {
        var (browser, name, id) = await SignInNewUserAsync();
        var (authenticator, key, codes) = await EnableInAsync(browser);
        return new Owner(browser, name, id, authenticator, key, codes);
    }

    /// <remarks>Uses the code of the step before, so that the present one is left for the test.</remarks>
    private static async Task<(TestAuthenticator, string, List<string>)> EnableInAsync(TestBrowser browser)
    {
        var started = await PostJsonAsync(browser, "api/account/two-factor/authenticator", new { });
        var key = started["sharedKey"]!.GetValue<string>();
        var authenticator = new TestAuthenticator(key);
        var enabled = await PostJsonAsync(browser, "api/account/two-factor/enable", new { code = authenticator.Code(-1), IdentityTestApplication.Password });
        return (authenticator, key, [.. enabled["recoveryCodes"]!.AsArray().Select(code => code!.GetValue<string>())]);
    }

    private async Task<(TestBrowser Browser, string Name, Guid Id)> SignInNewUserAsync()
    {
        var name = IdentityTestApplication.NewName("user");
        var id = await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        return (browser, name, id);
    }

    private static async Task<int> SecondStepAsync(
        TestBrowser browser, string code, bool isRecoveryCode = false, bool rememberThisDevice = false)
    {
        var answer = await PostJsonAsync(
            browser, "api/account/login/two-factor", new { code, isRecoveryCode, rememberMe = false, rememberThisDevice });
        await browser.GetJsonAsync("api/abp/application-configuration");
        return answer["result"]!.GetValue<int>();
    }

    private static async Task<JsonNode> PostJsonAsync(TestBrowser browser, string path, object body) =>
        await TestBrowser.ReadAsync(await browser.PostAsync(path, body), HttpStatusCode.OK);

    private sealed record Owner(
        TestBrowser Browser, string Name, Guid Id, TestAuthenticator Authenticator, string SharedKey, List<string> RecoveryCodes);
}
