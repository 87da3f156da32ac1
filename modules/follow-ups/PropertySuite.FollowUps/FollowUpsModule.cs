using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using PropertySuite.FollowUps.Localization;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks (回访): the ability to have any finished case called back.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(FollowUpsContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpIdentityApplicationContractsModule),
    typeof(AbpAspNetCoreMvcModule))]
public class FollowUpsModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(FollowUpsModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<FollowUpsDbContext>(options =>
            options.AddRepository<CallbackTask, EfCoreCallbackTaskRepository>());
        context.Services.AddCase(CallbackTransitions.Table);
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(FollowUpsResource)));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(FollowUpsModule).Assembly, setting =>
            {
                setting.UseCaseRoutes("follow-ups");
                setting.UrlActionNameNormalizer = context => context.ActionNameInUrl == "RevealContactPhone" ? "RevealPhone" : context.ActionNameInUrl;
            }));
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(FollowUpsErrorCodes.OpinionRequired, HttpStatusCode.BadRequest);
            options.Map(FollowUpsErrorCodes.AttemptInFuture, HttpStatusCode.BadRequest);
        });
    }
}
