using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>The sites that somebody works in by way of a region.</summary>
public class RegionScope(IRegionRepository regions) : ITransientDependency
{
    /// <summary>All sites of the user's regions and of the regions below these; none for most users. One statement, since each request asks.</summary>
    public virtual Task<List<Guid>> GetSiteIdsAsync(Guid userId) => regions.GetSiteIdsOfMemberAsync(userId);
}
