namespace Volo.Abp.Uow;

/// <summary>An event that waits for the end of the unit of work.</summary>
public class UnitOfWorkEventRecord
{
    public UnitOfWorkEventRecord(Type eventType, object eventData, long eventOrder, bool useOutbox = true)
    {
        EventType = eventType;
        EventData = eventData;
        EventOrder = eventOrder;
        UseOutbox = useOutbox;
    }

    public object EventData { get; private set; }

    public Type EventType { get; }

    /// <summary>Events are published in ascending order.</summary>
    public long EventOrder { get; protected set; }

    public bool UseOutbox { get; }

    public Dictionary<string, object> Properties { get; } = [];

    public void SetOrder(long order) => EventOrder = order;
}
