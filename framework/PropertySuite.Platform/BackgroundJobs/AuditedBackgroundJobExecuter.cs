using PropertySuite.Auditing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.BackgroundJobs;

/// <summary>Runs jobs as ABP does, each as an audit log of its own under the name of the job and the company of its arguments.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IBackgroundJobExecuter))]
public class AuditedBackgroundJobExecuter(BackgroundJobExecuter jobs, BackgroundAuditing auditing, ICurrentTenant currentTenant)
    : IBackgroundJobExecuter, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task ExecuteAsync(JobExecutionContext context)
    {
        using (currentTenant.Change(context.JobArgs is IMultiTenant ofTenant ? ofTenant.TenantId : currentTenant.Id))
        {
            await auditing.RunAsync(
                BackgroundJobNameAttribute.GetName(context.JobArgs.GetType()),
                context.JobType,
                context.JobArgs,
                () => jobs.ExecuteAsync(context));
        }
    }
}
