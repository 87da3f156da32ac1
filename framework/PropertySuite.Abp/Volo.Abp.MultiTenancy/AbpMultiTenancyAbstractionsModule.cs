using Volo.Abp.Modularity;

namespace Volo.Abp.MultiTenancy;

/// <summary>What entities and services need to know of tenants.</summary>
public class AbpMultiTenancyAbstractionsModule : AbpModule
{
}
