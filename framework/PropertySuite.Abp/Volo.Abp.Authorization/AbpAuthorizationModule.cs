using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Authorization;

/// <summary>Permissions and the policies made of them.</summary>
[DependsOn(
    typeof(AbpSecurityModule),
    typeof(AbpLocalizationModule),
    typeof(AbpExceptionHandlingModule),
    typeof(AbpMultiTenancyModule))]
public class AbpAuthorizationModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(AuthorizationInterceptorRegistrar.RegisterIfNeeded);

        var definitionProviders = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IPermissionDefinitionProvider).IsAssignableFrom(registered.ImplementationType))
            {
                definitionProviders.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpPermissionOptions>(options => definitionProviders.ForEach(type => options.DefinitionProviders.AddIfNotContains(type)));
    }

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthorizationCore();
        context.Services.AddTransient<IAuthorizationHandler, PermissionRequirementHandler>();

        Configure<AbpPermissionOptions>(options =>
        {
            options.ValueProviders.Add<UserPermissionValueProvider>();
            options.ValueProviders.Add<RolePermissionValueProvider>();
            options.ValueProviders.Add<ClientPermissionValueProvider>();
        });
        Configure<AbpVirtualFileSystemOptions>(options
            => options.FileSets.AddEmbedded<AbpAuthorizationModule>(baseFolder: "/Volo.Abp.Authorization"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpAuthorizationResource>("zh-Hans")
            .AddVirtualJson("/Localization/AbpAuthorization"));
        Configure<AbpExceptionLocalizationOptions>(options =>
        {
            options.MapCodeNamespace("Volo.Authorization", typeof(AbpAuthorizationResource));
            options.MapCodeNamespace("PropertySuite.Security", typeof(AbpAuthorizationResource));
        });
    }
}
