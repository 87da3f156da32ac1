using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Splits and merges.</summary>
public interface IUnitReshapeRepository : IRepository<UnitReshape, Guid>
{
    /// <summary>Those that some units were part of, on either side, with all their parts; the newest first.</summary>
    Task<List<UnitReshape>> GetOfUnitsAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// The last split or merge of the units of a site that had these canonical room codes and are units no longer, by code; none for a code that a unit in use has.
    /// </summary>
    Task<Dictionary<string, UnitReshape>> GetLastOfCodesAsync(Guid siteId, IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default);
}
