using Volo.Abp.Domain.Entities;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The domain events that entities have raised until a save.</summary>
public class EntityEventReport
{
    private readonly IReadOnlyList<IGeneratesDomainEvents> _sources;

    /// <summary>Collects the events that the entities hold now.</summary>
    public EntityEventReport(IReadOnlyList<IGeneratesDomainEvents> sources)
    {
        _sources = sources;
        DomainEvents = [.. sources.SelectMany(source => source.GetLocalEvents())];
        DistributedEvents = [.. sources.SelectMany(source => source.GetDistributedEvents())];
    }

    /// <summary>Local events.</summary>
    public List<DomainEventRecord> DomainEvents { get; }

    /// <summary>Distributed events.</summary>
    public List<DomainEventRecord> DistributedEvents { get; }

    /// <summary>Makes the entities forget their events.</summary>
    public void ClearRaisedEvents()
    {
        foreach (var source in _sources)
        {
            source.ClearLocalEvents();
            source.ClearDistributedEvents();
        }
    }
}
