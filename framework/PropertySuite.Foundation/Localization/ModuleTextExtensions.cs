using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite.Localization;

/// <summary>How a module says where its texts are.</summary>
public static class ModuleTextExtensions
{
    /// <summary>
    /// Adds the texts of a module: the files <c>Localization/{name}/*.json</c> in the assembly of its Contracts, before those that all modules
    /// share. Error codes that begin with <c>{name}:</c> are said in them.
    /// </summary>
    /// <typeparam name="TModule">Module class of the Contracts.</typeparam>
    /// <typeparam name="TResource">Resource of the texts.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="name">Name of the module as in its namespace: <c>FollowUps</c>.</param>
    public static IServiceCollection AddModuleTexts<TModule, TResource>(this IServiceCollection services, string name)
        where TModule : AbpModule
    {
        services.Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<TModule>($"PropertySuite.{name}"));
        services.Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<TResource>("zh-Hans")
            .AddBaseTypes(typeof(FoundationResource))
            .AddVirtualJson($"/Localization/{name}"));
        services.Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace(name, typeof(TResource)));
        return services;
    }
}
