using Volo.Abp.Modularity;

namespace Volo.Abp.Auditing;

/// <summary>What objects say about their creation, changes and deletion.</summary>
public class AbpAuditingContractsModule : AbpModule
{
}
