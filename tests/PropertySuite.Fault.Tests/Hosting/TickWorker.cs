using Microsoft.Extensions.Configuration;
using Npgsql;
using Quartz;
using Volo.Abp.BackgroundWorkers.Quartz;

namespace PropertySuite.Faults;

/// <summary>Writes down each of its runs, one a second, with the time for which it was scheduled.</summary>
[DisallowConcurrentExecution]
public sealed class TickWorker : QuartzBackgroundWorkerBase
{
    /// <summary>A select list that names the process whose run waits for a test.</summary>
    public const string WaitingProcess =
        "substr(application_name, 6) FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'tick-%' AND wait_event_type = 'Lock'";

    private readonly IConfiguration _configuration;

    /// <summary>Creates the worker.</summary>
    public TickWorker(IConfiguration configuration)
    {
        _configuration = configuration;
        AutoRegister = false;
        JobDetail = JobBuilder.Create<TickWorker>().WithIdentity(nameof(TickWorker)).Build();
        Trigger = TriggerBuilder.Create().WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(1)).RepeatForever()).Build();
    }

    /// <inheritdoc />
    public override async Task Execute(IJobExecutionContext context)
    {
        var connectionString = new NpgsqlConnectionStringBuilder(_configuration.GetConnectionString("Default"))
        {
            ApplicationName = $"tick-{Environment.ProcessId}",
        };
        await using var connection = new NpgsqlConnection(connectionString.ConnectionString);
        await connection.OpenAsync(context.CancellationToken);
        await using var command = new NpgsqlCommand("INSERT INTO faults.ticks (scheduled_at, process_id) VALUES ($1, $2)", connection);
        command.Parameters.Add(new() { Value = context.ScheduledFireTimeUtc!.Value.UtcDateTime });
        command.Parameters.Add(new() { Value = Environment.ProcessId });
        await command.ExecuteNonQueryAsync(context.CancellationToken);
    }
}
