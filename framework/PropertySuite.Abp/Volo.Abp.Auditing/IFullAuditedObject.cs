namespace Volo.Abp.Auditing;

/// <summary>Knows its creation, its last change and its deletion.</summary>
public interface IFullAuditedObject : IAuditedObject, IDeletionAuditedObject
{
}
