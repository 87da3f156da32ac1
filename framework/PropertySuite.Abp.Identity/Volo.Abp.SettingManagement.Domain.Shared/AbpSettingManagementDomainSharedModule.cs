using Volo.Abp.Modularity;

namespace Volo.Abp.SettingManagement;

/// <summary>Constants of the setting management module.</summary>
public class AbpSettingManagementDomainSharedModule : AbpModule
{
}
