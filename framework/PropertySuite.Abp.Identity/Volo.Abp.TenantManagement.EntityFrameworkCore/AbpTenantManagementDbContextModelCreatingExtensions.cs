using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <summary>The tenants' table.</summary>
public static class AbpTenantManagementDbContextModelCreatingExtensions
{
    /// <summary>Maps tenants to ABP's table. That names are unique there is ours.</summary>
    public static void ConfigureTenantManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<Tenant>(b =>
        {
            b.ToTable(AbpTenantManagementDbProperties.DbTablePrefix + "Tenants", AbpTenantManagementDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(t => t.Name).IsRequired().HasMaxLength(TenantConsts.MaxNameLength);
            b.Property(t => t.NormalizedName).IsRequired().HasMaxLength(TenantConsts.MaxNameLength);
            b.HasIndex(t => t.Name);
            b.HasIndex(t => t.NormalizedName).IsUnique().HasFilter("\"IsDeleted\" = FALSE");
        });
    }
}
