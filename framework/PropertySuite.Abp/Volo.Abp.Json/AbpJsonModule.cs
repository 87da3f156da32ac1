using Volo.Abp.Modularity;
using Volo.Abp.Timing;

namespace Volo.Abp.Json;

/// <summary>JSON.</summary>
[DependsOn(typeof(AbpTimingModule))]
public class AbpJsonModule : AbpModule
{
}
