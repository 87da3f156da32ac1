using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>To be named by the modules of tests.</summary>
public class AbpTestBaseModule : AbpModule
{
}
