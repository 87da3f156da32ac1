using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Host.Operation;

/// <summary>A host whose log lines, as they would be printed, are kept.</summary>
public sealed class HostWithItsLog : PropertySuiteHostFixture
{
    /// <summary>The lines.</summary>
    public KeptLog Log { get; } = new();

    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.AddProvider(Log);
    }
}

/// <summary>What went wrong for a caller is found in the log by the number that the caller was shown, and the log names nobody.</summary>
public class LogsAndTraces(HostWithItsLog host) : IClassFixture<HostWithItsLog>
{
    [Fact]
    public async Task Every_error_carries_the_trace_under_which_the_log_tells_more()
    {
        using var client = await host.CreateClientAsync(TestUsers.Technician);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/repairs/repair-order/{Guid.NewGuid()}");
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");

        var error = (await (await client.SendAsync(request)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");

        error.GetProperty("data").GetProperty("traceId").GetString().ShouldBe(trace);
        var line = (await host.Log.WaitForAsync(line => line.Contains(trace) && line.Contains("RequestLog"))).ShouldNotBeNull();
        using var entry = JsonDocument.Parse(line);
        entry.RootElement.GetProperty("message").GetString()!.ShouldContain(" 404 ");
        entry.RootElement.GetProperty("tenantId").GetString().ShouldBe(TestCompany.Id.ToString());
        Guid.TryParse(entry.RootElement.GetProperty("userId").GetString(), out _).ShouldBeTrue();
    }

    [Fact]
    public async Task The_line_of_a_request_tells_its_route_and_nothing_that_was_typed()
    {
        using var client = await host.CreateClientAsync(TestUsers.Admin);

        await client.GetAsync("/api/owner-records/caller?query=13812345678");
        await client.GetAsync("/api/identity/users/by-username/zhangsan");

        (await host.Log.WaitForAsync(line => line.Contains("GET /api/owner-records/caller "))).ShouldNotBeNull();
        (await host.Log.WaitForAsync(line => line.Contains("GET /api/identity/users/by-username/{userName} "))).ShouldNotBeNull();
        host.Log.Lines.ShouldAllBe(line => !line.Contains("13812345678") && !line.Contains("zhangsan"));
    }

    [Fact]
    public async Task An_error_of_the_database_is_logged_without_the_values()
    {
        const string index = "secretindexofsomebody";
        var failure = await Should.ThrowAsync<AbpDbConcurrencyException>(() => host.WithUnitOfWorkAsync(async services =>
        {
            var parties = services.GetRequiredService<IRepository<Party, Guid>>();
            foreach (var name in new[] { "机密的人", "另一个人" })
            {
                var party = new Party(Guid.CreateVersion7(), TestCompany.NorthSiteId, PartyKind.Person, name);
                typeof(Party).GetProperty(nameof(Party.IdNumberIndex))!.SetValue(party, index);
                await parties.InsertAsync(party, autoSave: true);
            }
        }));

        failure.ToString().ShouldContain("23505");
        failure.ToString().ShouldNotContain(index);
        host.Services.GetRequiredService<ILogger<LogsAndTraces>>().LogError(failure, "It failed.");
        host.Log.Lines.ShouldAllBe(line => !line.Contains(index) && !line.Contains("机密的人") && !line.Contains("另一个人"));
    }

    [Fact]
    public void A_value_cannot_begin_a_line_of_its_own()
    {
        var entry = new LogEntry<string>(LogLevel.Warning, "Category", default, "one\n2026-01-01 ERROR two", null, (state, _) => state);
        using var writer = new StringWriter();

        new PlainLogFormatter(TimeProvider.System).Write(entry, null, writer);

        writer.ToString().Trim().Split('\n').Length.ShouldBe(1);
    }
}
