using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Administration;

/// <summary>Somebody has looked at the settings. Whether a site overrides any says nothing: the company's may be right as they are.</summary>
public class SettingsSiteSetupContributor : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "administration.siteSettings";

    /// <inheritdoc />
    public int Order => 50;

    /// <inheritdoc />
    public bool IsLookedAt => true;

    /// <inheritdoc />
    public virtual Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) => Task.FromResult<IReadOnlyCollection<Guid>>([]);
}
