using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IRegionRepository" />
public class EfCoreRegionRepository(IDbContextProvider<ISitesDbContext> provider)
    : EfCoreRepository<ISitesDbContext, Region, Guid>(provider), IRegionRepository
{
    /// <inheritdoc />
    public async Task LockTreeAsync(CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Database.LockAsync($"sites.regions/{CurrentTenant.Id:N}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<List<RegionCount>> CountAsync(bool withUnits, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var token = GetCancellationToken(cancellationToken);
        var sites = await dbContext.Sites.Where(site => site.RegionId != null)
            .GroupBy(site => site.RegionId!.Value)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(token);
        if (!withUnits)
        {
            return sites.ConvertAll(site => new RegionCount(site.Key, site.Count, null));
        }

        var units = await dbContext.Units.Where(unit => unit.RetiredOn == null)
            .Join(dbContext.Sites.Where(site => site.RegionId != null), unit => unit.SiteId, site => site.Id, (_, site) => site.RegionId!.Value)
            .GroupBy(regionId => regionId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, token);
        return sites.ConvertAll(site => new RegionCount(site.Key, site.Count, units.GetValueOrDefault(site.Key)));
    }

    /// <inheritdoc />
    public async Task<List<Guid>> GetSiteIdsOfMemberAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Database.SqlQuery<Guid>(
                $"""
                WITH RECURSIVE worked AS (
                    SELECT region_id FROM sites.region_memberships WHERE user_id = {userId}
                    UNION
                    SELECT below.id FROM sites.regions AS below JOIN worked ON below.parent_id = worked.region_id)
                SELECT site.id AS "Value" FROM sites.sites AS site JOIN worked ON site.region_id = worked.region_id
                """)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
