using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>The settings' table.</summary>
public static class SettingManagementDbContextModelBuilderExtensions
{
    /// <summary>Maps stored values to ABP's table.</summary>
    public static void ConfigureSettingManagement(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<Setting>(b =>
        {
            b.ToTable(
                AbpSettingManagementDbProperties.DbTablePrefix + "Settings", AbpSettingManagementDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(SettingConsts.MaxNameLength).IsRequired();
            b.Property(x => x.Value).HasMaxLength(SettingConsts.MaxValueLength).IsRequired();
            b.Property(x => x.ProviderName).HasMaxLength(SettingConsts.MaxProviderNameLength);
            b.Property(x => x.ProviderKey).HasMaxLength(SettingConsts.MaxProviderKeyLength);
            b.HasIndex(x => new { x.Name, x.ProviderName, x.ProviderKey }).IsUnique();
        });
    }
}
