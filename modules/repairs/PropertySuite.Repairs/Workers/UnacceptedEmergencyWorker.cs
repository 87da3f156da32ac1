using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PropertySuite.Sites;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace PropertySuite.Repairs;

/// <summary>
/// Takes emergencies that no technician accepted in time back to the desk. Runs over all companies and sites; each order is taken back in
/// its own transaction, as its own company and site, so that one that cannot be keeps nobody else's waiting.
/// </summary>
public class UnacceptedEmergencyWorker : AsyncPeriodicBackgroundWorkerBase
{
    private const int Batch = 200;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    /// <summary>Creates the worker.</summary>
    public UnacceptedEmergencyWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
        : base(timer, serviceScopeFactory)
        => Timer.Period = (int)Period.TotalMilliseconds;

    /// <inheritdoc />
    protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
    {
        var services = workerContext.ServiceProvider;
        foreach (var emergency in await FindAsync(services))
        {
            try
            {
                await TakeBackAsync(services, emergency);
            }
            catch (AbpDbConcurrencyException)
            {
                Logger.LogDebug("Order {OrderId} changed while it was being taken back; left as it is", emergency.Id);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Logger.LogError(exception, "Order {OrderId} could not be taken back; the next run tries again", emergency.Id);
            }
        }
    }

    private static async Task<List<UnacceptedEmergency>> FindAsync(IServiceProvider services)
    {
        var filter = services.GetRequiredService<IDataFilter>();
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        using (filter.Disable<IMultiTenant>())
        using (filter.Disable<IHasSite>())
        {
            var found = await services.GetRequiredService<IRepairOrderRepository>()
                .GetUnacceptedEmergenciesAsync(services.GetRequiredService<IClock>().Now, Batch);
            await unitOfWork.CompleteAsync();
            return found;
        }
    }

    private static async Task TakeBackAsync(IServiceProvider services, UnacceptedEmergency emergency)
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(emergency.TenantId);
        using var scope = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.Of(emergency.SiteId));
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var orders = services.GetRequiredService<IRepairOrderRepository>();
        var now = services.GetRequiredService<IClock>().Now;
        var order = await orders.FindAsync(emergency.Id);
        if (order is { State: RepairState.Dispatched } && order.AcceptBy < now)
        {
            var limits = await services.GetRequiredService<RepairLimitsReader>().GetAsync(emergency.SiteId);
            await services.GetRequiredService<RepairStepRecorder>().SaveAsync(order, order.TimeOut(now, limits));
        }

        await unitOfWork.CompleteAsync();
    }
}
