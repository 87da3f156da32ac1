using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>What lies directly in a region, as far as the caller sees it.</summary>
/// <param name="RegionId">The region.</param>
/// <param name="Sites">Number of sites.</param>
/// <param name="Units">Number of their units in use; null where nobody asked.</param>
public sealed record RegionCount(Guid RegionId, int Sites, int? Units);

/// <summary>Regions.</summary>
public interface IRegionRepository : IRepository<Region, Guid>
{
    /// <summary>Holds a lock on the company's tree of regions until the transaction ends.</summary>
    Task LockTreeAsync(CancellationToken cancellationToken = default);

    /// <summary>What lies directly in each region that holds a site which the caller sees.</summary>
    /// <param name="withUnits">Whether units are counted too, which looks at all of them.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<List<RegionCount>> CountAsync(bool withUnits, CancellationToken cancellationToken = default);

    /// <summary>The sites of all regions that a user works in and of those below them, whatever the caller sees; one statement.</summary>
    Task<List<Guid>> GetSiteIdsOfMemberAsync(Guid userId, CancellationToken cancellationToken = default);
}
