using Volo.Abp.Modularity;

namespace Volo.Abp.Guids;

/// <summary>Ids.</summary>
public class AbpGuidsModule : AbpModule
{
}
