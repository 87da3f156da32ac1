namespace Volo.Abp.Auditing;

/// <summary>Knows when and by whom it was last changed.</summary>
public interface IModificationAuditedObject : IHasModificationTime
{
    /// <summary>Id of the user who changed it last; null when never changed or when nobody was signed in.</summary>
    Guid? LastModifierId { get; }
}
