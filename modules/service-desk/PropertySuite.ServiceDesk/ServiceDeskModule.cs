using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Sites;
using PropertySuite.ServiceDesk.Localization;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace PropertySuite.ServiceDesk;

/// <summary>The service desk: what complaints, repairs and inquiries have in common. Now the timeline, and links for people without an account.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpAspNetCoreMvcModule))]
public class ServiceDeskModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(ServiceDeskModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<ServiceDeskDbContext>(options => options.AddRepository<Link, EfCoreLinkRepository>());
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(ServiceDeskResource)));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(ServiceDeskModule).Assembly, setting => setting.RootPath = "service-desk"));
        Configure<AbpExceptionHttpStatusCodeOptions>(MapLinkErrors);
    }

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        => context.AddBackgroundWorkerAsync<LinkCleanupWorker>();

    private static void MapLinkErrors(AbpExceptionHttpStatusCodeOptions options)
    {
        options.Map(ServiceDeskErrorCodes.LinkInvalid, HttpStatusCode.NotFound);
        options.Map(ServiceDeskErrorCodes.LinkSubjectNotSeen, HttpStatusCode.NotFound);
        options.Map(ServiceDeskErrorCodes.LinkPurposeUnknown, HttpStatusCode.BadRequest);
        options.Map(ServiceDeskErrorCodes.LinkActionUnknown, HttpStatusCode.BadRequest);
        options.Map(ServiceDeskErrorCodes.LinkValidTooLong, HttpStatusCode.BadRequest);
    }
}
