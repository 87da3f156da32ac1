using Microsoft.Extensions.DependencyInjection;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Administration;

/// <summary>What the administrators of a company need beside ABP's own services: settings, logs, jobs, API clients, organization units.</summary>
[DependsOn(
    typeof(AdministrationContractsModule),
    typeof(ServiceDeskContractsModule),
    typeof(SitesContractsModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsDomainModule),
    typeof(AbpBackgroundWorkersQuartzModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpIdentityDomainModule),
    typeof(AbpPermissionManagementDomainModule),
    typeof(AbpSettingManagementDomainModule),
    typeof(AbpTenantManagementDomainModule),
    typeof(AbpAspNetCoreMvcModule))]
public class AdministrationModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(AdministrationModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAbpDbContext<AdministrationDbContext>(options =>
            options.AddDefaultRepositories<IAdministrationDbContext>());
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(AdministrationModule).Assembly, setting => setting.RootPath = "administration"));
    }

    /// <inheritdoc />
    public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        context.AddBackgroundWorkerAsync<LogRetentionWorker>();
}
