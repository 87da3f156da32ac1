namespace Volo.Abp.EventBus;

/// <summary>Always gives the same handler.</summary>
public class SingleInstanceHandlerFactory : IEventHandlerFactory
{
    public SingleInstanceHandlerFactory(IEventHandler handler)
    {
        HandlerInstance = handler;
    }

    public IEventHandler HandlerInstance { get; }

    public IEventHandlerDisposeWrapper GetHandler() => new EventHandlerDisposeWrapper(HandlerInstance);

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories)
        => handlerFactories.OfType<SingleInstanceHandlerFactory>().Any(f => f.HandlerInstance == HandlerInstance);
}
