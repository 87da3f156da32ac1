using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That somebody of the staff is responsible (责任人) for a building, a zone or the whole site.</summary>
public class Responsibility : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Somebody becomes responsible; <see cref="ResponsibilityManager"/> says for what.</summary>
    public Responsibility(Guid id, Guid siteId, Guid userId)
        : base(id)
    {
        SiteId = siteId;
        UserId = userId;
    }

    /// <summary>For the mapper.</summary>
    protected Responsibility()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Who.</summary>
    public Guid UserId { get; private set; }

    /// <summary>For what.</summary>
    public ResponsibilityDuty Duty { get; private set; }

    /// <summary>For which zone, where it is one.</summary>
    public Guid? ZoneId { get; private set; }

    /// <summary>For which building, where it is one.</summary>
    public Guid? BuildingId { get; private set; }

    /// <summary>Skills of a technician, values of the dictionary <see cref="ResponsibilityConsts.SkillDictionary"/>.</summary>
    public List<string> Skills { get; private set; } = [];

    /// <summary>How near to its place it is.</summary>
    public ResponsibilityReach Reach =>
        BuildingId is not null ? ResponsibilityReach.Building : ZoneId is not null ? ResponsibilityReach.Zone : ResponsibilityReach.Site;

    /// <summary>Says for what; the place is of this site.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.ZoneOrBuilding"/>.</exception>
    internal Responsibility Assign(ResponsibilityDuty duty, Guid? zoneId, Guid? buildingId, IEnumerable<string> skills)
    {
        if (zoneId is not null && buildingId is not null)
        {
            throw new BusinessException(SitesErrorCodes.ZoneOrBuilding);
        }

        Duty = duty;
        ZoneId = zoneId;
        BuildingId = buildingId;
        Skills = duty == ResponsibilityDuty.Technician ? [.. skills.Distinct().Order(StringComparer.Ordinal)] : [];
        return this;
    }
}
