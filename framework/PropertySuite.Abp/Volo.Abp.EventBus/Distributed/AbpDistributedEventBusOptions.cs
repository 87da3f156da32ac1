using Volo.Abp.Collections;

namespace Volo.Abp.EventBus.Distributed;

/// <inheritdoc cref="Local.AbpLocalEventBusOptions"/>
public class AbpDistributedEventBusOptions
{
    public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
}
