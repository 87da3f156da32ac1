namespace Volo.Abp.Auditing;

/// <summary>Knows when and by whom it was created.</summary>
public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator
{
}
