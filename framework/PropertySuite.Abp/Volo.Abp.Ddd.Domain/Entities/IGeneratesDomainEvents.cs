namespace Volo.Abp.Domain.Entities;

/// <summary>An object that collects events until it is saved.</summary>
public interface IGeneratesDomainEvents
{
    /// <summary>Events for handlers inside this application's process and transaction.</summary>
    IEnumerable<DomainEventRecord> GetLocalEvents();

    /// <summary>Events for anybody.</summary>
    IEnumerable<DomainEventRecord> GetDistributedEvents();

    /// <summary>Forgets the local events.</summary>
    void ClearLocalEvents();

    /// <summary>Forgets the distributed events.</summary>
    void ClearDistributedEvents();
}

/// <summary>An event waiting inside an entity.</summary>
/// <param name="eventData">The event itself.</param>
/// <param name="eventOrder">Its place among all events of the process; lower ones are published first.</param>
public class DomainEventRecord(object eventData, long eventOrder)
{
    /// <summary>The event itself.</summary>
    public object EventData { get; } = eventData;

    /// <summary>Its place among all events of the process; lower ones are published first.</summary>
    public long EventOrder { get; } = eventOrder;
}
