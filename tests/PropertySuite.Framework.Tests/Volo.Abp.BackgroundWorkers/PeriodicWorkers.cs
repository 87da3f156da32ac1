using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace PropertySuite.Framework.Tests.BackgroundWorkers;

public class PeriodicWorkers
{
    [Fact]
    public async Task A_worker_runs_again_and_again_even_if_a_run_fails()
    {
        await using var application = await RunningApplication.StartAsync<PeriodicWorkerTestModule>();

        await application.Get<RakeWorker>().Runs.WaitForAsync(3);
    }

    [Fact]
    public async Task A_stopped_application_runs_no_worker_any_more()
    {
        var application = await RunningApplication.StartAsync<PeriodicWorkerTestModule>();
        var runs = application.Get<RakeWorker>().Runs;
        await runs.WaitForAsync(1);

        await application.DisposeAsync();

        runs.IsStopped.ShouldBeTrue();
    }

    [Fact]
    public async Task A_process_with_workers_switched_off_runs_none()
    {
        await using var application = await RunningApplication.StartAsync<PeriodicWorkerTestModule>(
            services => services.Configure<AbpBackgroundWorkerOptions>(options => options.IsEnabled = false));

        application.Get<RakeWorker>().IsTimed.ShouldBeFalse();
    }

    [DependsOn(typeof(AbpBackgroundWorkersModule))]
    public class PeriodicWorkerTestModule : AbpModule
    {
        public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
            => await context.AddBackgroundWorkerAsync<RakeWorker>();
    }

    public class RakeWorker : AsyncPeriodicBackgroundWorkerBase
    {
        public RakeWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
            : base(timer, serviceScopeFactory)
        {
            Timer.Period = 10;
            Timer.RunOnStart = true;
        }

        public RunCounter Runs { get; } = new();

        public bool IsTimed => Timer.Completion != Task.CompletedTask;

        protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
        {
            Runs.Add(workerContext.CancellationToken);
            return Runs.Count == 1 ? throw new InvalidOperationException("The rake is broken.") : Task.CompletedTask;
        }
    }

    public sealed class RunCounter
    {
        private readonly SemaphoreSlim _runs = new(0);
        private CancellationToken _token;

        public int Count { get; private set; }

        public bool IsStopped => _token.IsCancellationRequested;

        public void Add(CancellationToken token)
        {
            Count++;
            _token = token;
            _runs.Release();
        }

        public async Task WaitForAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                (await _runs.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBeTrue("the worker did not run");
            }
        }
    }
}
