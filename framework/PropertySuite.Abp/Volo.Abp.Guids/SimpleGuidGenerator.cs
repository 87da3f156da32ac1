namespace Volo.Abp.Guids;

/// <summary>Makes random ids, where there is no container to ask for the other kind.</summary>
public class SimpleGuidGenerator : IGuidGenerator
{
    public static SimpleGuidGenerator Instance { get; } = new();

    public virtual Guid Create() => Guid.NewGuid();
}
