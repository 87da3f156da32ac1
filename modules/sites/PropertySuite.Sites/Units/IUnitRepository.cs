using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>A unit with the name of its building.</summary>
public sealed record UnitInBuilding(Unit Unit, string BuildingName);

/// <summary>Which units to read.</summary>
/// <param name="SiteId">Only of this site.</param>
/// <param name="BuildingId">Only of this building.</param>
/// <param name="Occupancy">Only with this use.</param>
/// <param name="Text">What somebody typed, see <see cref="UnitSearchText"/>.</param>
/// <param name="SiteIds">Only of these sites; all when null.</param>
public sealed record UnitQuery(
    Guid? SiteId, Guid? BuildingId, UnitOccupancy? Occupancy, UnitSearchText? Text, IReadOnlyCollection<Guid>? SiteIds = null);

/// <summary>Units.</summary>
public interface IUnitRepository : IRepository<Unit, Guid>
{
    /// <summary>A page of units; in house-number order unless asked otherwise.</summary>
    Task<Page<UnitInBuilding>> GetPageAsync(UnitQuery filter, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>The units with these ids that exist.</summary>
    Task<List<UnitInBuilding>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The units of a site with these canonical room codes that exist.</summary>
    Task<List<UnitInBuilding>> GetListByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);

    /// <summary>Units of a query that has a text: exact hits first, then in house-number order.</summary>
    Task<List<UnitInBuilding>> SearchAsync(UnitQuery query, int max, CancellationToken cancellationToken = default);

    /// <summary>
    /// The units of a site with these room codes. Holds a lock on the site's unit register until the transaction ends, so that nobody else
    /// adds the missing ones at the same time.
    /// </summary>
    Task<List<Unit>> GetLockedByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);

    /// <summary>Number of units by site.</summary>
    Task<Dictionary<Guid, int>> CountBySiteAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default);

    /// <summary>Number of units by building.</summary>
    Task<Dictionary<Guid, int>> CountByBuildingAsync(IReadOnlyCollection<Guid> buildingIds, CancellationToken cancellationToken = default);
}
