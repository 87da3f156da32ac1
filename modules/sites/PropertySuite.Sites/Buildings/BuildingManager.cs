using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of buildings that need the site around them.</summary>
public class BuildingManager(IRepository<Building, Guid> buildings, IRepository<Site, Guid> sites, IUnitRepository units, ZoneManager zones) : DomainService
{
    /// <summary>A building of a site, not stored yet.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="code">Code in any notation; a house of its own is <c>12号</c>.</param>
    /// <param name="name">Name; made from the code when empty.</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.BuildingCodeUnreadable"/>, <see cref="SitesErrorCodes.BuildingCodeTaken"/>.</exception>
    public virtual async Task<Building> CreateAsync(Guid siteId, string code, string? name)
    {
        var site = await sites.GetAsync(siteId);
        var house = RoomCode.TryParse(code, out var read) && read.IsHouse ? read : null;
        var part = house?.Building ?? RoomCode.NormalizeBuilding(code);
        if (part.Length is 0 or > UnitConsts.MaxCodePartLength || !part.Any(char.IsAsciiLetterOrDigit))
        {
            throw new BusinessException(SitesErrorCodes.BuildingCodeUnreadable).WithData("text", code);
        }

        if (await buildings.AnyAsync(other => other.SiteId == site.Id && other.Code == part))
        {
            throw new BusinessException(SitesErrorCodes.BuildingCodeTaken).WithData("code", part);
        }

        return new Building(GuidGenerator.Create(), site.Id, part, string.IsNullOrWhiteSpace(name) ? house?.ToString() : name);
    }

    /// <summary>Says which zone a building belongs to and which floors it has.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.ZoneNotInSite"/>, <see cref="SitesErrorCodes.FloorPlanUnreadable"/>, <see cref="SitesErrorCodes.FloorsInUse"/>.
    /// </exception>
    public virtual async Task ShapeAsync(Building building, Guid? zoneId, string? floorPlan)
    {
        if (!FloorPlan.TryParse(floorPlan, out var floors))
        {
            throw new BusinessException(SitesErrorCodes.FloorPlanUnreadable).WithData("text", floorPlan!);
        }

        await units.LockRegisterAsync(building.SiteId);
        await zones.CheckAsync(building.SiteId, zoneId);
        building.SetZone(zoneId).SetFloors(floors);
        var missing = (await units.GetFloorsAsync(building.Id)).Where(floor => !building.Has(floor)).Order().ToList();
        if (missing.Count > 0)
        {
            throw new BusinessException(SitesErrorCodes.FloorsInUse).WithData("floors", FloorPlan.Describe(missing));
        }
    }
}
