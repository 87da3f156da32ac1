using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Bench;

/// <summary>Adds a job that does nothing to the hosts that the bench starts.</summary>
public sealed class NoOpWork : IHostingStartup
{
    /// <inheritdoc />
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        services.AddTransient<NoOpJob>();
        services.Configure<AbpBackgroundJobOptions>(options => options.AddJob<NoOpJob>());
    });

    /// <summary>Arguments without a meaning.</summary>
    [BackgroundJobName(Name)]
    public sealed record NoOpArgs
    {
        /// <summary>Name under which jobs are stored.</summary>
        public const string Name = "bench.no-op";
    }

    /// <summary>Does nothing.</summary>
    public sealed class NoOpJob : AsyncBackgroundJob<NoOpArgs>
    {
        /// <inheritdoc />
        public override Task ExecuteAsync(NoOpArgs args) => Task.CompletedTask;
    }
}
