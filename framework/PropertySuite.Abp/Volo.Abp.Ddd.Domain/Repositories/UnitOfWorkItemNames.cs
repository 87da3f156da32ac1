namespace Volo.Abp.Domain.Repositories;

/// <summary>Names of what repositories keep in <c>IUnitOfWork.Items</c>.</summary>
public static class UnitOfWorkItemNames
{
    /// <summary>The set of entities whose rows are removed although they could be deleted softly.</summary>
    public const string HardDeletedEntities = "HardDeletedEntities";
}
