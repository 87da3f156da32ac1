using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.SettingManagement;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Account.Web;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.HttpApi;
using Volo.Abp.PermissionManagement.Identity;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>A host with all administration modules. Cookies are checked at each request, jobs wait for the tests.</summary>
[DependsOn(
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpAspNetCoreMultiTenancyModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpAccountWebModule),
    typeof(AbpAccountHttpApiModule),
    typeof(AbpAccountApplicationModule),
    typeof(AbpIdentityApplicationModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementHttpApiModule),
    typeof(AbpPermissionManagementDomainIdentityModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpTenantManagementEntityFrameworkCoreModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(PropertySuitePlatformAspNetCoreModule),
    typeof(PropertySuitePlatformIdentityModule))]
public class IdentityTestModule : AbpModule
{
    public IdentityTestModule()
    {
        SkipAutoServiceRegistration = true;
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpAuditingOptions>(options => options.EntityHistorySelectors.AddAllEntities());
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        Configure<AbpDbContextOptions>(options => options.UseNpgsql());
        Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
        Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        Configure<SettingManagementOptions>(options => options.Providers.Add<SiteSettingManagementProvider>());
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("zh-Hant", "zh-Hant", "繁體中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
        });
        context.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        context.Services.AddAbpDbContext<IdentityTestDbContext>();
        context.Services.AddTypes(typeof(ChainedSettingDefinitionProvider), typeof(SiteSettingManagementProvider));
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var application = context.GetApplicationBuilder();
        application.UseAbpRequestLocalization();
        application.UseRouting();
        application.UseAuthentication();
        application.UseMultiTenancy();
        application.UseUnitOfWork();
        application.UseAuthorization();
        application.UseAuditing();
        application.UseConfiguredEndpoints(endpoints =>
            endpoints.MapGet("/page", () => Results.Text("for people")).RequireAuthorization());
    }
}
