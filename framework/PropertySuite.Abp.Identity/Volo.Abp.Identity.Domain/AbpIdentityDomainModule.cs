using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Data;
using Volo.Abp.Domain;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <summary>Users and roles on ASP.NET Core Identity.</summary>
[DependsOn(
    typeof(AbpDddDomainModule),
    typeof(AbpIdentityDomainSharedModule),
    typeof(AbpSettingsModule),
    typeof(AbpMultiTenancyModule),
    typeof(AbpDataModule))]
public class AbpIdentityDomainModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var services = context.Services;
        services.TryAddSingleton(TimeProvider.System);

        var identityBuilder = services
            .AddIdentityCore<IdentityUser>(options => options.User.RequireUniqueEmail = true)
            .AddRoles<IdentityRole>()
            .AddTokenProvider<AuthenticatorTokenProvider<IdentityUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddDataProtection();
        context.Services.AddObjectAccessor(identityBuilder);
        PreferOurs<UserManager<IdentityUser>, IdentityUserManager>(services);
        PreferOurs<RoleManager<IdentityRole>, IdentityRoleManager>(services);
        PreferOurs<IUserStore<IdentityUser>, IdentityUserStore>(services);
        PreferOurs<IRoleStore<IdentityRole>, IdentityRoleStore>(services);
        PreferOurs<IUserClaimsPrincipalFactory<IdentityUser>, AbpUserClaimsPrincipalFactory>(services);
        services.AddAbpDynamicOptions<IdentityOptions, AbpIdentityOptionsManager>();

        Configure<IdentityOptions>(options =>
        {
            options.ClaimsIdentity.UserIdClaimType = AbpClaimTypes.UserId;
            options.ClaimsIdentity.UserNameClaimType = AbpClaimTypes.UserName;
            options.ClaimsIdentity.RoleClaimType = AbpClaimTypes.Role;
            options.ClaimsIdentity.EmailClaimType = AbpClaimTypes.Email;
        });
    }

    private static void PreferOurs<TService, TImplementation>(IServiceCollection services)
        where TService : class
        where TImplementation : class, TService =>
        services.Replace(ServiceDescriptor.Scoped<TService>(provider => provider.GetRequiredService<TImplementation>()));
}
