using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PropertySuite.AspNetCore;
using PropertySuite.Host.Api;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>A host that stands behind a proxy of its own machine.</summary>
public sealed class HostBehindAProxy : PropertySuiteHostFixture
{
    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(
        new Dictionary<string, string?> { ["Proxy:KnownNetworks"] = "127.0.0.0/8, ::1/128" });
}

/// <summary>Headers and cookies that keep injected scripts, foreign frames and forged requests out.</summary>
public class WhatTheBrowserIsTold(PropertySuiteHostFixture host, HostBehindAProxy proxied)
    : IClassFixture<PropertySuiteHostFixture>, IClassFixture<HostBehindAProxy>
{
    [Theory]
    [InlineData("/", "script-src 'self';")]
    [InlineData("/api/nothing", "default-src 'none'")]
    [InlineData("/api/abp/application-configuration", "default-src 'none'")]
    [InlineData("/health/live", "default-src 'none'")]
    public async Task Every_answer_says_what_it_may_do(string path, string policy)
    {
        var headers = (await host.CreateClient().GetAsync(path)).Headers;

        var contentPolicy = headers.GetValues("Content-Security-Policy").Single();
        contentPolicy.ShouldContain(policy);
        contentPolicy.ShouldContain("frame-ancestors 'none'");
        contentPolicy.ShouldNotContain("unsafe-eval");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        headers.Contains("Permissions-Policy").ShouldBeTrue();
        headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Behind_a_proxy_with_https_cookies_are_secure_and_https_is_kept()
    {
        var (answer, cookies) = await SignInAsync(proxied.Address, forwardedProtocol: "https");

        answer.Headers.GetValues("Strict-Transport-Security").Single().ShouldContain("max-age=");
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        cookies.ShouldAllBe(cookie => cookie.Contains("; samesite=", StringComparison.OrdinalIgnoreCase));
        cookies.Where(cookie => !cookie.StartsWith("XSRF-TOKEN", StringComparison.Ordinal))
            .ShouldAllBe(cookie => cookie.Contains("; httponly", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_client_that_only_pretends_to_be_a_proxy_is_not_believed()
    {
        var (answer, cookies) = await SignInAsync(host.Address, forwardedProtocol: "https");

        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        cookies.ShouldAllBe(cookie => !cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_network_of_proxies_that_is_none_ends_the_start_with_a_sentence()
    {
        var failure = await Should.ThrowAsync<Exception>(() => host.CreateSecondHostAsync(builder => builder.Configuration
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Proxy:KnownNetworks"] = "my proxy" })));

        (failure as StartupException ?? failure.InnerException).ShouldBeOfType<StartupException>().Message.ShouldContain("Proxy__KnownNetworks");
    }

    /// <summary>ABP's controllers ask for the permission in the service behind them, after the token.</summary>
    private static readonly string[] AskedForTheTokenFirst = ["IdentityRole_", "IdentityUser_", "Tenant_"];

    [Fact]
    public async Task Whatever_writes_with_a_cookie_needs_the_token_of_the_page()
    {
        // None has a session to abuse: see AccountController. Programs name themselves to /connect in the request, and a link's own words are all that counts.
        string[] withoutToken = ["/api/account/login", "/api/account/check-password", "/connect/", "/api/service-desk/link-page/"];
        var document = await host.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var writing = ApiOperation.AllOf(document)
            .Where(operation => !operation.IsRead && !withoutToken.Any(open => operation.Path.StartsWith(open, StringComparison.Ordinal)))
            .ToList();
        var wrong = new List<string>();
        var reached = new HashSet<string>();
        foreach (var user in new[] { TestUsers.Admin, TestUsers.Manager, TestUsers.FrontDesk, TestUsers.SiteAdmin, TestUsers.Technician, TestUsers.Headquarters })
        {
            var cookies = await Clients.SignInAsync(host.Address, user);
            using var person = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = host.Address };
            person.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
            var granted = (await person.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration"))
                .GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Where(policy => policy.Value.GetBoolean()).Select(policy => policy.Name).ToHashSet();
            foreach (var operation in writing)
            {
                var address = System.Text.RegularExpressions.Regex.Replace(operation.Path, @"\{[^}]+\}", Guid.NewGuid().ToString());
                using var request = new HttpRequestMessage(operation.Method, address) { Content = JsonContent.Create(new { }) };
                using var answer = await person.SendAsync(request);

                // Who may not do it at all is told so first, except where a right is asked for inside (the step of a case); who may does not without the token.
                var may = operation.IsOpenTo(granted)
                    || AskedForTheTokenFirst.Any(controller => operation.Id.StartsWith(controller, StringComparison.Ordinal));
                var lacksToken = answer.StatusCode == HttpStatusCode.BadRequest
                    && (await answer.Content.ReadAsStringAsync()).Contains(ApiErrorCodes.StaleAntiForgeryToken);
                if (may ? !lacksToken : !lacksToken && answer.StatusCode != HttpStatusCode.Forbidden)
                {
                    wrong.Add($"{user}: {operation.Id} → {(int)answer.StatusCode}, {(may ? "may" : "may not")}");
                }

                if (may)
                {
                    reached.Add(operation.Id);
                }
            }
        }

        wrong.ShouldBeEmpty();
        writing.Select(operation => operation.Id).Except(reached).ShouldBeEmpty("operations that none of these people reaches");
    }

    private static async Task<(HttpResponseMessage Answer, List<string> Cookies)> SignInAsync(Uri address, string forwardedProtocol)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", forwardedProtocol);
        var page = await client.GetAsync("/api/abp/application-configuration");
        var answer = await client.PostAsJsonAsync(
            "/api/account/login", new { userNameOrEmailAddress = TestUsers.Technician, password = TestUsers.Password });
        answer.EnsureSuccessStatusCode();
        return (answer, [.. page.Headers.GetValues("Set-Cookie"), .. answer.Headers.GetValues("Set-Cookie")]);
    }
}
