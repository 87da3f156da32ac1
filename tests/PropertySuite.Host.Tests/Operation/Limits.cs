using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>A host with narrow limits, behind a proxy, so that a test can come from several addresses.</summary>
public sealed class HostWithNarrowLimits : PropertySuiteHostFixture
{
    /// <summary>Sign-ins a minute and address.</summary>
    public const int PerAddress = 6;

    /// <summary>Sign-ins a minute and name.</summary>
    public const int PerName = 3;

    /// <summary>Changes of the own password or second factor a minute.</summary>
    public const int Confirmations = 2;

    /// <summary>Links opened a minute and address.</summary>
    public const int Secrets = 5;

    /// <summary>Requests at a stroke.</summary>
    public const int Burst = 40;

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Proxy:KnownNetworks"] = "127.0.0.0/8",
        ["RateLimits:SignInsPerMinuteAndAddress"] = $"{PerAddress}",
        ["RateLimits:SignInsPerMinuteAndName"] = $"{PerName}",
        ["RateLimits:ConfirmationsPerMinuteAndUser"] = $"{Confirmations}",
        ["RateLimits:SecretsPerMinuteAndAddress"] = $"{Secrets}",
        ["RateLimits:RequestBurst"] = $"{Burst}",
        ["RateLimits:RequestsPerSecond"] = "1",
        ["RateLimits:ExpensiveAtOnce"] = "1",
        ["RateLimits:ExpensiveWaiting"] = "0",
    });
}

