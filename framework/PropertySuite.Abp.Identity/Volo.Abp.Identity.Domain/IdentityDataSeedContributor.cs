using Microsoft.AspNetCore.Identity;
using PropertySuite.Identity;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Identity;

/// <summary>Seeds the administrator's role and user from the properties <see cref="AdminEmailPropertyName"/> and
/// <see cref="AdminPasswordPropertyName"/>. Without a password nobody is created: there is no default password.</summary>
public class IdentityDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    /// <summary>Seed property: the administrator's e-mail address.</summary>
    public const string AdminEmailPropertyName = "AdminEmail";

    /// <summary>The address where none is given.</summary>
    public const string AdminEmailDefaultValue = "admin@abp.io";

    /// <summary>Seed property: the administrator's first password.</summary>
    public const string AdminPasswordPropertyName = "AdminPassword";

    /// <summary>Seed property: the administrator's user name.</summary>
    public const string AdminUserNamePropertyName = "AdminUserName";

    /// <summary>The user name where none is given.</summary>
    public const string AdminUserNameDefaultValue = "admin";

    private readonly IIdentityDataSeeder _identityDataSeeder;
    private readonly IdentityUserManager _userManager;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the contributor.</summary>
    public IdentityDataSeedContributor(
        IIdentityDataSeeder identityDataSeeder, IdentityUserManager userManager, ICurrentTenant currentTenant)
    {
        _userManager = userManager;
        _currentTenant = currentTenant;
        _identityDataSeeder = identityDataSeeder;
    }

    /// <inheritdoc />
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        if (context[AdminPasswordPropertyName] is not string { Length: > 0 } password)
        {
            return;
        }

        var userName = context[AdminUserNamePropertyName] as string ?? AdminUserNameDefaultValue;
        var result = await _identityDataSeeder.SeedAsync(
            context[AdminEmailPropertyName] as string ?? AdminEmailDefaultValue, password, context.TenantId, userName);
        if (result.CreatedAdminUser && context[AdministratorSeedProperties.MustChangePassword] is true)
        {
            using (_currentTenant.Change(context.TenantId))
            {
                var user = await _userManager.FindByNameAsync(userName);
                user!.SetShouldChangePasswordOnNextLogin(true);
                (await _userManager.UpdateAsync(user)).CheckErrors();
            }
        }
    }
}
