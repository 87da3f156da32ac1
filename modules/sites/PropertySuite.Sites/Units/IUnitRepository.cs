using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>A unit with its building.</summary>
public sealed record UnitInBuilding(Unit Unit, Building Building);

/// <summary>A unit with what its place says of it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Building">Its building.</param>
/// <param name="ZoneKind">What the zone is used for in which it lies: its own, or else that of its building; null where it lies in none.</param>
/// <param name="SiteKinds">What its site is used for.</param>
public sealed record PlacedUnit(Unit Unit, Building Building, PropertyKind? ZoneKind, List<PropertyKind> SiteKinds)
{
    /// <summary>What the place is used for: as the zone says, else as the site does where it has one use only.</summary>
    public PropertyKind? PropertyKind => ZoneKind ?? (SiteKinds is [var only] ? only : null);
}

/// <summary>Which units to read.</summary>
/// <param name="SiteId">Only of this site.</param>
/// <param name="BuildingId">Only of this building.</param>
/// <param name="Occupancy">Only those that are occupied so.</param>
/// <param name="Text">What somebody typed, see <see cref="UnitSearchText"/>.</param>
/// <param name="SiteIds">Only of these sites; all when null.</param>
public sealed record UnitQuery(
    Guid? SiteId, Guid? BuildingId, UnitOccupancy? Occupancy, UnitSearchText? Text, IReadOnlyCollection<Guid>? SiteIds = null)
{
    /// <summary>Only of this zone: of its buildings, or its own.</summary>
    public Guid? ZoneId { get; init; }

    /// <summary>Only of this kind.</summary>
    public UnitKind? Kind { get; init; }

    /// <summary>Only on the floor of this label.</summary>
    public string? Floor { get; init; }

    /// <summary>Only with these canonical room codes; all when there are none.</summary>
    public IReadOnlyCollection<string> Codes { get; init; } = [];

    /// <summary>Also those that have been split or merged.</summary>
    public bool IncludesRetired { get; init; }
}

/// <summary>Units.</summary>
public interface IUnitRepository : IRepository<Unit, Guid>
{
    /// <summary>A page of units; in house-number order unless asked otherwise.</summary>
    Task<Page<UnitInBuilding>> GetPageAsync(UnitQuery filter, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>The units with these ids that exist, split and merged ones among them.</summary>
    Task<List<PlacedUnit>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The units in use of a site with these canonical room codes.</summary>
    Task<List<PlacedUnit>> GetListByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);

    /// <summary>Units of a query that has a text: exact hits first, then in house-number order.</summary>
    Task<List<PlacedUnit>> SearchAsync(UnitQuery query, int max, CancellationToken cancellationToken = default);

    /// <summary>
    /// The units in use of a site with these room codes. Holds a lock on the site's unit register until the transaction ends, so that nobody else
    /// adds the missing ones at the same time.
    /// </summary>
    Task<List<Unit>> GetLockedByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);

    /// <summary>Holds a lock on the site's unit register until the transaction ends, so that nobody else adds units at the same time.</summary>
    Task LockRegisterAsync(Guid siteId, CancellationToken cancellationToken = default);

    /// <summary>The floors of a building on which units in use lie.</summary>
    Task<List<FloorLabel>> GetFloorsAsync(Guid buildingId, CancellationToken cancellationToken = default);

    /// <summary>Those of the sites that have a unit in use.</summary>
    Task<List<Guid>> GetSitesWithUnitsAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// One unit as others see it, whether in use or not; null when there is none. Nobody splits or merges it until the transaction ends.
    /// </summary>
    Task<PlacedUnit?> FindHeldAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Number of units in use by site.</summary>
    Task<Dictionary<Guid, int>> CountBySiteAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default);

    /// <summary>Number of units in use by building.</summary>
    Task<Dictionary<Guid, int>> CountByBuildingAsync(IReadOnlyCollection<Guid> buildingIds, CancellationToken cancellationToken = default);

    /// <summary>The units in use of a building, in house-number order.</summary>
    Task<List<Unit>> GetInUseAsync(Guid buildingId, CancellationToken cancellationToken = default);

    /// <summary>The sites in which these units lie, each once, in an order that is always the same.</summary>
    Task<List<Guid>> GetSiteIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>In which building each of these units lies, as far as they exist and are in use.</summary>
    Task<Dictionary<Guid, Guid>> GetBuildingIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The ids of the units in use of a building, in no order.</summary>
    Task<List<Guid>> GetIdsInUseAsync(Guid buildingId, CancellationToken cancellationToken = default);
}
