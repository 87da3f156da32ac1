using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Identity;
using Volo.Abp.Modularity;

namespace Volo.Abp.Identity.AspNetCore;

/// <summary>Signing in by the cookie <c>.AspNetCore.Identity.Application</c>.</summary>
[DependsOn(typeof(AbpIdentityDomainModule))]
public class AbpIdentityAspNetCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.AddHttpContextAccessor();
        services.GetObject<IdentityBuilder>().AddSignInManager<AbpSignInManager>();
        services.AddScoped<ISecurityStampValidator, AbpSecurityStampValidator>();

        // The second scheme is never signed into, but whatever ends a session signs out of it too.
        services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
            })
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = ".AspNetCore." + IdentityConstants.ApplicationScheme;
                options.Cookie.HttpOnly = true;
                options.SlidingExpiration = true;
                options.ExpireTimeSpan = TimeSpan.FromDays(14);
                options.LoginPath = "/login";
                options.AccessDeniedPath = "/login";
                options.Events = new CookieAuthenticationEvents
                {
                    OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync,
                    OnRedirectToLogin = CookieChallenge.ToLoginAsync,
                    OnRedirectToAccessDenied = CookieChallenge.ToAccessDeniedAsync,
                };
            })
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme);

        Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromSeconds(30));
    }
}
