using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using Volo.Abp.Threading;

namespace PropertySuite.Repairs;

/// <summary>Takes emergencies that no technician accepted in time back to the desk.</summary>
public class UnacceptedEmergencyWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
    : PerCaseWorker<RepairOrder>(timer, serviceScopeFactory, TimeSpan.FromSeconds(30))
{
    /// <inheritdoc />
    protected override Task<List<CaseReference>> FindAsync(IServiceProvider services, DateTime now, int count)
        => services.GetRequiredService<IRepairOrderRepository>().GetUnacceptedEmergenciesAsync(now, count);

    /// <inheritdoc />
    protected override async Task<CaseStep?> StepAsync(IServiceProvider services, RepairOrder @case, DateTime now)
        => @case is { State: RepairState.Dispatched } && @case.AcceptBy < now
            ? @case.TimeOut(now, await services.GetRequiredService<RepairLimitsReader>().GetAsync(@case.SiteId))
            : null;
}
