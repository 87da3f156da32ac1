namespace Volo.Abp.EventBus;

/// <summary>Gives a new handler for each event.</summary>
public class TransientEventHandlerFactory<THandler> : IEventHandlerFactory where THandler : IEventHandler, new()
{
    public IEventHandlerDisposeWrapper GetHandler()
    {
        var handler = new THandler();
        return new EventHandlerDisposeWrapper(handler, () => (handler as IDisposable)?.Dispose());
    }

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories)
        => handlerFactories.OfType<TransientEventHandlerFactory<THandler>>().Any();
}
