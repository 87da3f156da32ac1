using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.MultiTenancy;
using Volo.Abp.AspNetCore.TestBase;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.MultiTenancy.ConfigurationStore;
using Volo.Abp.Timing;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>A web application with a few services that do nothing but show what arrives.</summary>
[DependsOn(typeof(AbpAspNetCoreTestBaseModule), typeof(PropertySuitePlatformAspNetCoreModule), typeof(AbpAspNetCoreMultiTenancyModule))]
public class ShopModule : AbpModule
{
    public const string Scheme = "Identity.Application";

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(
            typeof(ShopModule).Assembly,
            setting => setting.TypePredicate = type => type.Namespace == typeof(ShopModule).Namespace));
        Configure<AbpExceptionHttpStatusCodeOptions>(options => options.Map("Shop:SoldOut", HttpStatusCode.Gone));
        Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
        Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
        Configure<AbpMultiTenancyOptions>(options => options.IsEnabled = true);
        Configure<AbpDefaultTenantStoreOptions>(options => options.Tenants = [ShopTenants.East, ShopTenants.West]);
        Configure<AbpLocalizationOptions>(options => options.Languages.AddRange(
        [
            new LanguageInfo("zh-Hans", displayName: "简体中文"),
            new LanguageInfo("zh-Hant", displayName: "繁體中文"),
            new LanguageInfo("en", displayName: "English"),
        ]));
        context.Services.AddAuthorization(options => options.AddPolicy("Shop.Never", policy => policy.RequireAssertion(_ => false)));
        context.Services.AddAuthentication(Scheme).AddCookie(Scheme, options => options.LoginPath = "/sign-in");
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseAbpExceptionHandling();
        app.UseAbpRequestLocalization();
        app.UseCorrelationId();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMultiTenancy();
        app.UseUnitOfWork();
        app.UseAuthorization();
        app.Use(FailInMiddleware);
        app.UseConfiguredEndpoints(endpoints =>
        {
            endpoints.MapGet("/page", () => "page").RequireAuthorization();
            endpoints.MapGet("/api/minimal/fail", IResult () => throw new InvalidOperationException("secret"));
        });
    }

    private static Task FailInMiddleware(HttpContext context, RequestDelegate next)
        => context.Request.Path.Value?.EndsWith("/fails-in-middleware", StringComparison.Ordinal) == true
            ? throw new UserFriendlyException("The till is closed.")
            : next(context);
}

/// <summary>The same with the services for other modules on the outside.</summary>
[DependsOn(typeof(ShopModule))]
public class OpenShopModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpAspNetCoreMvcOptions>(options => options.ExposeIntegrationServices = true);
}

public static class ShopTenants
{
    public static readonly TenantConfiguration East = new(Guid.Parse("11111111-0000-0000-0000-000000000001"), "east", "EAST");
    public static readonly TenantConfiguration West = new(Guid.Parse("22222222-0000-0000-0000-000000000002"), "west", "WEST");
}
