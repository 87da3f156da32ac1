using Volo.Abp.Localization;

namespace Volo.Abp.TenantManagement.Localization;

/// <summary>Texts of the tenant management module.</summary>
[LocalizationResourceName("AbpTenantManagement")]
public class AbpTenantManagementResource
{
}
