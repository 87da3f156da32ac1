using PropertySuite.Sites.Localization;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;

namespace PropertySuite.Sites;

/// <summary>Base of this module's application services.</summary>
public abstract class SitesAppService : ApplicationService
{
    /// <summary>Sets the texts of the module.</summary>
    protected SitesAppService() => LocalizationResource = typeof(SitesResource);

    /// <summary>The sites that the caller works in.</summary>
    protected ICurrentSiteScope SiteScope => LazyServiceProvider.LazyGetRequiredService<ICurrentSiteScope>();

    /// <summary>Refuses who does not see every site of the company.</summary>
    /// <exception cref="AbpAuthorizationException"><see cref="SitesErrorCodes.AllSitesOnly"/>.</exception>
    protected void CheckSeesAllSites()
    {
        if (!SiteScope.CoversAllSites)
        {
            throw new AbpAuthorizationException("What is the company's is for who sees all of its sites.", SitesErrorCodes.AllSitesOnly);
        }
    }
}
