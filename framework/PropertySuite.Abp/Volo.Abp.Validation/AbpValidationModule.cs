using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Castle;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation.Localization;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Validation;

/// <summary>Validation of the arguments of methods.</summary>
[DependsOn(typeof(AbpValidationAbstractionsModule), typeof(AbpCastleCoreModule), typeof(AbpLocalizationModule))]
public class AbpValidationModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(ValidationInterceptorRegistrar.RegisterIfNeeded);

        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IObjectValidationContributor).IsAssignableFrom(registered.ImplementationType))
            {
                contributors.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpValidationOptions>(options => options.ObjectValidationContributors.AddIfNotContains(contributors));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<AbpValidationModule>(baseFolder: "/Volo.Abp.Validation"));
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<AbpValidationResource>("zh-Hans")
            .AddVirtualJson("/Localization/AbpValidation"));
    }
}
