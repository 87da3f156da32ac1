namespace PropertySuite.Sites;

/// <summary>A set of sites that somebody may work in.</summary>
public interface ISiteScope
{
    /// <summary>Whether the scope holds every site of the company.</summary>
    bool CoversAllSites { get; }

    /// <summary>The sites in the scope; empty when it covers all sites or none.</summary>
    IReadOnlyCollection<Guid> SiteIds { get; }

    /// <summary>Whether the site is in the scope.</summary>
    bool Covers(Guid siteId);

    /// <summary>Makes sure that the site is in the scope.</summary>
    /// <exception cref="Volo.Abp.Authorization.AbpAuthorizationException">It is not (HTTP 403).</exception>
    void Check(Guid siteId);
}
