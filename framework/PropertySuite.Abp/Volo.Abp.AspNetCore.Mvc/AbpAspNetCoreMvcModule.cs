using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PropertySuite.Abp.AspNetCore.Mvc;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.Modularity;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>The HTTP API: controllers from application services, filters, JSON, and the application's configuration for clients.</summary>
[DependsOn(
    typeof(AbpAspNetCoreModule),
    typeof(AbpAspNetCoreMvcContractsModule),
    typeof(AbpDddApplicationModule))]
public class AbpAspNetCoreMvcModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        var mvc = services.AddControllers();
        services.ExecutePreConfiguredActions(mvc);
        services.AddAntiforgery(options => options.HeaderName = "RequestVerificationToken");
        AddConventionalControllers(services, mvc);
        mvc.AddDataAnnotationsLocalization();
        services.AddTransient<IConfigureOptions<MvcOptions>, MvcSetup>();
        services.AddTransient<IConfigureOptions<JsonOptions>, MvcSetup>();
        services.AddEndpointsApiExplorer();
        Configure<ApiBehaviorOptions>(options => options.SuppressModelStateInvalidFilter = true);
    }

    public override void OnPreApplicationInitialization(ApplicationInitializationContext context)
    {
        var parts = context.ServiceProvider.GetRequiredService<ApplicationPartManager>().ApplicationParts;
        var settings = context.ServiceProvider.GetRequiredService<IOptions<AbpAspNetCoreMvcOptions>>().Value
            .ConventionalControllers.ConventionalControllerSettings;
        context.ServiceProvider.GetRequiredService<AbpConventionalControllerFeatureProvider>().Settings = settings;
        var assemblies = context.ServiceProvider.GetRequiredService<IModuleContainer>().Modules
            .SelectMany(module => module.AllAssemblies)
            .Concat(settings.Select(setting => setting.Assembly))
            .Distinct();
        foreach (var assembly in assemblies.Except(parts.OfType<AssemblyPart>().Select(part => part.Assembly)).ToList())
        {
            parts.Add(new AssemblyPart(assembly));
        }
    }

    private static void AddConventionalControllers(IServiceCollection services, IMvcBuilder mvc)
    {
        // The part manager is made before the container is, so the options reach it at the start of the application.
        var provider = new AbpConventionalControllerFeatureProvider();
        services.AddSingleton(provider);
        mvc.PartManager.FeatureProviders.Add(provider);
        services.Replace(ServiceDescriptor.Singleton<IControllerActivator, ConcreteControllerActivator>());
    }
}
