using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Host.Operation;
using PropertySuite.Testing;
using Volo.Abp.Identity;

namespace PropertySuite.Host.Accounts;

/// <summary>A cookie is worth something only while its session stands in the table: what ends it ends every copy of the cookie.</summary>
public class SessionsOfAUser(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Sessions = "/api/account/sessions";
    private const string Mine = "/api/sites/site/mine";

    [Fact]
    public async Task A_copy_of_the_cookie_is_worth_nothing_after_signing_out()
    {
        var (browser, copy) = await SignInTwiceWithOneCookieAsync(await NewUserAsync());
        (await copy.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await browser.GetAsync("/api/account/logout")).EnsureSuccessStatusCode();

        (await copy.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task One_sees_ones_devices_and_ends_one_of_them()
    {
        var name = await NewUserAsync();
        var here = await host.CreateClientAsync(name);
        var phone = await host.CreateClientAsync(name);

        var listed = await ListAsync(here);
        listed.Count.ShouldBe(2);
        listed.Count(session => session.GetProperty("isCurrent").GetBoolean()).ShouldBe(1);
        var other = listed.Single(session => !session.GetProperty("isCurrent").GetBoolean());
        other.GetProperty("clientIpAddress").GetString().ShouldNotBeNullOrEmpty();
        (await here.DeleteAsync($"{Sessions}/{other.GetProperty("id").GetGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ListAsync(here)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_ends_a_session_of_somebody_else_by_its_id()
    {
        var (victim, attacker) = (await NewUserAsync(), await NewUserAsync());
        var theirs = await host.CreateClientAsync(victim);
        var id = (await ListAsync(theirs)).Single().GetProperty("id").GetGuid();

        (await (await host.CreateClientAsync(attacker)).DeleteAsync($"{Sessions}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await theirs.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_password_ends_all_sessions_but_the_one_that_it_was_changed_in()
    {
        var name = await NewUserAsync();
        var (here, phone) = (await host.CreateClientAsync(name), await host.CreateClientAsync(name));
        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await here.PostAsJsonAsync("/api/account/my-profile/change-password", new { currentPassword = TestUsers.Password, newPassword = "Zt9!wq2mPk" }))
            .EnsureSuccessStatusCode();

        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await here.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ListAsync(here)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_administrator_signs_somebody_out_everywhere()
    {
        var name = await NewUserAsync();
        var phone = await host.CreateClientAsync(name);
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await admin.PostAsync($"/api/identity/users/{await IdOfAsync(name)}/end-sessions", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        // The account is as it was; another one may be beyond whoever asks.
        var again = await host.CreateClientAsync(name);
        (await again.PostAsync($"/api/identity/users/{await IdOfAsync(TestUsers.Admin)}/end-sessions", null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Whoever_is_switched_off_is_out_at_the_next_request()
    {
        var name = await NewUserAsync();
        var phone = await host.CreateClientAsync(name);
        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await admin.PostAsync($"/api/administration/user/{await IdOfAsync(name)}/deactivate", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await phone.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_host_refuses_an_ended_session_within_seconds_and_no_request_writes_the_row()
    {
        var name = await NewUserAsync();
        await using var second = await host.CreateSecondHostAsync();
        await second.StartAsync();
        var (browser, copy) = await SignInTwiceWithOneCookieAsync(name, PropertySuiteHostFixture.AddressOf(second));
        var before = await RowAsync(name);
        for (var i = 0; i < 5; i++)
        {
            (await copy.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await RowAsync(name)).ShouldBe(before);
        (await browser.GetAsync("/api/account/logout")).EnsureSuccessStatusCode();

        await Patience.UntilAsync(async () => (await copy.GetAsync(Mine)).StatusCode == HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_nobody_uses_any_more_is_deleted_and_use_is_noted_now_and_then()
    {
        var name = await NewUserAsync();
        var client = await host.CreateClientAsync(name);
        var id = await IdOfAsync(name);
        await DatabaseReading.ExecuteAsync(host.ConnectionString, $"""update "AbpSessions" set "SignedIn" = now() - interval '10 minutes' where "UserId" = '{id}'""");
        (await client.GetAsync(Mine)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ReadAsync($"""select "LastAccessed" > now() - interval '1 minute' from "AbpSessions" where "UserId" = '{id}'""")).ShouldBe("True");

        await DatabaseReading.ExecuteAsync(host.ConnectionString, $"""update "AbpSessions" set "LastAccessed" = now() - interval '16 days' where "UserId" = '{id}'""");
        var admin = await host.CreateClientAsync(TestUsers.Platform);
        var workers = await admin.GetFromJsonAsync<JsonElement>("/api/administration/periodic-worker");
        var worker = workers.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("name").GetString()!.EndsWith("OldSessionCleanupWorker", StringComparison.Ordinal));
        (await admin.PostAsJsonAsync("/api/administration/periodic-worker/run-now", new { name = worker.GetProperty("name").GetString() })).EnsureSuccessStatusCode();

        await Patience.UntilAsync(async () => await ReadAsync($"""select count(*) from "AbpSessions" where "UserId" = '{id}'""") == "0");
    }

    private static async Task<List<JsonElement>> ListAsync(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>(Sessions)).GetProperty("items").EnumerateArray()];

    private Task<string> ReadAsync(string sql) => DatabaseReading.ReadAsync(host.ConnectionString, sql);

    private async Task<string> RowAsync(string name) =>
        await ReadAsync($"""select s::text || xmin::text from "AbpSessions" s where "UserId" = '{await IdOfAsync(name)}'""");

    private async Task<string> NewUserAsync()
    {
        var name = $"zq{Guid.NewGuid():N}"[..12];
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<CompanyUserSeeder>()
            .CreateAsync(TestCompany.Id, name, name, ["technician"], TestUsers.Password, TestCompany.NorthSiteId));
        return name;
    }

    private Task<Guid> IdOfAsync(string name) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IdentityUserManager>().FindByNameAsync(name))!.Id);

    private async Task<(HttpClient Browser, HttpClient Copy)> SignInTwiceWithOneCookieAsync(string name, Uri? copyAt = null)
    {
        var cookies = new CookieContainer();
        var browser = Clients.At(host.Address, cookies);
        (await browser.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = name, password = TestUsers.Password })).EnsureSuccessStatusCode();
        var stolen = new CookieContainer();
        foreach (Cookie cookie in cookies.GetAllCookies())
        {
            stolen.Add(new Cookie(cookie.Name, cookie.Value, "/", "127.0.0.1"));
        }

        return (browser, Clients.At(copyAt ?? host.Address, stolen));
    }
}
