using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Keeps the site scope of the current flow of calls. Without one it covers no site, so a forgotten scope shows nothing.</summary>
public class CurrentSiteScope : ICurrentSiteScope, ISingletonDependency
{
    private readonly AsyncLocal<SiteScope?> _current = new();

    /// <inheritdoc />
    public bool CoversAllSites => Current.CoversAllSites;

    /// <inheritdoc />
    public IReadOnlyCollection<Guid> SiteIds => Current.SiteIds;

    private SiteScope Current => _current.Value ?? SiteScope.None;

    /// <inheritdoc />
    public bool Covers(Guid siteId) => Current.Covers(siteId);

    /// <inheritdoc />
    public void Check(Guid siteId) => Current.Check(siteId);

    /// <inheritdoc />
    public IDisposable Change(SiteScope scope)
    {
        var before = _current.Value;
        _current.Value = scope;
        return new DisposeAction(() => _current.Value = before);
    }
}
