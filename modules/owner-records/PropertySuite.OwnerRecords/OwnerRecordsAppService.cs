using Microsoft.AspNetCore.Authorization;
using PropertySuite.OwnerRecords.Localization;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Application.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Base of this module's application services.</summary>
public abstract class OwnerRecordsAppService : ApplicationService
{
    /// <summary>Sets the texts of the module.</summary>
    protected OwnerRecordsAppService() => LocalizationResource = typeof(OwnerRecordsResource);

    /// <summary>The sites that the caller works in.</summary>
    protected ICurrentSiteScope SiteScope => LazyServiceProvider.LazyGetRequiredService<ICurrentSiteScope>();

    /// <summary>Whether the caller may see phone numbers in clear.</summary>
    protected Task<bool> MayViewPhonesAsync() => AuthorizationService.IsGrantedAsync(OwnerRecordsPermissions.Parties.ViewPhone);
}
