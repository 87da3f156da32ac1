using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.EventBus;

/// <summary>Gets the handler from the container, in a scope that lasts for one event.</summary>
public class IocEventHandlerFactory : IEventHandlerFactory
{
    public IocEventHandlerFactory(IServiceScopeFactory scopeFactory, Type handlerType)
    {
        ScopeFactory = scopeFactory;
        HandlerType = handlerType;
    }

    public Type HandlerType { get; }

    protected IServiceScopeFactory ScopeFactory { get; }

    public IEventHandlerDisposeWrapper GetHandler()
    {
        var scope = ScopeFactory.CreateScope();
        try
        {
            return new EventHandlerDisposeWrapper((IEventHandler)scope.ServiceProvider.GetRequiredService(HandlerType), scope.Dispose);
        }
        catch
        {
            scope.Dispose();
            throw;
        }
    }

    public bool IsInFactories(List<IEventHandlerFactory> handlerFactories)
        => handlerFactories.OfType<IocEventHandlerFactory>().Any(f => f.HandlerType == HandlerType);
}
