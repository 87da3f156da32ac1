using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Localization;

/// <summary>Texts of refused permissions.</summary>
[LocalizationResourceName("AbpAuthorization")]
public class AbpAuthorizationResource
{
}
