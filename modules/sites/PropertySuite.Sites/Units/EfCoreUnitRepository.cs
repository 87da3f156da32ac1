using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitRepository" />
public class EfCoreUnitRepository(IDbContextProvider<ISitesDbContext> dbContextProvider)
    : EfCoreRepository<ISitesDbContext, Unit, Guid>(dbContextProvider), IUnitRepository
{
    private static readonly ListOrder<Unit> Order = new ListOrder<Unit>(unit => unit.Id, "code")
        .Add("code", unit => unit.SortKey)
        .AddOptional("grossAreaInSquareMetres", unit => unit.GrossAreaInSquareMetres)
        .Add("occupancy", unit => unit.Occupancy)
        .AddOptional("handedOverOn", unit => unit.HandedOverOn)
        .Add("creationTime", unit => unit.CreationTime);

    /// <inheritdoc />
    public async Task<Page<UnitInBuilding>> GetPageAsync(
        UnitQuery filter, PageRequest request, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var page = await Order.GetPageAsync(Apply(dbContext, filter), request, GetCancellationToken(cancellationToken));
        return page.With(await WithBuildingsAsync(dbContext, page.Rows, cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<PlacedUnit>> GetListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await Placed(dbContext, dbContext.Units.Where(unit => ids.Contains(unit.Id))).ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<PlacedUnit?> FindHeldAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();

        // A split or merge writes the row, so that it waits for who shares it, and who comes later sees what has become of it.
        await dbContext.Database.ExecuteSqlAsync($"select from sites.units where id = {id} for share", GetCancellationToken(cancellationToken));
        return (await GetListAsync([id], cancellationToken)).FirstOrDefault();
    }

    /// <inheritdoc />
    public async Task<List<PlacedUnit>> GetListByCodesAsync(
        Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var units = dbContext.Units.Where(unit => unit.SiteId == siteId && unit.RetiredOn == null && codes.Contains(unit.Code));
        return await Placed(dbContext, units).ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<List<PlacedUnit>> SearchAsync(
        UnitQuery query, int max, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        var found = Apply(dbContext, query).OrderBy(unit => unit.SortKey);
        var exact = query.Text?.CodePrefix ?? query.Text?.Room;

        // Each question walks an index and stops; asked as one, all that begins with "1" would be sorted.
        var units = exact is null ? [] : await PlacedAsync(found.Where(unit => unit.Code == exact || unit.Room == exact), max);
        if (units.Count < max)
        {
            units.AddRange(await PlacedAsync(exact is null ? found : found.Where(unit => unit.Code != exact && unit.Room != exact), max - units.Count));
        }

        return units;

        Task<List<PlacedUnit>> PlacedAsync(IQueryable<Unit> some, int count) => Placed(dbContext, some.Take(count)).ToListAsync(token);
    }

    /// <inheritdoc />
    public async Task<List<Unit>> GetLockedByCodesAsync(
        Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        await LockRegisterAsync(siteId, token);
        return await dbContext.Units.Where(unit => unit.SiteId == siteId && unit.RetiredOn == null && codes.Contains(unit.Code)).ToListAsync(token);
    }

    /// <inheritdoc />
    public async Task LockRegisterAsync(Guid siteId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Database.LockAsync($"sites.units/{siteId:N}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<FloorLabel>> GetFloorsAsync(Guid buildingId, CancellationToken cancellationToken = default)
    {
        var labels = await (await GetQueryableAsync())
            .Where(unit => unit.BuildingId == buildingId && unit.RetiredOn == null && unit.Floor != null)
            .Select(unit => unit.Floor!)
            .Distinct()
            .ToListAsync(GetCancellationToken(cancellationToken));
        return [.. labels.Select(label => FloorLabel.TryParse(label, out var floor) ? floor : null).OfType<FloorLabel>()];
    }

    /// <inheritdoc />
    public async Task<List<Guid>> GetSitesWithUnitsAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        return await dbContext.Database.Keys(siteIds)
            .Where(siteId => dbContext.Units.Any(unit => unit.SiteId == siteId && unit.RetiredOn == null))
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<Dictionary<Guid, int>> CountBySiteAsync(IReadOnlyCollection<Guid> siteIds, CancellationToken cancellationToken = default)
    {
        // A walk through an index for each site: asked for all in one, whole rows are read.
        var dbContext = await GetDbContextAsync();
        return await dbContext.Database.Keys(siteIds)
            .Select(siteId => new { siteId, Count = dbContext.Units.Count(unit => unit.SiteId == siteId && unit.RetiredOn == null) })
            .ToDictionaryAsync(site => site.siteId, site => site.Count, GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public async Task<Dictionary<Guid, int>> CountByBuildingAsync(
        IReadOnlyCollection<Guid> buildingIds, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(unit => buildingIds.Contains(unit.BuildingId) && unit.RetiredOn == null)
            .GroupBy(unit => unit.BuildingId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Unit>> GetInUseAsync(Guid buildingId, CancellationToken cancellationToken = default) =>
        await InUse(await GetQueryableAsync(), buildingId).AsNoTracking().OrderBy(unit => unit.SortKey).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Guid>> GetSiteIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(unit => ids.Contains(unit.Id)).Select(unit => unit.SiteId).Distinct().OrderBy(siteId => siteId)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<Dictionary<Guid, Guid>> GetBuildingIdsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(unit => ids.Contains(unit.Id) && unit.RetiredOn == null)
            .Select(unit => new { unit.Id, unit.BuildingId })
            .ToDictionaryAsync(unit => unit.Id, unit => unit.BuildingId, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<Guid>> GetIdsInUseAsync(Guid buildingId, CancellationToken cancellationToken = default) =>
        await InUse(await GetQueryableAsync(), buildingId).Select(unit => unit.Id).ToListAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<Unit> InUse(IQueryable<Unit> units, Guid buildingId) =>
        units.Where(unit => unit.BuildingId == buildingId && unit.RetiredOn == null);

    private static IQueryable<Unit> Apply(ISitesDbContext dbContext, UnitQuery filter)
    {
        var units = dbContext.Units.AsNoTracking()
            .WhereIf(filter.SiteId is not null, unit => unit.SiteId == filter.SiteId)
            .WhereIf(filter.SiteIds is not null, unit => filter.SiteIds!.Contains(unit.SiteId))
            .WhereIf(filter.BuildingId is not null, unit => unit.BuildingId == filter.BuildingId)
            .WhereIf(!filter.IncludesRetired, unit => unit.RetiredOn == null)
            .WhereIf(filter.Kind is not null, unit => unit.Kind == filter.Kind)
            .WhereIf(filter.Codes.Count > 0, unit => filter.Codes.Contains(unit.Code))
            .WhereIf(filter.Floor is not null, unit => unit.Floor == filter.Floor)
            .WhereIf(filter.ZoneId is not null, unit => unit.SiteId == dbContext.Zones.Where(zone => zone.Id == filter.ZoneId).Select(zone => zone.SiteId).First())
            .WhereIf(
                filter.ZoneId is not null,
                unit => unit.ZoneId == filter.ZoneId
                    || unit.ZoneId == null && dbContext.Buildings.Any(building => building.Id == unit.BuildingId && building.ZoneId == filter.ZoneId))
            .WhereIf(filter.Occupancy is not null, unit => unit.Occupancy == filter.Occupancy);
        return filter.Text switch
        {
            null => units,
            { CodePrefix: { } prefix, Building: { } building, Room: { } room } =>
                units.Where(unit => unit.Code.StartsWith(prefix) || unit.Room == room && unit.Code.StartsWith(building + "-")),
            { CodePrefix: { } prefix } => units.Where(unit => unit.Code.StartsWith(prefix)),
            { BuildingWords: { } words, Room: var room } => OfBuildings(
                units, dbContext.Buildings.WhereContains(building => building.SearchText, words), room),
            { Room: var room } => units.Where(unit => unit.Room.StartsWith(room!)),
        };
    }

    private static IQueryable<Unit> OfBuildings(IQueryable<Unit> units, IQueryable<Building> buildings, string? room)
        => room is null
            ? units.Where(unit => buildings.Any(building => building.Id == unit.BuildingId))
            : units.Where(unit => unit.Room.StartsWith(room) || buildings.Any(building => building.Id == unit.BuildingId));

    /// <summary>Units with their places, in one statement and in the order of the units.</summary>
    private static IQueryable<PlacedUnit> Placed(ISitesDbContext dbContext, IQueryable<Unit> units) =>
        from unit in units.AsNoTracking()
        join building in dbContext.Buildings.AsNoTracking() on unit.BuildingId equals building.Id
        join site in dbContext.Sites on unit.SiteId equals site.Id
        join zone in dbContext.Zones on unit.ZoneId ?? building.ZoneId equals (Guid?)zone.Id into zones
        from zone in zones.DefaultIfEmpty()
        select new PlacedUnit(unit, building, zone == null ? null : (PropertyKind?)zone.Kind, site.Kinds);

    private async Task<List<UnitInBuilding>> WithBuildingsAsync(
        ISitesDbContext dbContext, List<Unit> units, CancellationToken cancellationToken)
    {
        var buildingIds = units.Select(unit => unit.BuildingId).Distinct().ToList();
        var buildings = await dbContext.Buildings.AsNoTracking()
            .Where(building => buildingIds.Contains(building.Id))
            .ToDictionaryAsync(building => building.Id, GetCancellationToken(cancellationToken));
        return units.ConvertAll(unit => new UnitInBuilding(unit, buildings[unit.BuildingId]));
    }
}
