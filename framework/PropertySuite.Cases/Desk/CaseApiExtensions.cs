using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Conventions;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.Modularity;

namespace PropertySuite.Cases;

/// <summary>The HTTP API of a module with cases.</summary>
public static class CaseApiExtensions
{
    /// <summary>
    /// Makes the module's application services an API below <c>/api/{rootPath}</c>, in which the lists of a case have the address of its
    /// commands: <c>RepairOrderListAppService</c> answers at <c>repair-order</c> too. Messages about fields are the module's texts.
    /// </summary>
    /// <typeparam name="TModule">The module.</typeparam>
    /// <typeparam name="TResource">Resource of its texts.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="rootPath">The module's word in addresses, such as <c>follow-ups</c>.</param>
    /// <param name="more">What else is to be set.</param>
    public static IServiceCollection AddCaseApi<TModule, TResource>(
        this IServiceCollection services, string rootPath, Action<ConventionalControllerSetting>? more = null)
        where TModule : AbpModule
    {
        services.Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(TResource)));
        services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(typeof(TModule).Assembly, setting =>
        {
            setting.RootPath = rootPath;
            setting.UrlControllerNameNormalizer = context => context.ControllerName.RemovePostFix("List");
            more?.Invoke(setting);
        }));
        return services;
    }

    /// <summary>Names the errors that say that what the client sent cannot be: HTTP 400. The others say that the client may not, or may not now: 403.</summary>
    public static IServiceCollection AddInputErrors(this IServiceCollection services, params IEnumerable<string> codes)
        => services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            foreach (var code in codes)
            {
                options.Map(code, HttpStatusCode.BadRequest);
            }
        });
}
