using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitReshapeRepository" />
public class EfCoreUnitReshapeRepository(IDbContextProvider<ISitesDbContext> dbContextProvider)
    : EfCoreRepository<ISitesDbContext, UnitReshape, Guid>(dbContextProvider), IUnitReshapeRepository
{
    /// <inheritdoc />
    public override async Task<IQueryable<UnitReshape>> WithDetailsAsync() => (await GetQueryableAsync()).Include(reshape => reshape.Parts);

    /// <inheritdoc />
    public async Task<List<UnitReshape>> GetOfUnitsAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default) =>
        await (await WithDetailsAsync())
            .Where(reshape => reshape.Parts.Any(part => unitIds.Contains(part.UnitId)))
            .OrderByDescending(reshape => reshape.CreationTime)
            .ThenByDescending(reshape => reshape.Id)
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public async Task<Dictionary<string, UnitReshape>> GetLastOfCodesAsync(
        Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        if (codes.Count == 0)
        {
            return [];
        }

        var dbContext = await GetDbContextAsync();
        var found = await (await WithDetailsAsync())
            .Where(reshape => reshape.SiteId == siteId && reshape.Parts.Any(part => part.IsBefore && codes.Contains(part.Code)))
            .OrderByDescending(reshape => reshape.CreationTime)
            .ThenByDescending(reshape => reshape.Id)
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));
        var last = new Dictionary<string, UnitReshape>();
        foreach (var (code, reshape) in found.SelectMany(reshape => reshape.Before.Where(part => codes.Contains(part.Code)).Select(part => (part.Code, reshape))))
        {
            last.TryAdd(code, reshape);
        }

        // A unit that came back, or another that has the code now.
        var old = last.Keys.ToList();
        var inUse = await dbContext.Units.Where(unit => unit.SiteId == siteId && unit.RetiredOn == null && old.Contains(unit.Code)).Select(unit => unit.Code)
            .ToListAsync(GetCancellationToken(cancellationToken));
        inUse.ForEach(code => last.Remove(code));
        return last;
    }
}
