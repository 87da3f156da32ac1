using Volo.Abp.Modularity;

namespace Volo.Abp.Security;

/// <summary>Who is acting.</summary>
public class AbpSecurityModule : AbpModule
{
}
