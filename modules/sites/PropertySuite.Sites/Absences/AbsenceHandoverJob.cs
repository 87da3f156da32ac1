using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Sites;

/// <summary>Which absence begins.</summary>
[BackgroundJobName("sites.hand-over-absence")]
public class AbsenceHandoverJobArgs : IMultiTenant
{
    /// <summary>The company.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>The site; the job sees no other.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The absence.</summary>
    public Guid AbsenceId { get; set; }
}

/// <summary>
/// Hands over what somebody has open when their absence begins. Repeatable: what is handed over already, and an absence that was taken back or is over, is left alone.
/// </summary>
public class AbsenceHandoverJob(
    IRepository<Absence, Guid> absences,
    AbsenceManager manager,
    ICurrentTenant currentTenant,
    ICurrentSiteScope siteScope,
    IUnitOfWorkManager unitOfWorkManager) : AsyncBackgroundJob<AbsenceHandoverJobArgs>, ITransientDependency
{
    /// <inheritdoc />
    public override async Task ExecuteAsync(AbsenceHandoverJobArgs args)
    {
        using (currentTenant.Change(args.TenantId))
        using (siteScope.Change(SiteScope.Of(args.SiteId)))
        {
            using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
            if (await absences.FindAsync(args.AbsenceId) is { } absence)
            {
                await manager.HandOverAsync(absence);
            }

            await unitOfWork.CompleteAsync();
        }
    }
}
