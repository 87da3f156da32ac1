using Microsoft.AspNetCore.Identity;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Identity;

/// <summary>
/// Seeds the first administrator as ABP does, but never with a default password: without one nobody is created. What somebody else chose has
/// to be changed at the first sign-in (<see cref="AdministratorSeedProperties.MustChangePassword"/>). Seeding again changes nothing.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IdentityDataSeedContributor), typeof(AdministratorSeedContributor))]
public class AdministratorSeedContributor(IIdentityDataSeeder seeder, IdentityUserManager users, ICurrentTenant currentTenant)
    : IdentityDataSeedContributor(seeder)
{
    /// <inheritdoc />
    public override async Task SeedAsync(DataSeedContext context)
    {
        if (context[AdminPasswordPropertyName] is not string { Length: > 0 })
        {
            return;
        }

        using var tenant = currentTenant.Change(context.TenantId);
        var userName = context[AdminUserNamePropertyName] as string ?? AdminUserNameDefaultValue;
        var isNew = await users.FindByNameAsync(userName) is null;
        await base.SeedAsync(context);
        if (isNew && context[AdministratorSeedProperties.MustChangePassword] is true)
        {
            var administrator = (await users.FindByNameAsync(userName))!;
            administrator.SetShouldChangePasswordOnNextLogin(true);
            (await users.UpdateAsync(administrator)).CheckErrors();
        }
    }
}
