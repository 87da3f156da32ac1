using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Stored jobs.</summary>
[DependsOn(typeof(AbpBackgroundJobsDomainSharedModule), typeof(AbpBackgroundJobsModule), typeof(AbpDddDomainModule))]
public class AbpBackgroundJobsDomainModule : AbpModule
{
}
