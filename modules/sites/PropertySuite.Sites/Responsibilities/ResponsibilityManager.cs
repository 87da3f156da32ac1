using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of responsibilities that need the site around them.</summary>
public class ResponsibilityManager(
    IRepository<Responsibility, Guid> responsibilities,
    IRepository<Building, Guid> buildings,
    ZoneManager zones,
    ISiteMembershipIntegrationService memberships,
    DictionaryWords words) : DomainService
{
    /// <summary>Says for what somebody is responsible.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.NotOfTheSite"/>, <see cref="SitesErrorCodes.ZoneNotInSite"/>, <see cref="SitesErrorCodes.BuildingNotInSite"/>,
    /// <see cref="SitesErrorCodes.ZoneOrBuilding"/>, <see cref="SitesErrorCodes.UnknownSkill"/>, <see cref="SitesErrorCodes.AlreadyResponsible"/>.
    /// </exception>
    public virtual async Task AssignAsync(Responsibility responsibility, ResponsibilityDuty duty, Guid? zoneId, Guid? buildingId, IReadOnlyCollection<string> skills)
    {
        var siteId = responsibility.SiteId;
        if (!await memberships.WorksInAsync(responsibility.UserId, siteId))
        {
            throw new BusinessException(SitesErrorCodes.NotOfTheSite);
        }

        await zones.CheckAsync(siteId, zoneId);
        if (buildingId is not null && !await buildings.AnyAsync(building => building.Id == buildingId && building.SiteId == siteId))
        {
            throw new BusinessException(SitesErrorCodes.BuildingNotInSite);
        }

        await words.CheckAsync(ResponsibilityConsts.SkillDictionary, skills, responsibility.Skills, SitesErrorCodes.UnknownSkill);
        responsibility.Assign(duty, zoneId, buildingId, skills);
        if (await responsibilities.AnyAsync(other =>
                other.SiteId == siteId && other.UserId == responsibility.UserId && other.Duty == duty
                && other.ZoneId == zoneId && other.BuildingId == buildingId && other.Id != responsibility.Id))
        {
            throw new BusinessException(SitesErrorCodes.AlreadyResponsible);
        }
    }
}
