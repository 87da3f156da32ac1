using Volo.Abp;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteSettingIntegrationService" />
[IntegrationService]
public class SiteSettingIntegrationService(SiteSettingManager settings) : SitesAppService, ISiteSettingIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<T> GetAsync<T>(Guid siteId, string name) =>
        SiteSettingManager.Convert<T>(name, await settings.GetOrNullAsync(siteId, name));
}
