namespace Volo.Abp.Auditing;

/// <summary>Selectors of the entities whose changes are kept.</summary>
public interface IEntityHistorySelectorList : IList<NamedTypeSelector>
{
    /// <summary>Removes a selector; false when there is none of that name.</summary>
    bool RemoveByName(string name);
}

internal sealed class EntityHistorySelectorList : List<NamedTypeSelector>, IEntityHistorySelectorList
{
    public bool RemoveByName(string name) => RemoveAll(selector => selector.Name == name) > 0;
}

/// <summary>Usual selectors.</summary>
public static class EntityHistorySelectorListExtensions
{
    /// <summary>Name of the selector that takes every entity.</summary>
    public const string AllEntitiesSelectorName = "Abp.Entities.All";

    /// <summary>Keeps the changes of every entity that does not say otherwise.</summary>
    public static void AddAllEntities(this IEntityHistorySelectorList selectors)
    {
        if (!selectors.Any(selector => selector.Name == AllEntitiesSelectorName))
        {
            selectors.Add(new NamedTypeSelector(AllEntitiesSelectorName, _ => true));
        }
    }
}
