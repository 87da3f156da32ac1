using Volo.Abp.Modularity;

namespace Volo.Abp.EventBus.Abstractions;

/// <summary>What publishers and handlers of events need.</summary>
public class AbpEventBusAbstractionsModule : AbpModule
{
}
