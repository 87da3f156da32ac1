using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Repairs;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(RepairsDbProperties.ConnectionStringName)]
public class RepairsDbContext(DbContextOptions<RepairsDbContext> options)
    : AbpDbContext<RepairsDbContext>(options), IRepairsDbContext
{
    /// <inheritdoc />
    public DbSet<RepairOrder> RepairOrders => Set<RepairOrder>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureRepairs();
        base.OnModelCreating(modelBuilder);
    }
}
