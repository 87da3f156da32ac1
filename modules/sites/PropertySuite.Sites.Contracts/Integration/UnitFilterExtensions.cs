namespace PropertySuite.Sites;

/// <summary>Lists of other modules that are narrowed to units or to a building.</summary>
public static class UnitFilterExtensions
{
    /// <summary>
    /// The units that a list is narrowed to: those named, those in use of the building, or those of them that are both. Null when it is narrowed to none in
    /// particular; empty when nothing can be in it.
    /// </summary>
    /// <param name="units">Asked for the units of the building.</param>
    /// <param name="buildingId">A building, or null.</param>
    /// <param name="unitIds">Units; none for any.</param>
    public static async Task<IReadOnlyCollection<Guid>?> NarrowAsync(this IUnitIntegrationService units, Guid? buildingId, IReadOnlyCollection<Guid> unitIds)
    {
        if (buildingId is not { } building)
        {
            return unitIds.Count > 0 ? unitIds : null;
        }

        var ofBuilding = await units.GetIdsOfBuildingAsync(building);
        return unitIds.Count > 0 ? [.. ofBuilding.Intersect(unitIds)] : ofBuilding;
    }
}
