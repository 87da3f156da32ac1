using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>Whether there are tenants.</summary>
public class MultiTenancyInfoDto
{
    public bool IsEnabled { get; set; }

    public TenantUserSharingStrategy UserSharingStrategy { get; set; }
}
