using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Quartz;
using PropertySuite.Testing.Postgres;
using Quartz;
using Quartz.Extensibility;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace PropertySuite.Framework.Tests.BackgroundWorkers;

public sealed class QuartzWorkers : IAsyncLifetime
{
    private string _connectionString = default!;

    public async Task InitializeAsync() => _connectionString = await TestPostgres.CreateDatabaseAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Workers_written_for_Quartz_and_periodic_ones_are_run_by_the_scheduler()
    {
        await using var application = await StartAsync();

        await application.Get<RunBook>().WaitForAsync(nameof(SweepWorker), 1);
        await application.Get<RunBook>().WaitForAsync(nameof(MowWorker), 1);
        (await CountAsync("SELECT count(*) FROM quartz.qrtz_triggers")).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_processes_on_one_database_one_does_each_run()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();

        await Task.WhenAny(
            first.Get<RunBook>().WaitForAsync(nameof(SweepWorker), 4),
            second.Get<RunBook>().WaitForAsync(nameof(SweepWorker), 4));

        var scheduledTimes = first.Get<RunBook>().SweepTimes.Concat(second.Get<RunBook>().SweepTimes).ToList();
        scheduledTimes.Count.ShouldBeGreaterThanOrEqualTo(4);
        scheduledTimes.ShouldBeUnique();
    }

    [Fact]
    public async Task A_start_keeps_a_stored_schedule_that_is_unchanged_and_replaces_a_changed_one()
    {
        await using (await StartAsync(cron: "0 0 2 * * ?"))
        {
            await ExecuteAsync("UPDATE quartz.qrtz_triggers SET description = 'stored before' WHERE trigger_name LIKE '%NightWorker'");
        }

        await using (await StartAsync(cron: "0 0 2 * * ?"))
        {
            (await NightTriggerAsync()).ShouldBe(("0 0 2 * * ?", "stored before"));
        }

        await using (await StartAsync(cron: "0 30 3 * * ?"))
        {
            (await NightTriggerAsync()).ShouldBe(("0 30 3 * * ?", ""));
        }
    }

    [Fact]
    public async Task A_periodic_worker_that_fails_stands_as_failed_in_the_history_and_runs_again()
    {
        await using var application = await RunningApplication.StartAsync<QuartzTestModule>(services =>
        {
            services.PreConfigure<QuartzClusterOptions>(options => options.ConnectionString = _connectionString);
            services.AddSingleton<BrokenWorkerSwitch>();
        });

        await application.Get<RunBook>().WaitForAsync(nameof(BrokenWorker), 2);

        var scheduler = await application.Get<ISchedulerFactory>().GetScheduler();
        var runs = (await application.Get<IExecutionHistoryStore>().QueryJobRunStatuses(new JobRunStatusQuery { SchedulerName = scheduler.SchedulerName, Take = 10 })).Items;
        var broken = runs.Single(run => run.Job.Name.EndsWith(nameof(BrokenWorker), StringComparison.Ordinal));
        broken.LastResult.ShouldBe(JobRunResult.Failed);
        broken.LastFailureMessage!.ShouldContain("It rains.");
    }

    [Fact]
    public async Task A_process_with_workers_switched_off_does_not_even_touch_the_store()
    {
        await using var application = await RunningApplication.StartAsync<QuartzTestModule>(services =>
        {
            services.PreConfigure<QuartzClusterOptions>(options => options.ConnectionString = _connectionString);
            services.Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false);
        });

        (await CountAsync("SELECT count(*) FROM information_schema.schemata WHERE schema_name = 'quartz'")).ShouldBe(0);
    }

    private Task<RunningApplication> StartAsync(string cron = "")
        => RunningApplication.StartAsync<QuartzTestModule>(services =>
        {
            services.PreConfigure<QuartzClusterOptions>(options => options.ConnectionString = _connectionString);
            services.AddSingleton(new NightSchedule(cron));
        });

    private async Task<(string Cron, string Description)> NightTriggerAsync()
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT c.cron_expression, coalesce(t.description, '')
            FROM quartz.qrtz_triggers t JOIN quartz.qrtz_cron_triggers c USING (sched_name, trigger_name, trigger_group)
            WHERE t.trigger_name LIKE '%NightWorker'
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        (await reader.ReadAsync()).ShouldBeTrue("the worker is not scheduled");
        return (reader.GetString(0), reader.GetString(1));
    }

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    [DependsOn(typeof(PropertySuitePlatformModule))]
    public class QuartzTestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddSingleton<RunBook>();
            Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
        }

        public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        {
            await context.AddBackgroundWorkerAsync<MowWorker>();
            if (context.ServiceProvider.GetService<NightSchedule>() is { Cron.Length: > 0 })
            {
                await context.AddBackgroundWorkerAsync<NightWorker>();
            }

            if (context.ServiceProvider.GetService<BrokenWorkerSwitch>() is not null)
            {
                await context.AddBackgroundWorkerAsync<BrokenWorker>();
            }
        }
    }

    public record NightSchedule(string Cron);

    /// <summary>Written as on ABP: job and trigger in the constructor, <c>Task Execute</c> overridden.</summary>
    public class SweepWorker : QuartzBackgroundWorkerBase
    {
        private readonly RunBook _runs;

        public SweepWorker(RunBook runs)
        {
            _runs = runs;
            JobDetail = JobBuilder.Create<SweepWorker>().WithIdentity(nameof(SweepWorker)).Build();
            Trigger = TriggerBuilder.Create()
                .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMilliseconds(500)).RepeatForever())
                .Build();
        }

        public override Task Execute(IJobExecutionContext context)
        {
            _runs.SweepTimes.Add(context.ScheduledFireTimeUtc!.Value);
            _runs.Add(nameof(SweepWorker));
            return Task.CompletedTask;
        }
    }

    public class MowWorker : AsyncPeriodicBackgroundWorkerBase
    {
        private readonly RunBook _runs;

        public MowWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, RunBook runs)
            : base(timer, serviceScopeFactory)
        {
            _runs = runs;
            Timer.Period = 1000;
        }

        protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
        {
            _runs.Add(nameof(MowWorker));
            return Task.CompletedTask;
        }
    }

    public class NightWorker : AsyncPeriodicBackgroundWorkerBase
    {
        public NightWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, NightSchedule schedule)
            : base(timer, serviceScopeFactory)
            => CronExpression = schedule.Cron;

        protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) => Task.CompletedTask;
    }

    public sealed class BrokenWorkerSwitch;

    public class BrokenWorker : AsyncPeriodicBackgroundWorkerBase
    {
        private readonly RunBook _runs;

        public BrokenWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, RunBook runs)
            : base(timer, serviceScopeFactory)
        {
            _runs = runs;
            Timer.Period = 300;
        }

        protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
        {
            _runs.Add(nameof(BrokenWorker));
            throw new InvalidOperationException("It rains.");
        }
    }

    public sealed class RunBook
    {
        private readonly ConcurrentDictionary<string, SemaphoreSlim> _runs = new();

        public ConcurrentBag<DateTimeOffset> SweepTimes { get; } = [];

        public void Add(string worker) => _runs.GetOrAdd(worker, _ => new SemaphoreSlim(0)).Release();

        public async Task WaitForAsync(string worker, int count)
        {
            var runs = _runs.GetOrAdd(worker, _ => new SemaphoreSlim(0));
            for (var i = 0; i < count; i++)
            {
                (await runs.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue($"{worker} did not run");
            }
        }
    }
}
