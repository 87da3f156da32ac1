using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <summary>Seeds the administrator's role and user from the properties <see cref="AdminEmailPropertyName"/> and
/// <see cref="AdminPasswordPropertyName"/>.</summary>
public class IdentityDataSeedContributor : IDataSeedContributor, ITransientDependency
{
    /// <summary>Seed property: the administrator's e-mail address.</summary>
    public const string AdminEmailPropertyName = "AdminEmail";

    /// <summary>The address where none is given.</summary>
    public const string AdminEmailDefaultValue = "admin@abp.io";

    /// <summary>Seed property: the administrator's first password.</summary>
    public const string AdminPasswordPropertyName = "AdminPassword";

    /// <summary>The password where none is given.</summary>
    public const string AdminPasswordDefaultValue = "1q2w3E*";

    /// <summary>Seed property: the administrator's user name.</summary>
    public const string AdminUserNamePropertyName = "AdminUserName";

    /// <summary>The user name where none is given.</summary>
    public const string AdminUserNameDefaultValue = "admin";

    private readonly IIdentityDataSeeder _identityDataSeeder;

    /// <summary>Creates the contributor.</summary>
    public IdentityDataSeedContributor(IIdentityDataSeeder identityDataSeeder)
    {
        _identityDataSeeder = identityDataSeeder;
    }

    /// <inheritdoc />
    public virtual Task SeedAsync(DataSeedContext context) => _identityDataSeeder.SeedAsync(
        context[AdminEmailPropertyName] as string ?? AdminEmailDefaultValue,
        context[AdminPasswordPropertyName] as string ?? AdminPasswordDefaultValue,
        context.TenantId,
        context[AdminUserNamePropertyName] as string ?? AdminUserNameDefaultValue);
}
