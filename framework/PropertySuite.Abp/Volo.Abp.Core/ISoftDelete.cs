namespace Volo.Abp;

/// <summary>Deleting marks the entity; a data filter hides marked ones.</summary>
public interface ISoftDelete
{
    bool IsDeleted { get; }
}
