namespace PropertySuite.Sites;

/// <summary>Writes units for others.</summary>
internal static class UnitMapper
{
    /// <summary>As people say it, for example 1栋1单元103室.</summary>
    public static string Describe(Unit unit, Building building) =>
        RoomCode.OfKept(building.Code, unit.Entrance, unit.Room).Describe(building.Name);

    /// <summary>As the pages of units show it.</summary>
    public static UnitDto ToDto(this Unit unit, Building building) => new()
    {
        Id = unit.Id,
        SiteId = unit.SiteId,
        BuildingId = unit.BuildingId,
        BuildingName = building.Name,
        Code = unit.Code,
        DisplayName = Describe(unit, building),
        Kind = unit.Kind,
        Entrance = unit.Entrance,
        OwnZoneId = unit.ZoneId,
        ZoneId = unit.ZoneIn(building),
        Floor = unit.Floor,
        Room = unit.Room,
        GrossAreaInSquareMetres = unit.GrossAreaInSquareMetres,
        NetAreaInSquareMetres = unit.NetAreaInSquareMetres,
        OwnBillingAreaInSquareMetres = unit.OwnBillingAreaInSquareMetres,
        BillingAreaInSquareMetres = unit.BillingAreaInSquareMetres,
        Use = unit.Use,
        Layout = unit.Layout,
        Occupancy = unit.Occupancy,
        HandedOverOn = unit.HandedOverOn,
        RetiredOn = unit.RetiredOn,
        CreationTime = unit.CreationTime,
        CreatorId = unit.CreatorId,
        LastModificationTime = unit.LastModificationTime,
        LastModifierId = unit.LastModifierId,
        ConcurrencyStamp = unit.ConcurrencyStamp,
    };

    /// <summary>For other modules.</summary>
    public static UnitSummaryDto ToSummary(this PlacedUnit found) => new()
    {
        Id = found.Unit.Id,
        SiteId = found.Unit.SiteId,
        BuildingId = found.Unit.BuildingId,
        BuildingName = found.Building.Name,
        ZoneId = found.Unit.ZoneIn(found.Building),
        PropertyKind = found.PropertyKind,
        Code = found.Unit.Code,
        DisplayName = Describe(found.Unit, found.Building),
        Kind = found.Unit.Kind,
        Floor = found.Unit.Floor,
        Layout = found.Unit.Layout,
        Use = found.Unit.Use,
        GrossAreaInSquareMetres = found.Unit.GrossAreaInSquareMetres,
        NetAreaInSquareMetres = found.Unit.NetAreaInSquareMetres,
        BillingAreaInSquareMetres = found.Unit.BillingAreaInSquareMetres,
        Occupancy = found.Unit.Occupancy,
        HandedOverOn = found.Unit.HandedOverOn,
        RetiredOn = found.Unit.RetiredOn,
    };
}
