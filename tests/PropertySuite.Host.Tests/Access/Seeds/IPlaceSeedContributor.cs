using PropertySuite.Demo;

namespace PropertySuite.Host.Access;

/// <summary>
/// What a module puts into a place, so that each of its operations finds something there: one of everything, recorded as people would record it,
/// with the place's marker in every text. A new module adds <c>Seeds/&lt;Module&gt;Seed.cs</c> and changes nothing else; it is found by reflection.
/// </summary>
internal interface IPlaceSeedContributor
{
    /// <summary>When it is its turn: what it needs was recorded in an earlier step.</summary>
    DemoStep Step { get; }

    /// <summary>Ids in the module's API that are not called after their entity, by the names of the entities: <c>["technician"] = "IdentityUser"</c>.</summary>
    IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string>();

    /// <summary>Controllers of the module that are not called after the entity whose id they take, by the names of the entities.</summary>
    IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string>();

    /// <summary>Controllers of the module whose ids are words of the product, the same in every company.</summary>
    IReadOnlyList<string> Words => [];

    /// <summary>Records what belongs to a site.</summary>
    Task RecordAsync(PlaceStage stage) => Task.CompletedTask;

    /// <summary>Records what belongs to a company and to none of its sites. The stage's place is one of them.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="userId">Who records it.</param>
    Task RecordCompanyAsync(PlaceStage stage, Guid userId) => Task.CompletedTask;
}

/// <summary>The contributors of all modules.</summary>
internal static class PlaceSeedContributors
{
    /// <summary>In the order of their steps.</summary>
    public static IReadOnlyList<IPlaceSeedContributor> All { get; } =
    [
        .. typeof(IPlaceSeedContributor).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IPlaceSeedContributor).IsAssignableFrom(type))
            .Select(type => (IPlaceSeedContributor)Activator.CreateInstance(type)!)
            .OrderBy(contributor => contributor.Step).ThenBy(contributor => contributor.GetType().Name, StringComparer.Ordinal),
    ];
}
