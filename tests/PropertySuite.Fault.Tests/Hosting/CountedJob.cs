using Microsoft.Extensions.Configuration;
using Npgsql;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Faults;

/// <summary>Which job.</summary>
/// <param name="Job">Its number.</param>
[BackgroundJobName(Name)]
public sealed record CountedJobArgs(int Job)
{
    /// <summary>Name under which jobs are stored.</summary>
    public const string Name = "faults.counted";
}

/// <summary>
/// Writes down that it runs, waits while a test holds the table of effects, then has its effect. Repeatable, as every job has to be: its
/// effect comes once, its runs are all on record.
/// </summary>
public sealed class CountedJob(IConfiguration configuration) : AsyncBackgroundJob<CountedJobArgs>
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(CountedJobArgs args)
    {
        await using var connection = new NpgsqlConnection(configuration.GetConnectionString("Default"));
        await connection.OpenAsync();
        await ExecuteAsync(connection, $"INSERT INTO faults.job_runs (job, process_id) VALUES ({args.Job}, {Environment.ProcessId})");
        await ExecuteAsync(connection, $"INSERT INTO faults.job_effects VALUES ({args.Job}) ON CONFLICT DO NOTHING");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
