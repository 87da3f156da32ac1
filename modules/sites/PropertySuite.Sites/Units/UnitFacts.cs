namespace PropertySuite.Sites;

/// <summary>What somebody knows of a unit; null where they do not.</summary>
/// <param name="Areas">Areas.</param>
/// <param name="Floor">Floor.</param>
/// <param name="Layout">Layout (户型).</param>
/// <param name="Use">What it may be used for.</param>
/// <param name="Occupancy">Whether and how it is occupied.</param>
/// <param name="HandedOverOn">Day of the hand-over.</param>
public sealed record UnitFacts(UnitAreas Areas, FloorLabel? Floor, string? Layout, string? Use, UnitOccupancy Occupancy, DateOnly? HandedOverOn)
{
    /// <summary>What another module knows.</summary>
    public static UnitFacts Of(EnsureUnitDto known) => new(
        new UnitAreas(known.GrossAreaInSquareMetres, known.NetAreaInSquareMetres, known.OwnBillingAreaInSquareMetres),
        FloorLabel.TryParse(known.Floor, out var floor) ? floor : null,
        known.Layout,
        known.Use,
        known.Occupancy,
        known.HandedOverOn);
}
