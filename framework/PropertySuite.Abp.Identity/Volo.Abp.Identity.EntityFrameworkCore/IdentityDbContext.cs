using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>The identity module's own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpIdentityDbProperties.ConnectionStringName)]
public class IdentityDbContext(DbContextOptions<IdentityDbContext> options)
    : AbpDbContext<IdentityDbContext>(options), IIdentityDbContext
{
    /// <inheritdoc />
    public DbSet<IdentityUser> Users => Set<IdentityUser>();

    /// <inheritdoc />
    public DbSet<IdentityRole> Roles => Set<IdentityRole>();

    /// <inheritdoc />
    public DbSet<OrganizationUnit> OrganizationUnits => Set<OrganizationUnit>();

    /// <inheritdoc />
    public DbSet<IdentitySecurityLog> SecurityLogs => Set<IdentitySecurityLog>();

    /// <inheritdoc />
    public DbSet<IdentitySession> Sessions => Set<IdentitySession>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureIdentity();
        base.OnModelCreating(modelBuilder);
    }
}
