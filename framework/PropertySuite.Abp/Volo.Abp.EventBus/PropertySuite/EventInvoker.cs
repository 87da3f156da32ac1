using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Abp.EventBus;

/// <summary>Calls handlers of one type of event.</summary>
internal abstract class EventInvoker
{
    public abstract Task InvokeAsync(IEventHandler handler, object eventData);
}

internal sealed class LocalEventInvoker<TEvent> : EventInvoker
{
    public override Task InvokeAsync(IEventHandler handler, object eventData)
        => ((ILocalEventHandler<TEvent>)handler).HandleEventAsync((TEvent)eventData);
}

internal sealed class DistributedEventInvoker<TEvent> : EventInvoker
{
    public override Task InvokeAsync(IEventHandler handler, object eventData)
        => ((IDistributedEventHandler<TEvent>)handler).HandleEventAsync((TEvent)eventData);
}
