using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace PropertySuite.Framework.Tests.Threading;

public sealed class AbpAsyncTimerTests
{
    [Fact]
    public async Task Runs_do_not_overlap_and_a_failure_does_not_end_them()
    {
        await using var application = await RunningApplication.StartAsync<ThreadingTestModule>();
        var timer = application.Get<AbpAsyncTimer>();
        var (running, most, runs) = (0, 0, 0);
        var done = new TaskCompletionSource();
        timer.Period = 1;
        timer.RunOnStart = true;
        timer.Elapsed = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            if (++runs == 5)
            {
                done.SetResult();
            }

            throw new TimeoutException();
        };

        timer.Start();
        await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        timer.Stop();
        await timer.Completion;

        most.ShouldBe(1);
        application.Get<Failures>().Count.ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public async Task A_timer_needs_a_period()
    {
        await using var application = await RunningApplication.StartAsync<ThreadingTestModule>();

        Should.Throw<AbpException>(() => application.Get<AbpAsyncTimer>().Start());
    }

    [Fact]
    public async Task A_cancellation_token_can_be_put_in_place_for_a_while()
    {
        await using var application = await RunningApplication.StartAsync<ThreadingTestModule>();
        var provider = application.Get<ICancellationTokenProvider>();
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();

        provider.Token.ShouldBe(CancellationToken.None);
        using (provider.Use(first.Token))
        {
            await Task.Yield();
            provider.FallbackToProvider().ShouldBe(first.Token);
            provider.FallbackToProvider(second.Token).ShouldBe(second.Token);
            using (provider.Use(second.Token))
            {
                provider.Token.ShouldBe(second.Token);
            }

            provider.Token.ShouldBe(first.Token);
        }

        provider.Token.ShouldBe(CancellationToken.None);
    }
}

[DependsOn(typeof(AbpThreadingModule))]
public class ThreadingTestModule : AbpModule;

[Dependency(ServiceLifetime.Singleton)]
[ExposeServices(typeof(IExceptionSubscriber), typeof(Failures))]
public class Failures : ExceptionSubscriber
{
    private int _count;

    public int Count => _count;

    public override Task HandleAsync(ExceptionNotificationContext context)
    {
        Interlocked.Increment(ref _count);
        return Task.CompletedTask;
    }
}
