namespace Volo.Abp.Auditing;

/// <summary>Knows when it was created.</summary>
public interface IHasCreationTime
{
    /// <summary>When it was created, UTC.</summary>
    DateTime CreationTime { get; }
}
