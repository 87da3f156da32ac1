using PropertySuite.Sites.Localization;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Base of this module's application services.</summary>
public abstract class SitesAppService : ApplicationService
{
    /// <summary>Sets the texts of the module.</summary>
    protected SitesAppService() => LocalizationResource = typeof(SitesResource);

    /// <summary>The sites that the caller works in.</summary>
    protected ICurrentSiteScope SiteScope => LazyServiceProvider.LazyGetRequiredService<ICurrentSiteScope>();
}
