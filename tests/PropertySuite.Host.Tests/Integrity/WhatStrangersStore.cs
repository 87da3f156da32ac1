using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PropertySuite.Host.Api;
using PropertySuite.Host.Operation;
using PropertySuite.Testing;

namespace PropertySuite.Host.Integrity;

/// <summary>Nothing that nobody signed in for grows what is stored without bound; and of those who have, every refusal is kept.</summary>
public class WhatStrangersStore(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const int Attempts = 160;

    [Fact]
    public async Task The_mistakes_of_strangers_are_nobodys_records()
    {
        using var stranger = host.CreateClient();
        var operations = ApiOperation.AllOf(await stranger.GetFromJsonAsync<JsonElement>("/openapi/v1.json"));
        var before = await CountAsync("AbpAuditLogs");
        foreach (var operation in operations)
        {
            foreach (var body in new[] { "{", "{}", """{"userNameOrEmailAddress":"x","password":""}""" })
            {
                using var request = ApiRequest.Of(operation, (_, _) => null);
                request.Headers.Add("__tenant", TestCompany.Id.ToString());
                request.Content = operation.IsRead ? null : new StringContent(body, Encoding.UTF8, "application/json");
                (await stranger.SendAsync(request)).Dispose();
            }
        }

        (await CountAsync("AbpAuditLogs")).ShouldBe(before);
    }

    [Fact]
    public async Task Names_that_mean_nobody_fill_the_log_of_sign_ins_so_far_and_no_further()
    {
        await using var patient = await host.CreateSecondHostAsync(builder => builder.Configuration["RateLimits:IsEnabled"] = "false");
        await patient.StartAsync();
        using var stranger = Clients.At(PropertySuiteHostFixture.AddressOf(patient), new CookieContainer());
        var before = await CountAsync("AbpSecurityLogs");

        await Parallel.ForEachAsync(Enumerable.Range(0, Attempts), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (number, stop) =>
        {
            using var answer = await stranger.PostAsJsonAsync(
                "/api/account/login", new { userNameOrEmailAddress = $"nobody{number}", password = "x", tenantName = "" }, stop);
        });

        (await CountAsync("AbpSecurityLogs") - before).ShouldBeInRange(1, 125);
    }

    [Theory]
    [InlineData("?%00=1")]
    [InlineData("?a=%00")]
    [InlineData("?%F0%9F%8F%A2%F0%9F%8F%A2%F0%9F%8F%A2%00=x")]
    public async Task A_refusal_of_somebody_signed_in_is_kept_whatever_stands_in_its_address(string query)
    {
        var clerk = await host.CreateClientAsync(TestUsers.Technician);
        var before = await CountAsync("AbpAuditLogs");

        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"{host.Address.GetLeftPart(UriPartial.Authority)}/api/identity/roles{query}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
        {
            Content = JsonContent.Create(new { name = "nothing" }),
        };
        ((int)(await clerk.SendAsync(request)).StatusCode).ShouldBeInRange(400, 403);

        await Patience.UntilAsync(async () => await CountAsync("AbpAuditLogs") > before, "the entry is lost");
    }

    private async Task<int> CountAsync(string table) => int.Parse(await host.ReadAsync($"""select count(*) from "{table}" """));
}
