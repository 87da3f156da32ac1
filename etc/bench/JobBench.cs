using System.Diagnostics;
using Npgsql;
using PropertySuite.Testing;
using PropertySuite.Testing.Processes;

namespace PropertySuite.Bench;

/// <summary>Due jobs that do nothing, worked off by one host, by two, and by bare loops with as many workers.</summary>
public sealed class JobBench(BenchOptions options, ResultTable table)
{
    private const int ParallelJobs = 4;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(NoOpWork).Assembly.GetName().Name!,
        ["BackgroundJobs__ParallelJobs"] = ParallelJobs.ToString(),
        ["BackgroundJobs__PollSeconds"] = "0.1",
    };

    /// <summary>Measures.</summary>
    public async Task RunAsync()
    {
        using var folder = new BenchFolder();
        var hosted = await PropertySuiteHostFixture.CreateDatabaseAsync();
        await using var hostedDatabase = NpgsqlDataSource.Create(hosted);
        await using var bareDatabase = NpgsqlDataSource.Create(await PropertySuiteHostFixture.CreateDatabaseAsync());
        await using var first = HostProcess.Launch(hosted, folder.Next(), Settings);
        await first.WaitUntilReadyAsync();
        await MeasureAsync("one host", hostedDatabase, bareDatabase, ParallelJobs);

        await using var second = HostProcess.Launch(hosted, folder.Next(), Settings);
        await second.WaitUntilReadyAsync();
        await MeasureAsync("two hosts", hostedDatabase, bareDatabase, 2 * ParallelJobs);
    }

    private async Task MeasureAsync(string what, NpgsqlDataSource hosted, NpgsqlDataSource bare, int workers)
    {
        List<double> ours = [], theirs = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            var jobs = round == 0 ? Math.Max(1, options.Jobs / 10) : options.Jobs;
            var product = await TimeAsync(hosted, jobs, () => UntilEmptyAsync(hosted));
            var baseline = await TimeAsync(bare, jobs, () => BareJobLoop.RunAsync(bare, workers));
            if (round > 0)
            {
                ours.Add(jobs / product);
                theirs.Add(jobs / baseline);
            }
        }

        table.Add($"{options.Jobs:#,0} due jobs, {what} ({workers} workers)", "jobs a second", ours, theirs, moreIsBetter: true);
    }

    private static async Task<double> TimeAsync(NpgsqlDataSource database, int jobs, Func<Task> work)
    {
        await using (var insert = database.CreateCommand(
            $$"""
            INSERT INTO "AbpBackgroundJobs" ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "ExtraProperties", "ConcurrencyStamp")
            SELECT gen_random_uuid(), '{{NoOpWork.NoOpArgs.Name}}', '{}', 0, now(), now(), '{}', '0' FROM generate_series(1, {{jobs}})
            """))
        {
            await insert.ExecuteNonQueryAsync();
        }

        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task UntilEmptyAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT EXISTS (SELECT FROM \"AbpBackgroundJobs\")");
        while ((bool)(await command.ExecuteScalarAsync())!)
        {
            await Task.Delay(Glance);
        }
    }
}
