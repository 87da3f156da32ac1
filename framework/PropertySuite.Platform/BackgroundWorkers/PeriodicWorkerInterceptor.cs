using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Auditing;
using PropertySuite.Diagnostics;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace PropertySuite.BackgroundWorkers;

/// <summary>
/// Makes each run of a periodic worker a trace and an audit log of its own. A failure is logged here, under the run's trace id, and goes
/// through to the scheduler.
/// </summary>
public class PeriodicWorkerInterceptor(ILoggerFactory loggerFactory) : AbpInterceptor, ITransientDependency
{
    /// <summary>Puts the interceptor on periodic workers; for <c>OnRegistered</c>.</summary>
    public static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (typeof(AsyncPeriodicBackgroundWorkerBase).IsAssignableFrom(context.ImplementationType))
        {
            context.Interceptors.TryAdd<PeriodicWorkerInterceptor>();
        }
    }

    /// <inheritdoc />
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (invocation.Arguments is not [PeriodicBackgroundWorkerContext run])
        {
            await invocation.ProceedAsync();
            return;
        }

        var worker = ProxyHelper.GetUnProxiedType(invocation.TargetObject);
        var logger = loggerFactory.CreateLogger(worker);
        using var activity = BackgroundActivity.Start(worker.FullName!);
        try
        {
            await run.ServiceProvider.GetRequiredService<BackgroundAuditing>()
                .RunAsync(worker.Name, worker, arguments: null, invocation.ProceedAsync);
        }
        catch (OperationCanceledException) when (run.CancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("A run of {Worker} was cut short by the shutdown.", worker.FullName);
            throw;
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "A run of {Worker} failed.", worker.FullName);
            throw;
        }
    }
}
