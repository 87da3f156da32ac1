namespace Volo.Abp.EventBus;

/// <summary>Handlers of one event run in ascending order; without the attribute the order is 0.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalEventHandlerOrderAttribute : Attribute
{
    public LocalEventHandlerOrderAttribute(int order)
    {
        Order = order;
    }

    public int Order { get; set; }
}
