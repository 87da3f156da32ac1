using Volo.Abp.Modularity;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Constants of the stored jobs.</summary>
public class AbpBackgroundJobsDomainSharedModule : AbpModule
{
}
