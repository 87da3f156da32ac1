namespace Volo.Abp.Auditing;

/// <summary>Knows when and by whom it was deleted.</summary>
public interface IDeletionAuditedObject : IHasDeletionTime
{
    /// <summary>Id of the user who deleted it; null while it is not deleted or when nobody was signed in.</summary>
    Guid? DeleterId { get; }
}
