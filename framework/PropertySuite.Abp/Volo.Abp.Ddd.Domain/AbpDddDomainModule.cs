using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.EventBus;
using Volo.Abp.Guids;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Volo.Abp.Domain;

/// <summary>Entities, repositories, domain services and domain events.</summary>
[DependsOn(
    typeof(AbpAuditingModule),
    typeof(AbpDataModule),
    typeof(AbpEventBusModule),
    typeof(AbpGuidsModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpTimingModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpDddDomainSharedModule))]
public class AbpDddDomainModule : AbpModule
{
}
