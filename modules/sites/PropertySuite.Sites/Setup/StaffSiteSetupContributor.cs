using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Somebody besides whoever has opened the site works there.</summary>
public class StaffSiteSetupContributor(SiteStaff staff) : ISiteSetupContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Step => "sites.people";

    /// <inheritdoc />
    public int Order => 30;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<Guid>> GetDoneAsync(IReadOnlyCollection<Guid> siteIds) =>
        [.. (await staff.GetUserIdsAsync(siteIds)).Where(site => site.Count() > 1).Select(site => site.Key)];
}
