using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>The permission management module's own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpPermissionManagementDbProperties.ConnectionStringName)]
public class PermissionManagementDbContext(DbContextOptions<PermissionManagementDbContext> options)
    : AbpDbContext<PermissionManagementDbContext>(options), IPermissionManagementDbContext
{
    /// <inheritdoc />
    public DbSet<PermissionGrant> PermissionGrants => Set<PermissionGrant>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigurePermissionManagement();
        base.OnModelCreating(modelBuilder);
    }
}
