using Volo.Abp.Localization;

namespace PropertySuite.Identity.Localization;

/// <summary>Texts of the steps of signing in, and of the product's own rules of accounts and rights.</summary>
[LocalizationResourceName("PropertySuiteIdentity")]
public class IdentityPlatformResource
{
}
