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
        await MeasureAsync("one host", hostedDatabase, bareDatabase, ParallelJobs, () => first.ProcessorTime);

        await using var second = HostProcess.Launch(hosted, folder.Next(), Settings);
        await second.WaitUntilReadyAsync();
        await MeasureAsync("two hosts", hostedDatabase, bareDatabase, 2 * ParallelJobs, () => first.ProcessorTime + second.ProcessorTime);
    }

    private async Task MeasureAsync(string what, NpgsqlDataSource hosted, NpgsqlDataSource bare, int workers, Func<TimeSpan> hostTime)
    {
        List<Round> ours = [], theirs = [];
        for (var round = 0; round <= options.Rounds; round++)
        {
            var product = await TimeAsync(hosted, () => UntilEmptyAsync(hosted), hostTime);
            var baseline = await TimeAsync(bare, () => BareJobLoop.RunAsync(bare, workers), () => Process.GetCurrentProcess().TotalProcessorTime);
            if (round > 0)
            {
                ours.Add(product);
                theirs.Add(baseline);
            }
        }

        var name = $"{options.Jobs:#,0} due jobs, {what} ({workers} workers)";
        table.Add(name, "jobs a second", ours.ConvertAll(round => round.PerSecond), theirs.ConvertAll(round => round.PerSecond), moreIsBetter: true);
        table.Add(
            name, "processor, ms a job", ours.ConvertAll(round => round.ProcessorMilliseconds), theirs.ConvertAll(round => round.ProcessorMilliseconds), moreIsBetter: false);
    }

    private async Task<Round> TimeAsync(NpgsqlDataSource database, Func<Task> work, Func<TimeSpan> processorTime)
    {
        await using (var insert = database.CreateCommand(
            $$"""
            INSERT INTO "AbpBackgroundJobs" ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "ExtraProperties", "ConcurrencyStamp")
            SELECT gen_random_uuid(), '{{NoOpWork.NoOpArgs.Name}}', '{}', 0, now(), now(), '{}', '0' FROM generate_series(1, {{options.Jobs}})
            """))
        {
            await insert.ExecuteNonQueryAsync();
        }

        var used = processorTime();
        var clock = Stopwatch.StartNew();
        await work();
        return new Round(options.Jobs / clock.Elapsed.TotalSeconds, (processorTime() - used).TotalMilliseconds / options.Jobs);
    }

    private static async Task UntilEmptyAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("SELECT EXISTS (SELECT FROM \"AbpBackgroundJobs\")");
        while ((bool)(await command.ExecuteScalarAsync())!)
        {
            await Task.Delay(Glance);
        }
    }

    private sealed record Round(double PerSecond, double ProcessorMilliseconds);
}
