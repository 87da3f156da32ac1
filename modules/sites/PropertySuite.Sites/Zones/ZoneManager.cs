using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of zones that need more than one of them.</summary>
public class ZoneManager(IRepository<Zone, Guid> zones, IRepository<Building, Guid> buildings, IUnitRepository units) : DomainService
{
    /// <summary>Gives a zone its name and use.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneNameTaken"/>.</exception>
    public virtual async Task<Zone> DescribeAsync(Zone zone, string name, PropertyKind kind)
    {
        zone.Describe(name, kind);
        return await zones.AnyAsync(other => other.SiteId == zone.SiteId && other.Name == zone.Name && other.Id != zone.Id)
            ? throw new BusinessException(SitesErrorCodes.ZoneNameTaken).WithData("name", zone.Name)
            : zone;
    }

    /// <summary>Refuses a zone that is not one of the site.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneNotInSite"/>.</exception>
    public virtual async Task CheckAsync(Guid siteId, Guid? zoneId)
    {
        if (zoneId is { } id && !await zones.AnyAsync(zone => zone.Id == id && zone.SiteId == siteId))
        {
            throw new BusinessException(SitesErrorCodes.ZoneNotInSite);
        }
    }

    /// <summary>Takes away a zone that holds nothing.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneNotEmpty"/>.</exception>
    public virtual async Task DeleteAsync(Zone zone)
    {
        if (await buildings.AnyAsync(building => building.ZoneId == zone.Id) || await units.AnyAsync(unit => unit.ZoneId == zone.Id))
        {
            throw new BusinessException(SitesErrorCodes.ZoneNotEmpty).WithData("name", zone.Name);
        }

        await zones.DeleteAsync(zone, autoSave: true);
    }
}
