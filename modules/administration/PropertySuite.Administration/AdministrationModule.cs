using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Sites;
using PropertySuite.Administration.Localization;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Administration;

/// <summary>What the administrators of a company need beside ABP's own services: settings, logs, jobs, API clients, organization units.</summary>
[DependsOn(
    typeof(AdministrationContractsModule),
    typeof(PropertySuiteFoundationEntityFrameworkCoreModule),
    typeof(SitesContractsModule),
    typeof(PropertySuitePlatformModule),
    typeof(PropertySuitePlatformIdentityModule),
    typeof(AbpDddApplicationModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(AbpBackgroundWorkersQuartzModule),
    typeof(AbpIdentityApplicationContractsModule),
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
        {
            options.AddDefaultRepositories<IAdministrationDbContext>();
            options.AddRepository<ApiClient, EfCoreApiClientRepository>();
            options.AddRepository<ApiAccessToken, EfCoreApiAccessTokenRepository>();
        });
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(
            typeof(AdministrationResource), typeof(AdministrationResource).Assembly, typeof(AdministrationModule).Assembly));
        Configure<AbpAspNetCoreMvcOptions>(options =>
            options.ConventionalControllers.Create(typeof(AdministrationModule).Assembly, setting => setting.RootPath = "administration"));
        context.Services.AddApiClientAuthentication();
        Configure<AbpDataSeedOptions>(options => options.Contributors.Remove<PermissionDataSeedContributor>());
        Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<ApiTokenScopeValueProvider>());
        Configure<AbpTenantResolveOptions>(options => options.TenantResolvers.Insert(0, new ApiClientTenantResolveContributor()));
    }

    /// <inheritdoc />
    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<EndedTokenCleanupWorker>();
        await context.AddBackgroundWorkerAsync<OldSessionCleanupWorker>();
        await context.AddBackgroundWorkerAsync<LogRetentionWorker>();
    }
}
