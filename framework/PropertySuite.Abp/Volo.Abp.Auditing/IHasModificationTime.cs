namespace Volo.Abp.Auditing;

/// <summary>Knows when it was last changed.</summary>
public interface IHasModificationTime
{
    /// <summary>When it was last changed, UTC; null when never.</summary>
    DateTime? LastModificationTime { get; }
}
