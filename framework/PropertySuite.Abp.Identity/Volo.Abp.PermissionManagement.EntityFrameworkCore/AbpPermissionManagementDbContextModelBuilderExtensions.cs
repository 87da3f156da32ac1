using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.PermissionManagement.EntityFrameworkCore;

/// <summary>The grants' table.</summary>
public static class AbpPermissionManagementDbContextModelBuilderExtensions
{
    /// <summary>Maps the grants to ABP's table.</summary>
    public static void ConfigurePermissionManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<PermissionGrant>(b =>
        {
            b.ToTable(
                AbpPermissionManagementDbProperties.DbTablePrefix + "PermissionGrants",
                AbpPermissionManagementDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(PermissionGrantConsts.MaxNameLength).IsRequired();
            b.Property(x => x.ProviderName).HasMaxLength(PermissionGrantConsts.MaxProviderNameLength).IsRequired();
            b.Property(x => x.ProviderKey).HasMaxLength(PermissionGrantConsts.MaxProviderKeyLength).IsRequired();
            b.HasIndex(x => new { x.TenantId, x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
        });
    }
}
