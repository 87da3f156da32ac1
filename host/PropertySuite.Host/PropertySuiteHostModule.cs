using Microsoft.AspNetCore.Identity;
using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Attachments;
using PropertySuite.BackgroundJobs;
using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Host.Data;
using PropertySuite.Host.Demo;
using PropertySuite.Host.Keys;
using PropertySuite.Host.OpenApi;
using PropertySuite.Host.Operation;
using PropertySuite.Identity;
using PropertySuite.Localization;
using PropertySuite.OwnerRecords;
using PropertySuite.Quartz;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Account.Web;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BackgroundWorkers.Quartz;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.PermissionManagement.HttpApi;
using Volo.Abp.PermissionManagement.Identity;
using Volo.Abp.SecurityLog;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement;
using Volo.Abp.TenantManagement.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace PropertySuite.Host;

/// <summary>The composition root: every module, one database context, one HTTP pipeline.</summary>
[DependsOn(
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpAspNetCoreMultiTenancyModule),
    typeof(AbpEntityFrameworkCorePostgreSqlModule),
    typeof(AbpBackgroundWorkersQuartzModule),
    typeof(AbpAccountApplicationModule),
    typeof(AbpAccountHttpApiModule),
    typeof(AbpAccountWebModule),
    typeof(AbpAuditLoggingEntityFrameworkCoreModule),
    typeof(AbpBackgroundJobsEntityFrameworkCoreModule),
    typeof(BlobStoringDatabaseEntityFrameworkCoreModule),
    typeof(AbpIdentityApplicationModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpIdentityHttpApiModule),
    typeof(AbpPermissionManagementApplicationModule),
    typeof(AbpPermissionManagementDomainIdentityModule),
    typeof(AbpPermissionManagementEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementHttpApiModule),
    typeof(AbpSettingManagementEntityFrameworkCoreModule),
    typeof(AbpTenantManagementApplicationModule),
    typeof(AbpTenantManagementEntityFrameworkCoreModule),
    typeof(AbpTenantManagementHttpApiModule),
    typeof(PropertySuitePlatformAspNetCoreModule),
    typeof(PropertySuitePlatformIdentityModule),
    typeof(SitesModule),
    typeof(OwnerRecordsModule),
    typeof(ServiceDeskModule),
    typeof(AttachmentsModule),
    typeof(FollowUpsModule),
    typeof(RepairsModule),
    typeof(ApprovalsModule),
    typeof(AdministrationModule))]
public class PropertySuiteHostModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var connectionString = context.Services.GetConfiguration().GetConnectionString("Default")!;
        var backgroundWork = context.Services.GetSingletonInstance<BackgroundWorkSettings>();
        PreConfigure<QuartzClusterOptions>(options =>
        {
            options.ConnectionString = connectionString;
            backgroundWork.ApplyTo(options);
        });
    }

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();

        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        Configure<IdentityOptions>(options => options.Tokens.AuthenticatorIssuer = "PropertySuite");
        Configure<AbpDbContextOptions>(options => options.UseNpgsql());
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("zh-Hans", "zh-Hans", "简体中文"));
            options.Languages.Add(new LanguageInfo("zh-Hant", "zh-Hant", "繁體中文"));
            options.Languages.Add(new LanguageInfo("en", "en", "English"));
        });
        // The fields of the platform's own services are named by the foundation; modules name theirs themselves.
        Configure<AbpMvcDataAnnotationsLocalizationOptions>(options => options.AddAssemblyResource(
            typeof(FoundationResource),
            typeof(PropertySuiteHostModule).Assembly,
            typeof(SignInInput).Assembly,
            typeof(AbpAccountWebModule).Assembly,
            typeof(CaseActionDto).Assembly,
            typeof(UpdateProfileDto).Assembly,
            typeof(IdentityUserDto).Assembly,
            typeof(UpdatePermissionsDto).Assembly,
            typeof(TenantCreateDto).Assembly,
            typeof(PagedAndSortedResultRequestDto).Assembly));
        Configure<AbpAuditingOptions>(options =>
        {
            options.ApplicationName = "PropertySuite";
            options.IsEnabledForAnonymousUsers = false;
            options.EntityHistorySelectors.AddAllEntities();
        });
        Configure<AbpSecurityLogOptions>(options => options.ApplicationName = "PropertySuite");
        context.Services.AddAbpDbContext<PropertySuiteDbContext>();

        var backgroundWork = context.Services.GetSingletonInstance<BackgroundWorkSettings>();
        Configure<BackgroundJobLeaseOptions>(backgroundWork.ApplyTo);
        Configure<AbpBackgroundJobWorkerOptions>(backgroundWork.ApplyTo);

        var dataFolder = context.Services.GetSingletonInstance<HostPaths>().DataFolder;
        Configure<AttachmentOptions>(options => options.Folder ??= Path.Combine(dataFolder, "attachments"));
        context.Services.AddSignInKeys(configuration.GetConnectionString("Default")!);
        if (configuration.GetValue<bool>("PropertySuite:SeedsDemo"))
        {
            Configure<AbpApplicationConfigurationOptions>(options => options.Contributors.Add(new DemoSignInContributor()));
        }

        context.Services.AddApiDocument();
        context.Services.AddPublicAnswerCompression();
        context.Services.AddHealthChecks()
            .AddCheck<ShutdownHealthCheck>("shutdown", tags: [HealthEndpoints.ReadyTag])
            .AddCheck<DatabaseHealthCheck>("database", tags: [HealthEndpoints.ReadyTag]);
        context.Services.AddHostOperation(configuration);
    }

    /// <inheritdoc />
    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var application = (WebApplication)context.GetApplicationBuilder();

        application.UseProxyHeaders();
        application.UseSecurityHeaders();
        application.UseMiddleware<RequestLog>();
        application.UseAbpExceptionHandling();
        application.UseCorrelationId();
        application.UsePublicAnswerCompression();
        application.UseConsoleFiles();
        application.UseAbpRequestLocalization();
        application.UseRouting();
        application.UseSignInNames();
        application.UseAuthentication();
        application.UseRateLimiter();
        application.UseMultiTenancy();
        application.UseLogScope();
        application.UseSiteScope();
        application.UseUnitOfWork();
        application.UseAuthorization();
        application.UseAuditing();
        application.UseConfiguredEndpoints(endpoints =>
        {
            endpoints.MapApiDocument();
            endpoints.MapHealthEndpoints();
            endpoints.MapConsoleFallback();
        });
    }
}
