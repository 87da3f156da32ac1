using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Testing;

namespace PropertySuite.Host.Administration;

/// <summary>Successful and refused sign-ins of a company's accounts.</summary>
public class SignInHistoryTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private readonly AuditDesk _desk = new(host);

    [Fact]
    public async Task Sign_ins_and_wrong_passwords_are_listed_for_the_company_of_the_account()
    {
        await SignInAsync(TestUsers.Technician, "wrong-1");
        await host.CreateClientAsync(TestUsers.Technician);
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var list = await ListAsync(admin, $"?userName={TestUsers.Technician}");

        list.Select(item => AuditDesk.Text(item, "action")).ShouldBe(["LoginSucceeded", "LoginInvalidUserNameOrPassword"]);
        list.Select(item => item.GetProperty("isRefused").GetBoolean()).ShouldBe([false, true]);
        list.ShouldAllBe(item => AuditDesk.Text(item, "clientIpAddress") == "127.0.0.1" && AuditDesk.Text(item, "userId") != null);
        (await _desk.QueryAsync<long>("""SELECT count(*) FROM "AbpSecurityLogs" t WHERE t::text LIKE '%wrong-1%'""")).ShouldBe(0);
    }

    [Fact]
    public async Task Attempts_on_names_outside_the_company_are_not_the_companys_business()
    {
        await SignInAsync("nobody.at.all", "wrong");
        await SignInAsync(TestUsers.OtherCompanyManager, "wrong");
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await ListAsync(admin, "?userName=nobody.at.all")).ShouldBeEmpty();
        (await ListAsync(admin, $"?userName={TestUsers.OtherCompanyManager}")).ShouldBeEmpty();
        (await _desk.QueryAsync<bool>("""SELECT "TenantId" IS NULL FROM "AbpSecurityLogs" WHERE "UserName" = 'nobody.at.all'""")).ShouldBeTrue();
    }

    [Fact]
    public async Task Everybody_sees_the_own_sign_ins_and_only_those()
    {
        await host.CreateClientAsync(TestUsers.Headquarters);
        var technician = await host.CreateClientAsync(TestUsers.SecondTechnician);

        var mine = (await AuditDesk.ReadAsync(await technician.GetAsync($"{AuditDesk.SignIns}/mine"))).GetProperty("items").EnumerateArray().ToList();

        mine.ShouldNotBeEmpty();
        mine.ShouldAllBe(item => AuditDesk.Text(item, "userName") == TestUsers.SecondTechnician);
        (await technician.GetAsync(AuditDesk.SignIns)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await technician.GetAsync($"{AuditDesk.SignIns}/export")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await host.CreateClient().GetAsync($"{AuditDesk.SignIns}/mine")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_and_signing_out_are_in_the_history()
    {
        var client = await host.CreateClientAsync(TestUsers.SouthTechnician);
        (await client.PostAsJsonAsync("/api/account/my-profile/change-password", new { currentPassword = TestUsers.Password, newPassword = "1q2w3E*x" }))
            .EnsureSuccessStatusCode();
        (await client.GetAsync("/api/account/logout")).EnsureSuccessStatusCode();

        var admin = await host.CreateClientAsync(TestUsers.Admin);
        (await ListAsync(admin, $"?userName={TestUsers.SouthTechnician}")).Select(item => AuditDesk.Text(item, "action"))
            .ShouldBe(["Logout", "ChangePassword", "LoginSucceeded"]);
    }

    private static async Task<List<JsonElement>> ListAsync(HttpClient client, string query) =>
        [.. (await AuditDesk.ReadAsync(await client.GetAsync(AuditDesk.SignIns + query))).GetProperty("items").EnumerateArray()];

    private Task<HttpResponseMessage> SignInAsync(string userName, string password) => host.CreateClient().PostAsJsonAsync(
        "/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = false });
}
