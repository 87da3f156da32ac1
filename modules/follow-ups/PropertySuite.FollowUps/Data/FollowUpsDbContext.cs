using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.FollowUps;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(FollowUpsDbProperties.ConnectionStringName)]
public class FollowUpsDbContext(DbContextOptions<FollowUpsDbContext> options)
    : AbpDbContext<FollowUpsDbContext>(options), IFollowUpsDbContext
{
    /// <inheritdoc />
    public DbSet<CallbackTask> CallbackTasks => Set<CallbackTask>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureFollowUps();
        base.OnModelCreating(modelBuilder);
    }
}
