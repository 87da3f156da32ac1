using PropertySuite.BackgroundJobs;
using PropertySuite.Cases;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Users;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Enqueues that running clocks are timed anew, in the transaction of what is the reason, in the name of the current user: one job, however often they ask before it begins.
/// </summary>
public class ClockRetimingQueue(IBackgroundJobMerger jobs, ICurrentTenant currentTenant, ICurrentUser currentUser) : ITransientDependency
{
    /// <summary>Enqueues it.</summary>
    /// <param name="cause">Why.</param>
    /// <param name="siteId">Site; null: all of the company's.</param>
    /// <param name="subjectType">Kind of case; null: all.</param>
    /// <param name="kind">Kind of clock; null: all.</param>
    public virtual Task EnqueueAsync(ClockRetimingCause cause, Guid? siteId, string? subjectType = null, string? kind = null)
        => jobs.EnqueueUnlessWaitingAsync(new ClockRetimingJobArgs
        {
            TenantId = currentTenant.Id,
            SiteId = siteId,
            SubjectType = subjectType,
            Kind = kind,
            Cause = cause,
            ActorId = currentUser.Id,
            ActorName = currentUser.NameAtTheTime(),
        });
}
