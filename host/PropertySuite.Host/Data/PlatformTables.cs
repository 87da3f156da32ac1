using Microsoft.EntityFrameworkCore;
using PropertySuite.Host.Keys;
using Volo.Abp.SettingManagement;

namespace PropertySuite.Host.Data;

/// <summary>Maps what belongs to the host itself, and what it adds to others' tables.</summary>
public static class PlatformTables
{
    /// <summary>Schema of the host's own tables.</summary>
    public const string Schema = "platform";

    /// <summary>Adds the tables of the host.</summary>
    public static void ConfigurePlatform(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DataProtectionKey>(b =>
        {
            b.ToTable("data_protection_keys", Schema);
            b.Property(key => key.FriendlyName).HasMaxLength(DataProtectionKey.MaxFriendlyNameLength).IsRequired();
            b.Property(key => key.Xml).IsRequired();
            b.HasIndex(key => key.FriendlyName).IsUnique();
        });

        // ABP's index lets an installation have a setting twice, since what belongs to the installation has no provider key.
        modelBuilder.Entity<Setting>().HasIndex(setting => new { setting.Name, setting.ProviderName, setting.ProviderKey }).IsUnique().AreNullsDistinct(false);
    }
}
