using Volo.Abp.Modularity;

namespace Volo.Abp.Timing;

/// <summary>Clock and time zones.</summary>
public class AbpTimingModule : AbpModule
{
}
