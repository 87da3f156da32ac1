using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Cases;
using Volo.Abp.Threading;

namespace PropertySuite.Approvals;

/// <summary>Takes approvals whose step did not decide in time to the next one above, or writes down that it is late.</summary>
public class ApprovalTimeLimitWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory)
    : PerCaseWorker<Approval>(timer, serviceScopeFactory, TimeSpan.FromMinutes(1))
{
    /// <inheritdoc />
    protected override Task<List<CaseReference>> FindAsync(IServiceProvider services, DateTime now, int count)
        => services.GetRequiredService<IApprovalRepository>().GetPastTheirTimeAsync(now, count);

    /// <inheritdoc />
    protected override async Task<CaseStep?> StepAsync(IServiceProvider services, Approval @case, DateTime now)
        => @case.PassTime(await services.GetRequiredService<ApprovalManager>().GetStaffedAboveAsync(@case, voice: null), now);
}
