using Volo.Abp.Collections;

namespace Volo.Abp.EventBus.Local;

/// <summary>The handlers that are subscribed at start; registered ones are in it.</summary>
public class AbpLocalEventBusOptions
{
    public ITypeList<IEventHandler> Handlers { get; } = new TypeList<IEventHandler>();
}
