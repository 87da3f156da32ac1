namespace PropertySuite.Sites;

/// <summary>Writes buildings for others.</summary>
internal static class BuildingMapper
{
    /// <summary>As the page of buildings shows it.</summary>
    public static BuildingDto ToDto(this Building building, int unitCount, string? zoneName) => new()
    {
        Id = building.Id,
        SiteId = building.SiteId,
        Code = building.Code,
        Name = building.Name,
        ZoneId = building.ZoneId,
        ZoneName = zoneName,
        FloorPlan = FloorPlan.Describe(building.GetFloors()),
        Floors = [.. building.Floors],
        UnitCount = unitCount,
        CreationTime = building.CreationTime,
        CreatorId = building.CreatorId,
        LastModificationTime = building.LastModificationTime,
        LastModifierId = building.LastModifierId,
        ConcurrencyStamp = building.ConcurrencyStamp,
    };
}
