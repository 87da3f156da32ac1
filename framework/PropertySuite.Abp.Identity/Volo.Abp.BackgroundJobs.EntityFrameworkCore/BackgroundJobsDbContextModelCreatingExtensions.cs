using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>The jobs' table.</summary>
public static class BackgroundJobsDbContextModelCreatingExtensions
{
    /// <summary>Maps jobs to ABP's table.</summary>
    public static void ConfigureBackgroundJobs(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<BackgroundJobRecord>(b =>
        {
            b.ToTable(AbpBackgroundJobsDbProperties.DbTablePrefix + "BackgroundJobs", AbpBackgroundJobsDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.ApplicationName).HasMaxLength(BackgroundJobRecordConsts.MaxApplicationNameLength);
            b.Property(x => x.JobName).IsRequired().HasMaxLength(BackgroundJobRecordConsts.MaxJobNameLength);
            b.Property(x => x.JobArgs).IsRequired();
            b.Property(x => x.TryCount).HasDefaultValue((short)0);
            b.Property(x => x.IsAbandoned).HasDefaultValue(false);
            b.Property(x => x.Priority).HasDefaultValue(BackgroundJobPriority.Normal).HasSentinel(BackgroundJobPriority.Normal);
            b.HasIndex(x => new { x.IsAbandoned, x.NextTryTime });

            // The order in which workers claim: without it each claim sorts all that waits.
            b.HasIndex(x => new { x.Priority, x.TryCount, x.NextTryTime }).IsDescending(true, false, false).HasFilter("NOT \"IsAbandoned\"");
        });
    }
}