/// <summary>Who asks too much is told to wait, and nobody else notices.</summary>
public class Limits(HostWithNarrowLimits host) : IClassFixture<HostWithNarrowLimits>
{
    [Fact]
    public async Task Many_names_from_one_address_are_slowed_down_whatever_they_are()
    {
        for (var i = 0; i < HostWithNarrowLimits.PerAddress; i++)
        {
            (await TryAsync("10.1.0.1", $"somebody{i}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await ShouldBeRefusedAsync(await TryAsync("10.1.0.1", "somebodyelse"));
        (await TryAsync("10.1.0.2", "anybody")).StatusCode.ShouldBe(HttpStatusCode.OK, "another address is another client");
    }

    [Fact]
    public async Task One_name_from_many_addresses_is_slowed_down_in_whatever_case_it_is_written()
    {
        string[] spellings = ["hq", "HQ", " Hq "];
        for (var i = 0; i < HostWithNarrowLimits.PerName; i++)
        {
            (await TryAsync($"10.2.0.{i}", spellings[i])).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await ShouldBeRefusedAsync(await TryAsync("10.2.0.99", "hq"));
    }

    [Fact]
    public async Task A_name_of_one_company_is_not_slowed_down_by_tries_at_the_same_name_of_another()
    {
        for (var i = 0; i < HostWithNarrowLimits.PerName; i++)
        {
            (await TryAsync($"10.4.0.{i}", TestUsers.Admin, "nobody")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await ShouldBeRefusedAsync(await TryAsync("10.4.0.98", TestUsers.Admin, " Nobody"));
        (await TryAsync("10.4.0.99", TestUsers.Admin, "somebody else")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_has_a_network_of_IPv6_is_one_client()
    {
        for (var i = 0; i < HostWithNarrowLimits.PerAddress; i++)
        {
            (await TryAsync($"2001:db8:0:5::{i:x}", $"six{i}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await ShouldBeRefusedAsync(await TryAsync("2001:db8:0:5:ffff::1", "sixelse"));
        (await TryAsync("2001:db8:0:6::1", "sixother")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_name_cannot_hide_in_a_body_of_another_type()
    {
        foreach (var type in new[] { "text/json", "text/plain", "application/x-www-form-urlencoded" })
        {
            (await TryAsync("10.5.0.1", "chameleon", contentType: type)).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType, type);
        }

        for (var i = 0; i < HostWithNarrowLimits.PerName; i++)
        {
            (await TryAsync($"10.6.0.{i}", "chameleon", contentType: "application/any+json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await ShouldBeRefusedAsync(await TryAsync("10.6.0.99", "chameleon"));
    }

    [Fact]
    public async Task Whoever_is_signed_in_cannot_try_passwords_at_speed_either()
    {
        var cookies = await Clients.SignInAsync(host.Address, TestUsers.SouthTechnician);
        using var client = Clients.At(host.Address, cookies);
        await client.GetAsync("/api/abp/application-configuration");
        for (var i = 0; i < HostWithNarrowLimits.Confirmations; i++)
        {
            (await client.PostAsJsonAsync("/api/account/my-profile/change-password", new { currentPassword = "wrong", newPassword = "Newer-2!" }))
                .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        await ShouldBeRefusedAsync(await client.PostAsJsonAsync("/api/account/two-factor/disable", new { password = "wrong" }));
        (await client.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_guesses_links_from_one_address_is_slowed_down_and_nobody_else()
    {
        for (var i = 0; i < HostWithNarrowLimits.Secrets; i++)
        {
            (await GuessAsync("10.7.0.1", $"guess{i}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        await ShouldBeRefusedAsync(await GuessAsync("10.7.0.1", "another guess"));
        (await GuessAsync("10.7.0.2", "another guess")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TryAsync("10.7.0.1", "somebody")).StatusCode.ShouldBe(HttpStatusCode.OK, "signing in is counted by itself");
    }

    [Fact]
    public async Task A_flood_of_one_stranger_leaves_others_alone()
    {
        using var flood = Client("10.3.0.1");
        HttpResponseMessage answer;
        var sent = 0;
        do
        {
            answer = await flood.GetAsync("/api/nothing");
        }
        while (answer.StatusCode != HttpStatusCode.TooManyRequests && ++sent < HostWithNarrowLimits.Burst * 20);

        await ShouldBeRefusedAsync(answer);
        sent.ShouldBeGreaterThanOrEqualTo(HostWithNarrowLimits.Burst);
        using var other = Client("10.3.0.2");
        (await other.GetAsync("/api/nothing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await flood.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_second_upload_waits_for_the_first_one()
    {
        var cookies = await Clients.SignInAsync(host.Address, TestUsers.SiteAdmin);
        using var client = Clients.At(host.Address, cookies);
        var path = $"/api/owner-records/owner-import/upload/{TestCompany.NorthSiteId}";
        await client.GetAsync("/api/abp/application-configuration");

        while (true)
        {
            var held = new HeldContent();
            var first = client.PostAsync(path, held);
            await held.HasBegun;
            var second = await client.PostAsync(path, new MultipartFormDataContent { { new StringContent("x"), "file", "x.csv" } });
            held.Release();
            if (second.StatusCode == HttpStatusCode.TooManyRequests)
            {
                await ShouldBeRefusedAsync(second);
                (await first).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
                return;
            }

            // The second overtook the first on the way: once more.
            await first;
        }
    }

    [Theory]
    [InlineData("GET", "api/repairs/repair-order/export", true)]
    [InlineData("GET", "api/owner-records/owner-import/{id}/problem-rows-file", true)]
    [InlineData("POST", "api/owner-records/owner-import/upload/{siteId}", true)]
    [InlineData("POST", "api/owner-records/owner-import/{id}/start", true)]
    [InlineData("GET", "api/owner-records/owner-import/{id}", false)]
    [InlineData("GET", "api/repairs/repair-order", false)]
    [InlineData("POST", "api/repairs/repair-order/{id}/note", false)]
    public void Exports_and_imports_are_known_by_their_routes(string method, string route, bool isExpensive) =>
        ExpensiveRequests.IsExpensiveRoute(method, route).ShouldBe(isExpensive);

    private static async Task ShouldBeRefusedAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        error.GetProperty("message").GetString().ShouldBe("请求过于频繁，请稍后再试。");
    }

    private async Task<HttpResponseMessage> TryAsync(
        string address, string userName, string? tenantName = null, string contentType = "application/json")
    {
        using var client = Client(address);
        using var body = JsonContent.Create(
            new { userNameOrEmailAddress = userName, password = "wrong", tenantName }, new MediaTypeHeaderValue(contentType));
        return await client.PostAsync("/api/account/login", body);
    }

    private async Task<HttpResponseMessage> GuessAsync(string address, string token)
    {
        using var client = Client(address);
        return await client.PostAsJsonAsync("/api/service-desk/link-page/open", new { token });
    }

    private HttpClient Client(string address)
    {
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    /// <summary>An upload that is not finished until it is told to.</summary>
    private sealed class HeldContent : MultipartFormDataContent
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldContent() => Add(new StringContent("房号,姓名", Encoding.UTF8), "file", "held.csv");

        public Task HasBegun => _begun.Task;

        public void Release() => _released.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("--"u8.ToArray());
            await stream.FlushAsync();
            _begun.SetResult();
            await _released.Task;
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
            SerializeToStreamAsync(stream, context);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
