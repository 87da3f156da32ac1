using Volo.Abp.Authorization;

namespace PropertySuite.Sites;

/// <summary>An unchanging set of sites.</summary>
public sealed class SiteScope : ISiteScope
{
    private readonly HashSet<Guid> _siteIds;

    private SiteScope(bool coversAllSites, IEnumerable<Guid> siteIds)
    {
        CoversAllSites = coversAllSites;
        _siteIds = [.. siteIds];
    }

    /// <summary>Every site of the company.</summary>
    public static SiteScope AllSites { get; } = new(true, []);

    /// <summary>No site.</summary>
    public static SiteScope None { get; } = new(false, []);

    /// <inheritdoc />
    public bool CoversAllSites { get; }

    /// <inheritdoc />
    public IReadOnlyCollection<Guid> SiteIds => _siteIds;

    /// <summary>Exactly these sites.</summary>
    public static SiteScope Of(params Guid[] siteIds) => new(false, siteIds);

    /// <inheritdoc />
    public bool Covers(Guid siteId) => CoversAllSites || _siteIds.Contains(siteId);

    /// <inheritdoc />
    public void Check(Guid siteId)
    {
        if (!Covers(siteId))
        {
            throw new AbpAuthorizationException(
                "The record belongs to a site outside the caller's scope.", SitesErrorCodes.OutsideSiteScope);
        }
    }
}
