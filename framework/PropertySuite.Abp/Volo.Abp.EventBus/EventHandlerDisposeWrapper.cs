namespace Volo.Abp.EventBus;

/// <inheritdoc cref="IEventHandlerDisposeWrapper"/>
public class EventHandlerDisposeWrapper : IEventHandlerDisposeWrapper
{
    private readonly Action? _disposeAction;

    public EventHandlerDisposeWrapper(IEventHandler eventHandler, Action? disposeAction = null)
    {
        EventHandler = eventHandler;
        _disposeAction = disposeAction;
    }

    public IEventHandler EventHandler { get; }

    public void Dispose()
    {
        _disposeAction?.Invoke();
        GC.SuppressFinalize(this);
    }
}
