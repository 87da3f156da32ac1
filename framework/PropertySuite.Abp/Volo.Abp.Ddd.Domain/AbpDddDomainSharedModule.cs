using Volo.Abp.Modularity;

namespace Volo.Abp.Domain;

/// <summary>What a domain layer shares with its contracts.</summary>
public class AbpDddDomainSharedModule : AbpModule
{
}
