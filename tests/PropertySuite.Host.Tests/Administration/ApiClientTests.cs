using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Administration;
using PropertySuite.Repairs;
using PropertySuite.Testing;

namespace PropertySuite.Host.Administration;

/// <summary>Programs get in with a token of their own, see what it allows and not a record more, and are out as soon as somebody says so.</summary>
public class ApiClientTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Orders = "/api/repairs/repair-order";
    private const string Sites = "/api/sites/site";
    private const string Units = "/api/sites/unit";
    private readonly ApiClientCalls _calls = new(host);

    [Fact]
    public async Task A_client_calls_with_its_token_and_sees_its_own_sites_only()
    {
        var client = await _calls.CreateAsync("门禁系统", ["Sites.Sites", "Sites.Units"], TestCompany.NorthSiteId);
        var program = _calls.Program(await _calls.TokenAsync(client));

        var sites = await ApiClientCalls.ReadAsync<JsonElement>(program.GetAsync(Sites));
        var units = await ApiClientCalls.ReadAsync<JsonElement>(program.GetAsync($"{Units}?maxResultCount=1000"));

        sites.GetProperty("items").EnumerateArray().Select(site => site.GetProperty("id").GetGuid()).ShouldBe([TestCompany.NorthSiteId]);
        units.GetProperty("items").EnumerateArray().Select(unit => unit.GetProperty("siteId").GetGuid()).Distinct().ShouldBe([TestCompany.NorthSiteId]);
        await ApiClientCalls.ShouldBeAsync(program.GetAsync($"{Sites}/{TestCompany.SouthSiteId}"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_client_of_all_sites_sees_those_of_its_company_and_none_of_another_whatever_it_says_in_headers()
    {
        var client = await _calls.CreateAsync("报表平台", ["Sites.Sites"]);
        var program = _calls.Program(await _calls.TokenAsync(client));
        program.DefaultRequestHeaders.Add("__tenant", OtherCompany.Id.ToString());

        var sites = await ApiClientCalls.ReadAsync<JsonElement>(program.GetAsync($"{Sites}?__tenant={OtherCompany.Id}"));

        sites.GetProperty("items").EnumerateArray().Select(site => site.GetProperty("id").GetGuid())
            .ShouldBe([TestCompany.NorthSiteId, TestCompany.SouthSiteId], ignoreOrder: true);
    }

    [Fact]
    public async Task Scopes_narrow_a_token_below_what_the_client_has()
    {
        var client = await _calls.CreateAsync("窄口径", ["Sites.Sites", "Sites.Units"]);
        var wide = _calls.Program(await _calls.TokenAsync(client));
        var narrow = _calls.Program(await _calls.TokenAsync(client, "Sites.Sites"));

        await ApiClientCalls.ShouldBeAsync(wide.GetAsync(Units), HttpStatusCode.OK);
        await ApiClientCalls.ShouldBeAsync(narrow.GetAsync(Sites), HttpStatusCode.OK);
        await ApiClientCalls.ShouldBeAsync(narrow.GetAsync(Units), HttpStatusCode.Forbidden);
        (await GrantedPoliciesAsync(narrow)).ShouldBe(["Sites.Sites"]);
    }

    [Fact]
    public async Task A_scope_that_the_client_lacks_gives_no_token()
    {
        var client = await _calls.CreateAsync("越权", ["Sites.Sites"]);

        var error = await ApiClientCalls.ShouldBeAsync(
            _calls.AskForTokenAsync(client.Client.ClientId, client.ClientSecret, "Sites.Sites AbpIdentity.Users"), HttpStatusCode.BadRequest);

        error.GetProperty("error").GetString().ShouldBe("invalid_scope");
    }

    [Fact]
    public async Task A_wrong_secret_is_told_from_an_unknown_client_by_nothing()
    {
        var client = await _calls.CreateAsync("密钥", ["Sites.Sites"]);

        var wrong = await _calls.AskForTokenAsync(client.Client.ClientId, "pss_wrong");
        var unknown = await _calls.AskForTokenAsync("client-unknown", "pss_wrong");

        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        wrong.Headers.WwwAuthenticate.ToString().ShouldStartWith("Basic");
        (await wrong.Content.ReadAsStringAsync()).ShouldBe(await unknown.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_revoked_token_is_refused_at_the_next_call()
    {
        var client = await _calls.CreateAsync("吊销", ["Sites.Sites"]);
        var token = await _calls.TokenAsync(client);
        var program = _calls.Program(token);
        await ApiClientCalls.ShouldBeAsync(program.GetAsync(Sites), HttpStatusCode.OK);

        var form = new Dictionary<string, string>
        {
            ["token"] = token, ["client_id"] = client.Client.ClientId, ["client_secret"] = client.ClientSecret,
        };
        await ApiClientCalls.ShouldBeAsync(_calls.Program().PostAsync("/connect/revoke", new FormUrlEncodedContent(form)), HttpStatusCode.OK);

        var answer = await program.GetAsync(Sites);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldContain("invalid_token");
    }

    [Fact]
    public async Task A_client_cannot_end_the_token_of_another()
    {
        var mine = await _calls.CreateAsync("甲", ["Sites.Sites"]);
        var other = await _calls.CreateAsync("乙", ["Sites.Sites"]);
        var token = await _calls.TokenAsync(mine);

        var form = new Dictionary<string, string>
        {
            ["token"] = token, ["client_id"] = other.Client.ClientId, ["client_secret"] = other.ClientSecret,
        };
        await ApiClientCalls.ShouldBeAsync(_calls.Program().PostAsync("/connect/revoke", new FormUrlEncodedContent(form)), HttpStatusCode.OK);

        await ApiClientCalls.ShouldBeAsync(_calls.Program(token).GetAsync(Sites), HttpStatusCode.OK);
    }

    [Fact]
    public async Task Switching_off_deleting_or_revoking_by_an_administrator_counts_at_the_next_call()
    {
        var admin = await _calls.AdminAsync();
        var off = await _calls.CreateAsync("停用", ["Sites.Sites"]);
        var gone = await _calls.CreateAsync("删除", ["Sites.Sites"]);
        var revoked = await _calls.CreateAsync("全部吊销", ["Sites.Sites"]);
        var programs = new List<HttpClient>();
        foreach (var client in new[] { off, gone, revoked })
        {
            programs.Add(_calls.Program(await _calls.TokenAsync(client)));
            await ApiClientCalls.ShouldBeAsync(programs[^1].GetAsync(Sites), HttpStatusCode.OK);
        }

        await ApiClientCalls.ReadAsync<ApiClientDto>(admin.PutAsJsonAsync($"{ApiClientCalls.Clients}/{off.Client.Id}", new UpdateApiClientDto
        {
            Name = "停用", Permissions = ["Sites.Sites"], CoversAllSites = true, IsActive = false, ConcurrencyStamp = off.Client.ConcurrencyStamp,
        }));
        (await admin.DeleteAsync($"{ApiClientCalls.Clients}/{gone.Client.Id}")).EnsureSuccessStatusCode();
        (await admin.PostAsync($"{ApiClientCalls.Clients}/{revoked.Client.Id}/revoke-tokens", null)).EnsureSuccessStatusCode();

        foreach (var program in programs)
        {
            await ApiClientCalls.ShouldBeAsync(program.GetAsync(Sites), HttpStatusCode.Unauthorized);
        }

        await ApiClientCalls.ShouldBeAsync(_calls.AskForTokenAsync(off.Client.ClientId, off.ClientSecret), HttpStatusCode.Unauthorized);
        await ApiClientCalls.ShouldBeAsync(_calls.AskForTokenAsync(gone.Client.ClientId, gone.ClientSecret), HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Two_secrets_work_while_a_program_is_switched_over()
    {
        var admin = await _calls.AdminAsync();
        var first = await _calls.CreateAsync("轮换", ["Sites.Sites"]);
        var address = $"{ApiClientCalls.Clients}/{first.Client.Id}";

        var second = await ApiClientCalls.ReadAsync<ApiClientSecretDto>(
            admin.PostAsJsonAsync($"{address}/rotate-secret", new RotateApiClientSecretDto { OldSecretHours = 24 }));
        await _calls.TokenAsync(first);
        await _calls.TokenAsync(second);

        (await admin.PostAsync($"{address}/retire-old-secret", null)).EnsureSuccessStatusCode();
        await ApiClientCalls.ShouldBeAsync(_calls.AskForTokenAsync(first.Client.ClientId, first.ClientSecret), HttpStatusCode.Unauthorized);
        await _calls.TokenAsync(second);
    }

    [Fact]
    public async Task Neither_secrets_nor_tokens_stand_in_the_database()
    {
        var client = await _calls.CreateAsync("散列", ["Sites.Sites"]);
        var token = await _calls.TokenAsync(client);

        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select string_agg(c::text, '') || (select string_agg(t::text, '') from administration.api_access_tokens t) from administration.api_clients c",
            connection);
        var stored = (string)(await command.ExecuteScalarAsync())!;

        stored.ShouldContain(client.Client.ClientId);
        stored.ShouldNotContain(client.ClientSecret);
        stored.ShouldNotContain(token);
    }

    [Fact]
    public async Task A_program_with_a_token_needs_no_anti_forgery_token_and_what_it_does_carries_its_name()
    {
        var client = await _calls.CreateAsync("业主小程序", ["Repairs.Orders", "Repairs.Orders.Create", "Repairs.Orders.ViewAll"], TestCompany.NorthSiteId);
        var program = _calls.Program(await _calls.TokenAsync(client));

        var order = await ApiClientCalls.ReadAsync<JsonElement>(program.PostAsJsonAsync(Orders, Call(TestCompany.NorthSiteId)));

        order.GetProperty("timeline").EnumerateArray().First().GetProperty("actorName").GetString().ShouldBe("业主小程序");
        await ApiClientCalls.ShouldBeAsync(program.PostAsJsonAsync(Orders, Call(TestCompany.SouthSiteId)), HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/api/repairs/repair-order/mine")]
    [InlineData("/api/account/my-profile")]
    public async Task What_needs_a_person_says_so_to_a_program(string path)
    {
        var client = await _calls.CreateAsync("程序", ["Repairs.Orders", "Repairs.Orders.Execute"]);
        var program = _calls.Program(await _calls.TokenAsync(client));

        var error = await ApiClientCalls.ShouldBeAsync(program.GetAsync(path), HttpStatusCode.Forbidden);

        error.GetProperty("error").GetProperty("code").GetString().ShouldBe("PropertySuite.Security:UserRequired");
    }

    [Theory]
    [InlineData("Bearer bogus")]
    [InlineData("Bearer")]
    [InlineData("Basic YWRtaW46eA==")]
    public async Task A_bogus_header_lifts_no_protection_from_a_signed_in_browser(string header)
    {
        var browser = await host.CreateClientAsync(TestUsers.Admin);
        var cookies = await CookiesOfAsync();
        using var forged = new HttpRequestMessage(HttpMethod.Post, ApiClientCalls.Clients)
        {
            Content = JsonContent.Create(new CreateApiClientDto { Name = "伪造", Permissions = ["Sites.Sites"], CoversAllSites = true }),
        };
        forged.Headers.TryAddWithoutValidation("Cookie", cookies);
        forged.Headers.TryAddWithoutValidation("Authorization", header);

        var answer = await _calls.Program().SendAsync(forged);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized);
        var clients = await ApiClientCalls.ReadAsync<JsonElement>(browser.GetAsync($"{ApiClientCalls.Clients}?filter=伪造"));
        clients.GetProperty("totalCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task The_token_decides_and_not_the_cookie_beside_it()
    {
        var client = await _calls.CreateAsync("双重身份", ["Sites.Sites"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, ApiClientCalls.Clients);
        request.Headers.TryAddWithoutValidation("Cookie", await CookiesOfAsync());
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await _calls.TokenAsync(client));

        var answer = await _calls.Program().SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    public static TheoryData<string> OddHeaders =>
    [
        "", "Bearer", "Bearer ", "bearer x", "Bearer pst_", "Bearer \t", "Basic", "Basic ", "Basic !!!", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("nocolon")),
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(":")), "Basic " + Convert.ToBase64String([0xff, 0xfe, 0x3a, 0x00]), "Negotiate abc", "Digest username=\"x\"",
        "Bearer pst_" + new string('x', 5000), "Bearer a,Bearer b", "Bearer pst_%00", "§", "Bearer Bearer Bearer",
    ];

    [Theory]
    [MemberData(nameof(OddHeaders))]
    public async Task No_content_of_the_header_is_a_failure_of_the_host(string header)
    {
        foreach (var (method, path) in new[] { ("GET", Sites), ("POST", "/connect/token"), ("POST", "/connect/revoke"), ("GET", "/api/abp/application-configuration") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path)
            {
                Content = method == "POST" ? new FormUrlEncodedContent([new("grant_type", "client_credentials")]) : null,
            };
            request.Headers.TryAddWithoutValidation("Authorization", header);
            var answer = await _calls.Program().SendAsync(request);
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("application/json", "{}", "invalid_request")]
    [InlineData("application/x-www-form-urlencoded", "grant_type=password&client_id=x&client_secret=y", "unsupported_grant_type")]
    [InlineData("application/x-www-form-urlencoded", "client_id=x&client_secret=y", "invalid_request")]
    [InlineData("application/x-www-form-urlencoded", "grant_type=client_credentials&grant_type=x&client_id=x&client_secret=y", "invalid_request")]
    public async Task Wrong_questions_get_answers_in_the_words_of_oauth(string contentType, string body, string error)
    {
        var answer = await ApiClientCalls.ShouldBeAsync(
            _calls.Program().PostAsync("/connect/token", new StringContent(body, Encoding.UTF8, contentType)), HttpStatusCode.BadRequest);

        answer.GetProperty("error").GetString().ShouldBe(error);
    }

    [Fact]
    public async Task Nobody_gives_a_client_what_they_do_not_have()
    {
        var admin = await _calls.AdminAsync();
        await GrantToRoleAsync(admin, StandardRoles.HeadquartersCustomerService, "Administration.ApiClients", "Administration.ApiClients.Manage");
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);
        var strong = await _calls.CreateAsync("强", ["AbpIdentity.Users"]);

        var error = await ApiClientCalls.ShouldBeAsync(
            headquarters.PostAsJsonAsync(ApiClientCalls.Clients, new CreateApiClientDto { Name = "x", Permissions = ["AbpIdentity.Users.Delete"], CoversAllSites = true }),
            HttpStatusCode.BadRequest);
        error.GetProperty("error").GetProperty("validationErrors")[0].GetProperty("members")[0].GetString().ShouldBe("permissions");
        await ApiClientCalls.ShouldBeAsync(
            headquarters.PostAsJsonAsync($"{ApiClientCalls.Clients}/{strong.Client.Id}/rotate-secret", new RotateApiClientSecretDto()), HttpStatusCode.Forbidden);
        await ApiClientCalls.ReadAsync<ApiClientSecretDto>(
            headquarters.PostAsJsonAsync(ApiClientCalls.Clients, new CreateApiClientDto { Name = "x", Permissions = ["Sites.Sites"], CoversAllSites = true }));
    }

    [Fact]
    public async Task Clients_are_managed_by_people_of_the_same_company_only()
    {
        var admin = await _calls.AdminAsync();
        var client = await _calls.CreateAsync("本公司", ["Sites.Sites"]);

        await ApiClientCalls.ShouldBeAsync(
            admin.PostAsJsonAsync(ApiClientCalls.Clients, new CreateApiClientDto { Name = "x", Permissions = ["Administration.ApiClients.Manage"], CoversAllSites = true }),
            HttpStatusCode.BadRequest);
        await ApiClientCalls.ShouldBeAsync(
            admin.PostAsJsonAsync(ApiClientCalls.Clients, new CreateApiClientDto { Name = "x", Permissions = [], SiteIds = [OtherCompany.SiteId] }),
            HttpStatusCode.BadRequest);
        var stranger = await host.CreateClientAsync(TestUsers.OtherCompanyManager);
        await ApiClientCalls.ShouldBeAsync(stranger.GetAsync($"{ApiClientCalls.Clients}/{client.Client.Id}"), HttpStatusCode.Forbidden);
        var count = await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IApiClientRepository>().GetCountAsync(), OtherCompany.Id);
        count.ShouldBe(0);
    }

    [Fact]
    public async Task Basic_authentication_gets_a_token_too_and_the_list_shows_when_a_client_last_called()
    {
        var client = await _calls.CreateAsync("Basic", ["Sites.Sites"]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token")
        {
            Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client.Client.ClientId}:{client.ClientSecret}")));

        var answer = await ApiClientCalls.ReadAsync<JsonElement>(_calls.Program().SendAsync(request));

        answer.GetProperty("token_type").GetString().ShouldBe("Bearer");
        answer.GetProperty("scope").GetString().ShouldBe("Sites.Sites");
        var admin = await _calls.AdminAsync();
        var seen = await ApiClientCalls.ReadAsync<ApiClientDto>(admin.GetAsync($"{ApiClientCalls.Clients}/{client.Client.Id}"));
        seen.LastUsedAt.ShouldNotBeNull();
        var tokens = await ApiClientCalls.ReadAsync<JsonElement>(admin.GetAsync($"{ApiClientCalls.Clients}/{client.Client.Id}/tokens"));
        tokens.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    private async Task<string> CookiesOfAsync()
    {
        var answer = await _calls.Program().PostAsJsonAsync(
            "/api/account/login", new { userNameOrEmailAddress = TestUsers.Admin, password = TestUsers.Password });
        return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
    }

    private static async Task<List<string>> GrantedPoliciesAsync(HttpClient program)
    {
        var configuration = await ApiClientCalls.ReadAsync<JsonElement>(
            program.GetAsync("/api/abp/application-configuration?includeLocalizationResources=false"));
        return [.. configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(policy => policy.Name)];
    }

    private static Task GrantToRoleAsync(HttpClient admin, string role, params string[] permissions) =>
        ApiClientCalls.ShouldBeAsync(
            admin.PutAsJsonAsync(
                $"/api/permission-management/permissions?providerName=R&providerKey={role}",
                new { permissions = permissions.Select(name => new { name, isGranted = true }) }),
            HttpStatusCode.NoContent);

    private static object Call(Guid siteId) => new CreateRepairOrderDto
    {
        ClientKey = Guid.CreateVersion7(),
        SiteId = siteId,
        Location = "北门岗亭",
        Area = RepairArea.Common,
        Category = RepairCategory.Water,
        Urgency = RepairUrgency.Ordinary,
        Description = "水管漏水",
        ContactName = "李梅",
        ContactPhone = "13812345678",
    };
}
