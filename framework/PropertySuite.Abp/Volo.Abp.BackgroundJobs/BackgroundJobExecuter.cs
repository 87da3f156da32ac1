using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundJobs;

/// <inheritdoc cref="IBackgroundJobExecuter" />
public class BackgroundJobExecuter : IBackgroundJobExecuter, ITransientDependency
{
    private readonly ICurrentTenant _currentTenant;
    private readonly ICancellationTokenProvider _cancellationTokenProvider;

    /// <summary>Creates the executer.</summary>
    public BackgroundJobExecuter(ICurrentTenant currentTenant, ICancellationTokenProvider cancellationTokenProvider)
    {
        _currentTenant = currentTenant;
        _cancellationTokenProvider = cancellationTokenProvider;
    }

    /// <summary>Log of failed runs.</summary>
    public ILogger<BackgroundJobExecuter> Logger { get; set; } = NullLogger<BackgroundJobExecuter>.Instance;

    /// <inheritdoc />
    public virtual async Task ExecuteAsync(JobExecutionContext context)
    {
        var job = context.ServiceProvider.GetService(context.JobType)
            ?? throw new AbpException($"The background job {context.JobType.FullName} is not registered as a service.");

        var tenantId = context.JobArgs is IMultiTenant multiTenant ? multiTenant.TenantId : _currentTenant.Id;
        using (_currentTenant.Change(tenantId))
        using (_cancellationTokenProvider.Use(context.CancellationToken))
        {
            try
            {
                await RunAsync(job, context);
            }
            catch (OperationCanceledException) when (context.CancellationToken.IsCancellationRequested)
            {
                throw;
            }
            catch (Exception exception)
            {
                Logger.LogException(exception);
                await context.ServiceProvider.GetRequiredService<IExceptionNotifier>().NotifyAsync(exception);
                throw new BackgroundJobExecutionException($"The background job {context.JobType.FullName} failed: {exception.Message}", exception)
                {
                    JobType = context.JobType.AssemblyQualifiedName,
                    JobArgs = context.JobArgs
                };
            }
        }
    }

    private static async Task RunAsync(object job, JobExecutionContext context)
    {
        var jobInterface = context.JobType.GetInterfaces().First(BackgroundJobConfiguration.IsJobInterface);
        var result = jobInterface.GetMethods()[0]
            .Invoke(job, BindingFlags.DoNotWrapExceptions, binder: null, [context.JobArgs], culture: null);
        if (result is Task task)
        {
            await task;
        }
    }
}
