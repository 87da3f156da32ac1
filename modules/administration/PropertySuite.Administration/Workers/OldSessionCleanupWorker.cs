using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Identity;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.Administration;

/// <summary>Deletes sessions that nobody has used for longer than any lasts, of all companies. Repeatable.</summary>
public class OldSessionCleanupWorker : AsyncPeriodicBackgroundWorkerBase
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    /// <summary>Creates the worker.</summary>
    public OldSessionCleanupWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        using (services.GetRequiredService<IDataFilter>().Disable<IMultiTenant>())
        {
            await services.GetRequiredService<IIdentitySessionRepository>().DeleteAllAsync(SessionTimes.KeptFor);
            await unitOfWork.CompleteAsync();
        }
    }
}
