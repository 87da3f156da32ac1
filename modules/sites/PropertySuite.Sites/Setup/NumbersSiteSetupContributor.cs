using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Somebody has looked at how the site's document numbers will look; they carry its code, which never changes.</summary>
public class NumbersSiteSetupContributor : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "sites.numbers";

    /// <inheritdoc />
    public int Order => 60;

    /// <inheritdoc />
    public bool IsLookedAt => true;

    /// <inheritdoc />
    public virtual Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => Task.FromResult<IReadOnlyCollection<Guid>>([]);
}
