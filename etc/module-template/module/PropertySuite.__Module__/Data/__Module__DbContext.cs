using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.__Module__;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(__Module__DbProperties.ConnectionStringName)]
public class __Module__DbContext(DbContextOptions<__Module__DbContext> options) : AbpDbContext<__Module__DbContext>(options), I__Module__DbContext
{
    /// <inheritdoc />
    public DbSet<__Case__> __Cases__ => Set<__Case__>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Configure__Module__();
        base.OnModelCreating(modelBuilder);
    }
}
