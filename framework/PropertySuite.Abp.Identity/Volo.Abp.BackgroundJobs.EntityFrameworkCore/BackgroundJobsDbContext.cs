using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>The stored jobs' own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpBackgroundJobsDbProperties.ConnectionStringName)]
public class BackgroundJobsDbContext(DbContextOptions<BackgroundJobsDbContext> options)
    : AbpDbContext<BackgroundJobsDbContext>(options), IBackgroundJobsDbContext
{
    /// <inheritdoc />
    public DbSet<BackgroundJobRecord> BackgroundJobs => Set<BackgroundJobRecord>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureBackgroundJobs();
        base.OnModelCreating(modelBuilder);
    }
}
