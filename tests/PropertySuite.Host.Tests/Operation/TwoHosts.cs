using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Testing;
using Quartz;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;

namespace PropertySuite.Host.Operation;

/// <summary>A host that runs the test's own job and worker, several jobs at a time.</summary>
public sealed class HostWithWork : PropertySuiteHostFixture
{
    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new WorkLog(ConnectionString));
        builder.Services.AddTransient<NotingJob>();
        builder.Services.AddTransient<TickingWorker>();
        builder.Services.Configure<AbpBackgroundJobOptions>(options => options.AddJob<NotingJob>());
        builder.Services.Configure<AbpBackgroundJobWorkerOptions>(options =>
        {
            options.MaxParallelJobExecutionCount = 4;
            options.JobPollPeriod = 100;
        });
    }
}

/// <summary>Two hosts on one database share the work: each piece is done, by one of them, once.</summary>
public class TwoHosts(HostWithWork host) : IClassFixture<HostWithWork>
{
    private const int JobsAtOnce = 200;
    private const int MostJobs = 4_000;
    private const int Ticks = 5;

    [Fact]
    public async Task Each_job_and_each_tick_of_a_worker_is_done_once()
    {
        await host.Services.GetRequiredService<WorkLog>().CreateAsync();
        await using var second = await host.CreateSecondHostAsync();
        await second.StartAsync();

        foreach (var application in new[] { host.Application, second })
        {
            await application.Services.GetRequiredService<IBackgroundWorkerManager>()
                .AddAsync(application.Services.GetRequiredService<TickingWorker>());
        }

        var jobs = host.Services.GetRequiredService<IBackgroundJobManager>();
        var given = 0;
        do
        {
            for (var i = 0; i < JobsAtOnce; i++)
            {
                await jobs.EnqueueAsync(new NotingJobArgs { Number = given++ });
            }

            await UntilAsync($"select count(distinct what) >= {given} from work_log where kind = 'job'");
        }
        while (given < MostJobs && await host.ReadAsync("select count(distinct host) from work_log where kind = 'job'") != "2");

        await UntilAsync($"select count(distinct what) >= {Ticks} from work_log where kind = 'tick'");
        await UntilAsync("select count(*) = 0 from \"AbpBackgroundJobs\"");

        (await host.ReadAsync("select coalesce(string_agg(kind || ' ' || what, ', '), '') from (select kind, what from work_log group by kind, what having count(*) > 1) t"))
            .ShouldBeEmpty("nothing is done twice");
        (await host.ReadAsync($"select count(*) from work_log where kind = 'job'")).ShouldBe($"{given}");
        (await host.ReadAsync("select count(distinct host) from work_log where kind = 'job'")).ShouldBe("2", "both hosts work");
        await second.StopAsync();
    }

    private async Task UntilAsync(string sql)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await host.ReadAsync(sql) != "True")
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(50, CancellationToken.None);
        }
    }
}

/// <summary>Where work notes that it was done.</summary>
public sealed class WorkLog(string connectionString)
{
    private readonly string _host = Guid.NewGuid().ToString();

    /// <summary>Creates the table.</summary>
    public Task CreateAsync() => DatabaseReading.ExecuteAsync(connectionString, "create table work_log (kind text, what text, host text)");

    /// <summary>Notes a piece of work.</summary>
    public async Task NoteAsync(string kind, string what)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var insert = new NpgsqlCommand("insert into work_log values ($1, $2, $3)", connection)
        {
            Parameters = { new() { Value = kind }, new() { Value = what }, new() { Value = _host } },
        };
        await insert.ExecuteNonQueryAsync();
    }
}

/// <summary>A piece of work.</summary>
[BackgroundJobName("test.noting")]
public class NotingJobArgs
{
    /// <summary>Which.</summary>
    public int Number { get; set; }
}

/// <summary>Notes that it ran.</summary>
public class NotingJob(WorkLog log) : AsyncBackgroundJob<NotingJobArgs>
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(NotingJobArgs args)
    {
        await log.NoteAsync("job", args.Number.ToString());
        await Task.Delay(10);
    }
}

/// <summary>Notes for which tick it ran.</summary>
public class TickingWorker : QuartzBackgroundWorkerBase
{
    private readonly WorkLog _log;

    /// <summary>Runs each second.</summary>
    public TickingWorker(WorkLog log)
    {
        _log = log;
        JobDetail = JobBuilder.Create<TickingWorker>().WithIdentity("test.ticking").Build();
        Trigger = TriggerBuilder.Create().WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromSeconds(1)).RepeatForever()).Build();
    }

    /// <inheritdoc />
    public override Task Execute(IJobExecutionContext context) => _log.NoteAsync("tick", context.ScheduledFireTimeUtc!.Value.ToString("O"));
}
