using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Npgsql;
using PropertySuite.ServiceDesk;
using PropertySuite.Testing;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Users;

namespace PropertySuite.Bench;

/// <summary>
/// Many clocks run and a tenth of them come due at once: the sweep of the product against one statement a batch that does the same on the same tables, in batches of the same
/// size. And what clocks cost whoever registers an order: against the product without them.
/// </summary>
public sealed class ClockBench(BenchOptions options, ResultTable table)
{
    private const int DueOfEach = 10;

    /// <summary>Measures with one sweeper and with two at once, and then the share of registering an order.</summary>
    public async Task RunAsync()
    {
        await MeasureSweepsAsync();
        await MeasureShareAsync();
    }

    private async Task MeasureSweepsAsync()
    {
        var host = new QuietHost();
        await host.InitializeAsync();
        try
        {
            await using var hosted = NpgsqlDataSource.Create(host.ConnectionString);
            await using var bare = NpgsqlDataSource.Create(await PropertySuiteHostFixture.CreateDatabaseAsync());
            await MeasureAsync("one sweeper", 1, host, hosted, bare);
            await MeasureAsync("two sweepers", 2, host, hosted, bare);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    private async Task MeasureShareAsync()
    {
        QuietHost with = new(), without = new TimelessHost();
        await with.InitializeAsync();
        await without.InitializeAsync();
        try
        {
            using var desk = await with.CreateClientAsync(TestUsers.Manager);
            using var timelessDesk = await without.CreateClientAsync(TestUsers.Manager);
            (await RepairCall.SendAsync(desk)).EnsureSuccessStatusCode();
            (await RepairCall.SendAsync(timelessDesk)).EnsureSuccessStatusCode();
            using var process = Process.GetCurrentProcess();
            await new Contest(options, table).RunAsync(
                "a repair order is registered; baseline is the product that keeps no clocks",
                new Contestant(() => RepairCall.SendAsync(desk), ProcessorTime),
                new Contestant(() => RepairCall.SendAsync(timelessDesk), ProcessorTime));

            TimeSpan ProcessorTime()
            {
                process.Refresh();
                return process.TotalProcessorTime;
            }
        }
        finally
        {
            await with.DisposeAsync();
            await without.DisposeAsync();
        }
    }

    private async Task MeasureAsync(string what, int sweepers, QuietHost host, NpgsqlDataSource hosted, NpgsqlDataSource bare)
    {
        List<double> ours = [], theirs = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            var product = await TimeAsync(hosted, sweepers, host.SweepAsync);
            var baseline = await TimeAsync(bare, sweepers, () => BareClockSweep.RunAsync(bare, ClockSweeper.BatchSize));
            if (round > 0)
            {
                ours.Add(product);
                theirs.Add(baseline);
            }
        }

        table.Add($"{options.Clocks / DueOfEach:#,0} due of {options.Clocks:#,0} running clocks, {what}", "clocks a second", ours, theirs, moreIsBetter: true);
    }

    private async Task<double> TimeAsync(NpgsqlDataSource database, int sweepers, Func<Task> sweep)
    {
        await ExecuteAsync(database, "TRUNCATE service_desk.clocks, service_desk.escalations, service_desk.escalated_cases, service_desk.timeline_entries, \"AbpBackgroundJobs\"");
        await ExecuteAsync(
            database,
            $$"""
            INSERT INTO service_desk.clocks
                (id, tenant_id, site_id, subject_type, subject_id, subject_number, kind, round, policy_version, started_at, counts_from, due_at, steps, steps_taken, next_at)
            SELECT gen_random_uuid(), tenant_id, id, 'Repairs.RepairOrder', gen_random_uuid(), 'RP-' || number, 'Arrival', 1, 0, now() - interval '1 day', now() - interval '1 day', due,
                jsonb_build_array(jsonb_build_object('at', to_char(due at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'level', 'DepartmentManager', 'roles', '["cs-manager"]'::jsonb)),
                0, due
            FROM generate_series(1, {{options.Clocks}}) AS number
            CROSS JOIN LATERAL (
                SELECT now() + CASE WHEN number % {{DueOfEach}} = 0 THEN interval '-1 minute' ELSE interval '1 day' END AS due) AS moment
            JOIN (SELECT *, row_number() OVER () AS place, count(*) OVER () AS count FROM sites.sites) AS site ON site.place = number % site.count + 1
            """);
        await ExecuteAsync(database, "VACUUM ANALYZE service_desk.clocks");
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, sweepers).Select(_ => Task.Run(sweep)));
        var seconds = clock.Elapsed.TotalSeconds;

        var due = options.Clocks / DueOfEach;
        await using var count = database.CreateCommand("SELECT count(*) FROM service_desk.escalations JOIN service_desk.clocks ON clocks.id = clock_id AND breached_at IS NOT NULL");
        return (long)(await count.ExecuteScalarAsync())! == due
            ? due / seconds
            : throw new InvalidOperationException("Not each clock that was due has its escalation.");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The product without anything that works by itself.</summary>
    private class QuietHost : PropertySuiteHostFixture
    {
        public async Task SweepAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ClockSweeper>().SweepAsync();
        }

        protected override void Configure(WebApplicationBuilder builder) =>
            builder.Services.Configure<AbpBackgroundWorkerOptions>(worker => worker.IsEnabled = false);
    }

    /// <summary>The same without clocks.</summary>
    private sealed class TimelessHost : QuietHost
    {
        protected override void Configure(WebApplicationBuilder builder)
        {
            base.Configure(builder);
            builder.Services.Replace(ServiceDescriptor.Transient<ClockManager, NoClocks>());
        }
    }

    private sealed class NoClocks(
        IClockRepository clocks, IEscalationRepository escalations, ClockPolicyReader policies, ClockPlanner planner, ICurrentUser user, IOptions<ClockOptions> catalogs)
        : ClockManager(clocks, escalations, policies, planner, user, catalogs)
    {
        public override Task KeepAsync(IReadOnlyCollection<KeepClocksDto> cases) => Task.CompletedTask;
    }
}
