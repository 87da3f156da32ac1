namespace Volo.Abp.EventBus;

/// <summary>A handler made of a function.</summary>
public class ActionEventHandler<TEvent> : ILocalEventHandler<TEvent>, Distributed.IDistributedEventHandler<TEvent>
{
    public ActionEventHandler(Func<TEvent, Task> handler)
    {
        Action = handler;
    }

    public Func<TEvent, Task> Action { get; }

    public Task HandleEventAsync(TEvent eventData) => Action(eventData);
}
