using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IResponsibilityIntegrationService" />
[IntegrationService]
public class ResponsibilityIntegrationService(IRepository<Responsibility, Guid> responsibilities, IUnitRepository units, StaffNames names)
    : SitesAppService, IResponsibilityIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, List<ResponsiblePersonDto>>> GetByUnitsAsync(
        IReadOnlyCollection<Guid> unitIds, ResponsibilityDuty? duty = null)
    {
        var found = unitIds.Count == 0 ? [] : await units.GetListAsync(unitIds);
        var siteIds = found.Select(unit => unit.Unit.SiteId).Distinct().ToList();
        var query = (await responsibilities.GetQueryableAsync())
            .Where(one => siteIds.Contains(one.SiteId))
            .WhereIf(duty is not null, one => one.Duty == duty);
        var bySite = (await AsyncExecuter.ToListAsync(query)).ToLookup(one => one.SiteId);
        var people = await ActiveAsync(bySite.SelectMany(site => site));
        return found.ToDictionary(unit => unit.Unit.Id, unit => ToPeople(bySite[unit.Unit.SiteId].Where(one => Covers(one, unit)), people, unit));
    }

    /// <inheritdoc />
    public virtual async Task<List<ResponsiblePersonDto>> GetBySiteAsync(Guid siteId, ResponsibilityDuty duty)
    {
        var ofSite = await responsibilities.GetListAsync(one => one.SiteId == siteId && one.Duty == duty);
        return ToPeople(ofSite, await ActiveAsync(ofSite));
    }

    /// <summary>Whose account is closed is told to nobody any more, though the register keeps them until somebody else is named.</summary>
    private async Task<Dictionary<Guid, string>> ActiveAsync(IEnumerable<Responsibility> some) =>
        (await names.GetActiveAsync(some.Select(one => one.UserId))).ToDictionary(person => person.UserId, person => person.Name);

    private static bool Covers(Responsibility one, PlacedUnit unit) => one.Reach switch
    {
        ResponsibilityReach.Building => one.BuildingId == unit.Unit.BuildingId,
        ResponsibilityReach.Zone => one.ZoneId == unit.Unit.ZoneIn(unit.Building),
        _ => true,
    };

    /// <summary>A zone of the unit's own, in which the building does not lie, is nearer to it than the building.</summary>
    private static bool IsOfItsOwnZone(Responsibility one, PlacedUnit? unit) => unit?.Unit.ZoneId is { } own && one.ZoneId == own;

    private static List<ResponsiblePersonDto> ToPeople(IEnumerable<Responsibility> found, Dictionary<Guid, string> names, PlacedUnit? unit = null) =>
    [
        .. found.Where(one => names.ContainsKey(one.UserId))
            .OrderBy(one => one.Duty)
            .ThenByDescending(one => IsOfItsOwnZone(one, unit))
            .ThenBy(one => one.Reach)
            .ThenBy(one => names[one.UserId], StringComparer.CurrentCulture)
            .Select(one => new ResponsiblePersonDto
            {
                UserId = one.UserId,
                Name = names[one.UserId],
                Duty = one.Duty,
                Reach = one.Reach,
                Skills = [.. one.Skills],
            }),
    ];
}
