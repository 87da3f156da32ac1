using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PropertySuite.Identity;
using PropertySuite.Identity.Localization;
using Volo.Abp.Account;
using Volo.Abp.Account.Web;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.VirtualFileSystem;

namespace PropertySuite;

/// <summary>What the product puts in the place of ABP's defaults around accounts: signing in, the second factor, the rules of who gives rights.</summary>
[DependsOn(
    typeof(AbpAccountApplicationModule),
    typeof(AbpAccountWebModule),
    typeof(AbpAspNetCoreMvcModule),
    typeof(AbpIdentityApplicationModule),
    typeof(AbpIdentityEntityFrameworkCoreModule),
    typeof(AbpPermissionManagementApplicationModule))]
public class PropertySuitePlatformIdentityModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) =>
        PreConfigure<IMvcBuilder>(mvc => mvc.AddApplicationPartIfNotExists(typeof(PropertySuitePlatformIdentityModule).Assembly));

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddDataProtection();
        services.Replace(ServiceDescriptor.Scoped<IdentityErrorDescriber, LocalizedIdentityErrorDescriber>());
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, SessionValidator>());
        services.AddScoped<IPasswordValidator<Volo.Abp.Identity.IdentityUser>, CommonPasswordValidator>();
        ConfigureSessions();
        Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            foreach (var code in IdentityRefusals.Codes)
            {
                options.Map(code, HttpStatusCode.BadRequest);
            }
        });

        Configure<AbpVirtualFileSystemOptions>(options => options.FileSets.AddEmbedded<PropertySuitePlatformIdentityModule>());
        Configure<AbpLocalizationOptions>(options => options.Resources
            .Add<IdentityPlatformResource>("zh-Hans")
            .AddVirtualJson("/Localization/IdentityPlatform"));
        Configure<AbpExceptionLocalizationOptions>(
            options => options.MapCodeNamespace("PropertySuite.Identity", typeof(IdentityPlatformResource)));
    }

    private void ConfigureSessions()
    {
        Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = TimeSpan.FromSeconds(30);
            options.OnRefreshingPrincipal = SessionClaimsPrincipalFactory.KeepAsync;
        });

        // Who is signed in where is in the security log; each use of a session is no change that somebody made.
        Configure<AbpAuditingOptions>(options => options.IgnoredTypes.Add(typeof(IdentitySession)));
        Configure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, options =>
        {
            Name(options, IdentityConstants.ApplicationScheme);
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = SessionTimes.Remembered;
            options.LoginPath = "/login";
            options.AccessDeniedPath = "/login";
            options.Events.OnRedirectToLogin = CookieChallenge.ToLoginAsync;
            options.Events.OnRedirectToAccessDenied = CookieChallenge.ToAccessDeniedAsync;
        });

        // This one remembers for a few minutes whose password was right; the next, on which device no code is asked for.
        Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            Name(options, IdentityConstants.TwoFactorUserIdScheme);
            options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            options.SlidingExpiration = false;
        });
        Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorRememberMeScheme, options =>
        {
            Name(options, IdentityConstants.TwoFactorRememberMeScheme);
            options.ExpireTimeSpan = TimeSpan.FromDays(30);
        });
    }

    private static void Name(CookieAuthenticationOptions options, string scheme)
    {
        options.Cookie.Name = $".AspNetCore.{scheme}";
        options.Cookie.HttpOnly = true;
    }
}
