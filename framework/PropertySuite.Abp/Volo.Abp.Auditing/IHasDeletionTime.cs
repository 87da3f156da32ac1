namespace Volo.Abp.Auditing;

/// <summary>Is deleted softly and knows when.</summary>
public interface IHasDeletionTime : ISoftDelete
{
    /// <summary>When it was deleted, UTC; null while it is not.</summary>
    DateTime? DeletionTime { get; }
}
