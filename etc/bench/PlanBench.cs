using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.BackgroundWorkers;

namespace PropertySuite.Bench;

/// <summary>
/// A night on which very many plans are due: the sweep of the product against the statements that the task needs at the least, batch by batch in
/// transactions of the same size. Nothing is carried out: jobs are measured by themselves.
/// </summary>
public sealed class PlanBench(BenchOptions options, ResultTable table)
{
    /// <summary>Measures with one sweeper and with two at once.</summary>
    public async Task RunAsync()
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

    private async Task MeasureAsync(string what, int sweepers, QuietHost host, NpgsqlDataSource hosted, NpgsqlDataSource bare)
    {
        List<double> ours = [], theirs = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            var product = await TimeAsync(hosted, sweepers, host.SweepAsync);
            var baseline = await TimeAsync(bare, sweepers, () => BareSweep.RunAsync(bare, PlanSweeper.BatchSize));
            if (round > 0)
            {
                ours.Add(product);
                theirs.Add(baseline);
            }
        }

        table.Add($"{options.Plans:#,0} occurrences of a night, {what}", "occurrences a second", ours, theirs, moreIsBetter: true);
    }

    private async Task<double> TimeAsync(NpgsqlDataSource database, int sweepers, Func<Task> sweep)
    {
        await ExecuteAsync(database, "DELETE FROM \"AbpBackgroundJobs\"; TRUNCATE sites.plan_occurrences, sites.plans");
        await ExecuteAsync(
            database,
            $$"""
            INSERT INTO sites.plans (id, tenant_id, site_id, kind, name, rule, parameters, misfire, state, next_at, creation_time, extra_properties, concurrency_stamp)
            SELECT gen_random_uuid(), tenant_id, id, 'bench.none', 'plan ' || number,
                '{"kind":"MonthDay","from":"2026-01-01","every":1,"weekdays":[],"day":28,"shift":"WorkingDayBefore","time":"02:00:00"}', '{}', 1, 1,
                now() - interval '1 minute', now(), '{}', '0'
            FROM generate_series(1, {{options.Plans}}) AS number
            JOIN (SELECT *, row_number() OVER () AS place, count(*) OVER () AS count FROM sites.sites) AS site ON site.place = number % site.count + 1;
            """);
        await ExecuteAsync(database, "VACUUM ANALYZE sites.plans");
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, sweepers).Select(_ => Task.Run(sweep)));
        var seconds = clock.Elapsed.TotalSeconds;

        await using var count = database.CreateCommand("SELECT count(*) FROM \"AbpBackgroundJobs\" JOIN sites.plan_occurrences ON job_id = \"Id\"");
        return (long)(await count.ExecuteScalarAsync())! == options.Plans
            ? options.Plans / seconds
            : throw new InvalidOperationException("Not each occurrence has a job.");
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The product without anything that works by itself.</summary>
    private sealed class QuietHost : PropertySuiteHostFixture
    {
        public async Task SweepAsync()
        {
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PlanSweeper>().SweepAsync();
        }

        protected override void Configure(WebApplicationBuilder builder) =>
            builder.Services.Configure<AbpBackgroundWorkerOptions>(worker => worker.IsEnabled = false);
    }
}
