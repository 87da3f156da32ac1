using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PropertySuite.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;

namespace PropertySuite.Faults;

/// <summary>Adds to a host under test a job and a worker that write down each of their runs.</summary>
public sealed class CountedWork : IHostingStartup
{
    /// <summary>What the tests read. Lies in the hosts' database.</summary>
    public const string Tables =
        """
        CREATE SCHEMA faults;
        CREATE TABLE faults.job_runs (job int NOT NULL, process_id int NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
        CREATE TABLE faults.job_effects (job int PRIMARY KEY);
        CREATE TABLE faults.plan_effects (plan_id uuid NOT NULL, at timestamptz NOT NULL);
        CREATE TABLE faults.ticks (scheduled_at timestamptz NOT NULL, process_id int NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
        """;

    /// <inheritdoc />
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        services.AddTransient<CountedJob>();
        services.AddTransient<TickWorker>();
        services.AddTransient<IPlanKind, CountedPlanKind>();
        services.Configure<AbpBackgroundJobOptions>(options => options.AddJob<CountedJob>());
        services.AddHostedService<TickStart>();
    });

    private sealed class TickStart(IBackgroundWorkerManager workers, TickWorker worker) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => workers.AddAsync(worker, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
