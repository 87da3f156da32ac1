using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>The tenant management module's own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpTenantManagementDbProperties.ConnectionStringName)]
public class TenantManagementDbContext(DbContextOptions<TenantManagementDbContext> options)
    : AbpDbContext<TenantManagementDbContext>(options), ITenantManagementDbContext
{
    /// <inheritdoc />
    public DbSet<Tenant> Tenants => Set<Tenant>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureTenantManagement();
        base.OnModelCreating(modelBuilder);
    }
}
