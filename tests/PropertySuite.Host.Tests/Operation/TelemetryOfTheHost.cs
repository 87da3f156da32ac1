using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host.Operation;

/// <summary>What a collector of the operator receives.</summary>
public class TelemetryOfTheHost(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Metrics_and_traces_arrive_at_the_collector_and_name_nobody()
    {
        var received = new ConcurrentDictionary<string, string>();
        await using var collector = await StartCollectorAsync(received);
        await using var measured = await host.CreateSecondHostAsync(builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["OpenTelemetry:Endpoint"] = collector.Urls.First(),
                ["OpenTelemetry:ServiceName"] = "a-property-company",
                ["OpenTelemetry:MetricSeconds"] = "1",
            }));
        await measured.StartAsync();
        var address = PropertySuiteHostFixture.AddressOf(measured);
        var cookies = await Clients.SignInAsync(address, TestUsers.Admin);
        using var client = Clients.At(address, cookies);
        await client.GetAsync("/api/owner-records/caller?query=13912345678");
        await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "wangwu", password = "wrong" });
        await measured.Services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new PersonalDataReencryptionJobArgs());

        await WaitUntilAsync(() => received.GetValueOrDefault("/v1/metrics", "").Contains("propertysuite.jobs.duration"));
        await measured.StopAsync();

        var metrics = received["/v1/metrics"];
        metrics.ShouldContain("a-property-company");
        metrics.ShouldContain("http.server.request.duration");
        metrics.ShouldContain("propertysuite.jobs.waiting");
        metrics.ShouldContain("propertysuite.jobs.oldest");
        metrics.ShouldContain("propertysuite.jobs.parked");
        metrics.ShouldContain("propertysuite.sign_in.failures");
        metrics.ShouldContain("InvalidUserNameOrPassword");
        var traces = received["/v1/traces"];
        traces.ShouldContain("GET /api/owner-records/caller");
        traces.ShouldContain("owner-records.reencrypt-personal-data");
        foreach (var typed in new[] { "13912345678", "wangwu", TestUsers.Password })
        {
            (metrics + traces).ShouldNotContain(typed);
        }
    }

    [Fact]
    public async Task A_collector_address_that_is_none_ends_the_start_with_a_sentence()
    {
        var failure = await Should.ThrowAsync<Exception>(() => host.CreateSecondHostAsync(builder => builder.Configuration
            .AddInMemoryCollection(new Dictionary<string, string?> { ["OpenTelemetry:Endpoint"] = "collector" })));

        (failure as StartupException ?? failure.InnerException).ShouldBeOfType<StartupException>().Message.ShouldContain("OpenTelemetry__Endpoint");
    }

    /// <summary>Protobuf keeps texts as they are, so they can be looked for in the bytes.</summary>
    private static async Task<WebApplication> StartCollectorAsync(ConcurrentDictionary<string, string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("{**path}", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            var text = Encoding.UTF8.GetString(body.ToArray());
            received.AddOrUpdate(request.Path, text, (_, before) => before + text);
            return Results.Ok();
        });
        await collector.StartAsync();
        return collector;
    }

    private static async Task WaitUntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
