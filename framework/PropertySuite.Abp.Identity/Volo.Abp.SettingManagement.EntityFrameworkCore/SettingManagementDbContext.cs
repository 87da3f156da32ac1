using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.SettingManagement.EntityFrameworkCore;

/// <summary>The setting management module's own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpSettingManagementDbProperties.ConnectionStringName)]
public class SettingManagementDbContext(DbContextOptions<SettingManagementDbContext> options)
    : AbpDbContext<SettingManagementDbContext>(options), ISettingManagementDbContext
{
    /// <inheritdoc />
    public DbSet<Setting> Settings => Set<Setting>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureSettingManagement();
        base.OnModelCreating(modelBuilder);
    }
}
