using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(AdministrationDbProperties.ConnectionStringName)]
public class AdministrationDbContext(DbContextOptions<AdministrationDbContext> options)
    : AbpDbContext<AdministrationDbContext>(options), IAdministrationDbContext
{
    /// <inheritdoc />
    public DbSet<ApiClient> ApiClients => Set<ApiClient>();

    /// <inheritdoc />
    public DbSet<ApiAccessToken> ApiAccessTokens => Set<ApiAccessToken>();

    /// <inheritdoc />
    public DbSet<RoleSeed> RoleSeeds => Set<RoleSeed>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureAdministration();
        base.OnModelCreating(modelBuilder);
    }
}
