using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RequestLocalization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization;
using Volo.Abp.Content;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Uow;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore;

/// <summary>What every web application needs: the request as the source of principal, cancellation and unit of work, and errors as JSON.</summary>
[DependsOn(
    typeof(AbpAuditingModule),
    typeof(AbpSecurityModule),
    typeof(AbpUnitOfWorkModule),
    typeof(AbpAuthorizationModule),
    typeof(AbpValidationModule),
    typeof(AbpLocalizationModule),
    typeof(AbpExceptionHandlingModule))]
public class AbpAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        context.Services.AddObjectAccessor<IApplicationBuilder>();
        context.Services.AddAuthorization();
        context.Services.AddSingleton<IAbpRequestLocalizationOptionsProvider, DefaultAbpRequestLocalizationOptionsProvider>();
        context.Services.AddTransient<AbpRequestLocalizationMiddleware>();

        Configure<AbpAuditingOptions>(options =>
        {
            options.Contributors.Add(new AspNetCoreAuditLogContributor());
            options.IgnoredTypes.AddRange([typeof(IFormFile), typeof(IRemoteStreamContent)]);
        });
    }
}
