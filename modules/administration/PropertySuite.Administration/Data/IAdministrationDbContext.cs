using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(AdministrationDbProperties.ConnectionStringName)]
public interface IAdministrationDbContext : IEfCoreDbContext
{
    /// <summary>API clients.</summary>
    DbSet<ApiClient> ApiClients { get; }

    /// <summary>Tokens of API clients.</summary>
    DbSet<ApiAccessToken> ApiAccessTokens { get; }

    /// <summary>Which roles and permissions the company was given by seeding.</summary>
    DbSet<RoleSeed> RoleSeeds { get; }
}
