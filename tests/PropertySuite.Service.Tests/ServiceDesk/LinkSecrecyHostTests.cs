using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Npgsql;
using PropertySuite.Hosting;
using PropertySuite.Repairs;
using PropertySuite.Testing;

namespace PropertySuite.ServiceDesk;

/// <summary>A host whose whole log is kept.</summary>
public sealed class LoggedHostFixture : PropertySuiteHostFixture
{
    /// <summary>The lines, with what they were about.</summary>
    public ConcurrentQueue<string> Lines { get; } = new();

    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Trace);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(level => level >= LogLevel.Error);
        builder.Services.AddSingleton<ILoggerProvider>(new Keeper(Lines));
    }

    private sealed class Keeper(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

/// <summary>What opens a link is known to whoever holds it, and to nobody else.</summary>
public class LinkSecrecyHostTests(LoggedHostFixture host) : IClassFixture<LoggedHostFixture>
{
    [Fact]
    public async Task A_token_stands_in_no_table_in_no_log_and_in_no_audit_log()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var order = await desk.PostAsync<RepairOrderDto>(RepairDesk.Orders, RepairDesk.Call(null));
        var made = await desk.PostAsync<CreatedLinkDto>("/api/service-desk/link", new CreateLinkDto
        {
            Purpose = RepairProgressLinkPurpose.Key, SubjectId = order.Id, Actions = [RepairProgressLinkPurpose.Urge],
        });
        made.Token.Length.ShouldBe(43, "256 bits");
        using var stranger = host.CreateClient();

        // By a stranger, by somebody who is audited, with an action, and with an error.
        await stranger.PostAsync<LinkPageDto>("/api/service-desk/link-page/open", new { made.Token });
        await desk.PostAsync<LinkPageDto>("/api/service-desk/link-page/open", new { made.Token });
        await desk.PostAsync<LinkPageDto>("/api/service-desk/link-page/act", new { made.Token, action = RepairProgressLinkPurpose.Urge });
        (await desk.PostAsJsonAsync("/api/service-desk/link-page/act", new { made.Token, action = new string('x', 99) })).IsSuccessStatusCode.ShouldBeFalse();
        await desk.GetAsync($"/api/service-desk/link?purpose={RepairProgressLinkPurpose.Key}&subjectId={order.Id}");
        await Patience.UntilAsync(async () => (await TablesWithAsync("CreateLink")).Count > 0 && (await TablesWithAsync(order.Id.ToString())).Contains("public.AbpAuditLogActions"), "nothing is audited");

        (await TablesWithAsync(made.Token)).ShouldBeEmpty();
        host.Lines.ShouldNotBeEmpty();
        host.Lines.Where(line => line.Contains(made.Token, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private async Task<List<string>> TablesWithAsync(string word)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var names = new NpgsqlCommand(
            "select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')",
            connection))
        await using (var reader = await names.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var found = new List<string>();
        foreach (var table in tables)
        {
            var quoted = string.Join('.', table.Split('.').Select(part => $"\"{part}\""));
            await using var search = new NpgsqlCommand($"select exists (select from {quoted} as row where strpos(row::text, $1) > 0)", connection)
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = word } },
            };
            if ((bool)(await search.ExecuteScalarAsync())!)
            {
                found.Add(table);
            }
        }

        return found;
    }
}
