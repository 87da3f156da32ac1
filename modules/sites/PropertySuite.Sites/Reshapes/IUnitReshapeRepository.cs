using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>Splits and merges.</summary>
public interface IUnitReshapeRepository : IRepository<UnitReshape, Guid>
{
    /// <summary>Those that some units were part of, on either side, with all their parts; the newest first.</summary>
    Task<List<UnitReshape>> GetOfUnitsAsync(IReadOnlyCollection<Guid> unitIds, CancellationToken cancellationToken = default);
}
