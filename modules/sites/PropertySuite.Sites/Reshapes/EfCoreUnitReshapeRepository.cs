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
}
