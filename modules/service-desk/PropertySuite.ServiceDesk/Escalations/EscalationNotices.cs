using PropertySuite.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.ServiceDesk;

/// <summary>Enqueues that steps of escalations are told, in the transaction that writes them: one job for all steps of a company.</summary>
public class EscalationNotices(IBackgroundJobBatch jobs, IGuidGenerator guids) : ITransientDependency
{
    /// <summary>Enqueues it.</summary>
    public virtual Task EnqueueAsync(IEnumerable<Escalation> taken) => jobs.EnqueueAsync(taken
        .GroupBy(escalation => escalation.TenantId)
        .ToDictionary(
            _ => guids.Create(),
            company => new EscalationNoticeJobArgs { TenantId = company.Key, EscalationIds = [.. company.Select(escalation => escalation.Id)] }));
}
