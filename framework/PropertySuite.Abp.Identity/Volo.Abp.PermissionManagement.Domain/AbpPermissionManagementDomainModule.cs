using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement;

/// <summary>Which role or user has which permission.</summary>
[DependsOn(typeof(AbpAuthorizationModule), typeof(AbpDddDomainModule), typeof(AbpPermissionManagementDomainSharedModule))]
public class AbpPermissionManagementDomainModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMemoryCache();
        context.Services.Replace(ServiceDescriptor.Transient<IPermissionStore, PermissionStore>());
    }
}
