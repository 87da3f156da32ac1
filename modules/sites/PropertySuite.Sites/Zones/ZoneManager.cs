using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of zones that need more than one of them.</summary>
public class ZoneManager(
    IRepository<Zone, Guid> zones,
    IRepository<Building, Guid> buildings,
    IUnitRepository units,
    IRepository<Responsibility, Guid> responsibilities,
    StaffNames names) : DomainService
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

    /// <summary>Refuses a zone that is not one of the site. Nobody takes it away until the transaction ends.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneNotInSite"/>.</exception>
    public virtual async Task CheckAsync(Guid siteId, Guid? zoneId)
    {
        if (zoneId is not { } id)
        {
            return;
        }

        await units.LockRegisterAsync(siteId);
        if (!await zones.AnyAsync(zone => zone.Id == id && zone.SiteId == siteId))
        {
            throw new BusinessException(SitesErrorCodes.ZoneNotInSite);
        }
    }

    /// <summary>Takes away a zone that holds nothing and that nobody is responsible for. Units that were split or merged leave it.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneNotEmpty"/>, <see cref="SitesErrorCodes.ZoneHasResponsible"/>.</exception>
    public virtual async Task DeleteAsync(Zone zone)
    {
        await units.LockRegisterAsync(zone.SiteId);
        if (await buildings.AnyAsync(building => building.ZoneId == zone.Id) || await units.AnyAsync(unit => unit.ZoneId == zone.Id && unit.RetiredOn == null))
        {
            throw new BusinessException(SitesErrorCodes.ZoneNotEmpty).WithData("name", zone.Name);
        }

        if (await responsibilities.GetListAsync(one => one.ZoneId == zone.Id) is { Count: > 0 } responsible)
        {
            var people = await names.GetAsync(responsible.Select(one => one.UserId));
            throw new BusinessException(SitesErrorCodes.ZoneHasResponsible)
                .WithData("name", zone.Name)
                .WithData("people", string.Join(", ", people.Values.Order(StringComparer.CurrentCulture)));
        }

        var retired = await units.GetListAsync(unit => unit.ZoneId == zone.Id);
        retired.ForEach(unit => unit.LeaveZone());
        await units.UpdateManyAsync(retired, autoSave: true);
        await zones.DeleteAsync(zone, autoSave: true);
    }
}
