namespace Volo.Abp.Auditing;

/// <summary>Knows its creation and its last change.</summary>
public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject
{
}
