namespace Volo.Abp.EventBus;

/// <summary>A handler, to be disposed when it has handled.</summary>
public interface IEventHandlerDisposeWrapper : IDisposable
{
    IEventHandler EventHandler { get; }
}
