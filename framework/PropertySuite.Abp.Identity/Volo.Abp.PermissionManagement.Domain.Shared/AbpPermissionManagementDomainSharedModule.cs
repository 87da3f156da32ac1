using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement;

/// <summary>Constants of the permission management module.</summary>
public class AbpPermissionManagementDomainSharedModule : AbpModule
{
}
