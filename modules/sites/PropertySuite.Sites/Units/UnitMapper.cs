namespace PropertySuite.Sites;

/// <summary>Writes units for others.</summary>
internal static class UnitMapper
{
    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public static string Describe(Unit unit, string buildingName) =>
        RoomCode.TryParse(unit.Code, out var code) ? code.Describe(buildingName) : unit.Code;

    /// <summary>For other modules.</summary>
    public static UnitSummaryDto ToSummary(this UnitInBuilding found) => new()
    {
        Id = found.Unit.Id,
        SiteId = found.Unit.SiteId,
        BuildingId = found.Unit.BuildingId,
        BuildingName = found.BuildingName,
        Code = found.Unit.Code,
        DisplayName = Describe(found.Unit, found.BuildingName),
        Layout = found.Unit.Layout,
        GrossAreaInSquareMetres = found.Unit.GrossAreaInSquareMetres,
        Occupancy = found.Unit.Occupancy,
        HandedOverOn = found.Unit.HandedOverOn,
    };
}
