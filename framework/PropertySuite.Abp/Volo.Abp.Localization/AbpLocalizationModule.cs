using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization;

/// <summary>Texts in the user's language.</summary>
[DependsOn(typeof(AbpVirtualFileSystemModule))]
public class AbpLocalizationModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddLocalization();
        context.Services.TryAddSingleton<ResourceManagerStringLocalizerFactory>();
        context.Services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, AbpStringLocalizerFactory>());
    }
}
