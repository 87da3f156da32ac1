namespace Volo.Abp.EventBus;

/// <summary>Makes or finds the handler for one event.</summary>
public interface IEventHandlerFactory
{
    IEventHandlerDisposeWrapper GetHandler();

    bool IsInFactories(List<IEventHandlerFactory> handlerFactories);
}
