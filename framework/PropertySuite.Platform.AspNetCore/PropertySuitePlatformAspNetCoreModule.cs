using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PropertySuite.AspNetCore;
using PropertySuite.AspNetCore.Localization;
using PropertySuite.AspNetCore.Mvc;
using PropertySuite.Auditing;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;
using Volo.Abp.Auditing;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.VirtualFileSystem;
using PropertySuite.Localization;
using Volo.Abp.AspNetCore.Mvc.Localization;

namespace PropertySuite;

/// <summary>What the product puts in the place of ABP's defaults in its HTTP API: answers to errors, JSON, descriptions, the log of requests.</summary>
[DependsOn(typeof(AbpAspNetCoreMvcModule), typeof(PropertySuitePlatformModule))]
public class PropertySuitePlatformAspNetCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddTransient<ApiErrorWriter>();
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationMiddlewareResultHandler, ApiAuthorizationMiddlewareResultHandler>());
        services.AddTransient<IConfigureOptions<MvcOptions>, ApiMvcOptionsSetup>();
        services.AddTransient<IConfigureOptions<JsonOptions>, ApiJsonOptions>();
        services.ConfigureHttpJsonOptions(options => ApiJsonOptions.ConfigureDescription(options.SerializerOptions));
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, ApiDescriptionProvider>());
        services.Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(FoundationResource)));
        AddTexts(services);

        Configure<AbpAntiForgeryOptions>(options =>
        {
            // ApiAntiforgeryFilter validates. Browsers refuse SameSite=None on plain HTTP, and the console comes from the same site.
            options.AutoValidate = false;
            options.TokenCookie.SameSite = SameSiteMode.Lax;
        });
        Configure<AbpAuditingOptions>(options => options.Contributors.Insert(0, new ScrubbedAddressContributor()));
    }

    private void AddTexts(IServiceCollection services)
    {
        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<PropertySuitePlatformAspNetCoreModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<HttpErrorsResource>("en")
            .AddVirtualJson("/AspNetCore/Localization/HttpErrors"));
        Configure<AbpExceptionLocalizationOptions>(
            options => options.MapCodeNamespace("Volo.AbpIo.MultiTenancy", typeof(HttpErrorsResource)));

        services.AddSingleton<DataAnnotationsLocalization>();
        services.Replace(ServiceDescriptor.Singleton<IValidationAttributeAdapterProvider, RuleMessageAdapterProvider>());
        services.AddOptions<MvcDataAnnotationsLocalizationOptions>()
            .Configure<DataAnnotationsLocalization>((options, localization) =>
                options.DataAnnotationLocalizerProvider = (type, _) => localization.ForMessagesOf(type));
    }
}
