using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Localization;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Volo.Abp.SettingManagement;

namespace PropertySuite.ServiceDesk;

/// <summary>The service desk: what complaints, repairs and inquiries have in common. Now the timeline.</summary>
[DependsOn(
    typeof(CasesModule),
    typeof(AdministrationContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCoreModule),
    typeof(AbpBackgroundWorkersModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpAspNetCoreMvcModule))]
public class ServiceDeskModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(ServiceDeskModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddAbpDbContext<ServiceDeskDbContext>()
            .AddInputErrors(
                ServiceDeskErrorCodes.FallbackMissing,
                ServiceDeskErrorCodes.RuleNeverCounts,
                ServiceDeskErrorCodes.StepNeverComes,
                ServiceDeskErrorCodes.StepWithoutRole,
                ServiceDeskErrorCodes.UnknownFact,
                ServiceDeskErrorCodes.UnknownRole,
                ServiceDeskErrorCodes.LimitRequired,
                ServiceDeskErrorCodes.LimitIsTheCases,
                ServiceDeskErrorCodes.LaxerThanCompany,
                ServiceDeskErrorCodes.UnknownClock);
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(typeof(ServiceDeskResource)));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(ServiceDeskModule).Assembly, setting => setting.RootPath = "service-desk"));
    }

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => context.AddBackgroundWorkerAsync<ClockWorker>();
}
