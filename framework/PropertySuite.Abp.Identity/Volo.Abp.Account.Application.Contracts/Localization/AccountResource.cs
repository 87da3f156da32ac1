using Volo.Abp.Localization;

namespace Volo.Abp.Account.Localization;

/// <summary>Texts of the account module.</summary>
[LocalizationResourceName("AbpAccount")]
public class AccountResource
{
}
