using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.FollowUps;

/// <summary>Maps this module to its tables.</summary>
public static class FollowUpsDbContextModelCreatingExtensions
{
    private const string Pending = "outcome is null";
    private const string Unassigned = "outcome is null and assignee_id is null";
    private const string Concluded = "outcome is not null";

    /// <summary>Adds this module's tables to a model.</summary>
    public static void ConfigureFollowUps(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<CallbackTask>(ConfigureTask);
        modelBuilder.Entity<CallbackAttempt>(ConfigureAttempt);
    }

    private static void ConfigureTask(EntityTypeBuilder<CallbackTask> task)
    {
        task.ToTable("callback_tasks", FollowUpsDbProperties.DbSchema);
        task.ConfigureByConvention();
        task.Ignore(t => t.Clocks).Ignore(t => t.ClockFacts);
        task.Property(t => t.SourceType).HasMaxLength(CallbackConsts.MaxSourceTypeLength).IsRequired();
        task.Property(t => t.SourceNumber).HasMaxLength(CallbackConsts.MaxSourceNumberLength).IsRequired();
        task.Property(t => t.Location).HasMaxLength(CallbackConsts.MaxLocationLength).IsRequired();
        task.Property(t => t.ContactName).HasMaxLength(CallbackConsts.MaxNameLength).IsRequired();
        task.Property(t => t.ContactPhone).HasMaxLength(CallbackConsts.MaxPhoneLength).IsRequired();
        task.Property(t => t.Summary).HasMaxLength(CallbackConsts.MaxSummaryLength).IsRequired();
        task.Property(t => t.AssigneeName).HasMaxLength(CallbackConsts.MaxNameLength);
        task.HasMany(t => t.Attempts).WithOne().HasForeignKey(a => a.CallbackTaskId).OnDelete(DeleteBehavior.Restrict);
        task.Navigation(t => t.Attempts).UsePropertyAccessMode(PropertyAccessMode.Field);

        // One callback for each source and round.
        task.HasIndex(t => new { t.SourceId, t.SourceType, t.Round }).IsUnique();

        task.HasIndex(t => t.SearchKeysVersion);

        // Pending by due time: all sites of a company, one site, one colleague; those that nobody has. Concluded ones, newest first. All of them by due time.
        task.HasIndex(t => new { t.TenantId, t.DueAt, t.Id }, "ix_callback_tasks_pending").HasFilter(Pending);
        task.HasIndex(t => new { t.SiteId, t.DueAt, t.Id }, "ix_callback_tasks_site_pending").HasFilter(Pending);
        task.HasIndex(t => new { t.AssigneeId, t.DueAt, t.Id }, "ix_callback_tasks_assignee_pending").HasFilter(Pending);
        task.HasIndex(t => new { t.TenantId, t.DueAt, t.Id }, "ix_callback_tasks_unassigned").HasFilter(Unassigned);
        task.HasIndex(t => new { t.SiteId, t.DueAt, t.Id }, "ix_callback_tasks_site_unassigned").HasFilter(Unassigned);
        task.HasIndex(t => new { t.TenantId, t.ConcludedAt, t.Id }, "ix_callback_tasks_concluded").HasFilter(Concluded);
        task.HasIndex(t => new { t.SiteId, t.ConcludedAt, t.Id }, "ix_callback_tasks_site_concluded").HasFilter(Concluded);
        task.HasIndex(t => new { t.SiteId, t.DueAt, t.Id }, "ix_callback_tasks_site_due");
        task.HasIndex(t => new { t.TenantId, t.DueAt, t.Id }, "ix_callback_tasks_due");

        // What is due about a unit.
        task.HasIndex(t => new { t.UnitId, t.DueAt }).HasFilter($"{Pending} and unit_id is not null");

        // All about a unit, the newest first.
        task.HasIndex(t => new { t.UnitId, t.CreationTime }).HasFilter("unit_id is not null");

        // What one call may answer together; words.
        task.HasIndex(t => t.ContactPhone).HasFilter(Pending);
        task.HasIndex(t => t.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }

    private static void ConfigureAttempt(EntityTypeBuilder<CallbackAttempt> attempt)
    {
        attempt.ToTable("callback_attempts", FollowUpsDbProperties.DbSchema);
        attempt.ConfigureByConvention();
        attempt.Property(a => a.ByName).HasMaxLength(CallbackConsts.MaxNameLength).IsRequired();
        attempt.Property(a => a.Interviewee).HasMaxLength(CallbackConsts.MaxNameLength);
        attempt.Property(a => a.Opinion).HasMaxLength(CallbackConsts.MaxOpinionLength);
        attempt.ComplexProperty(a => a.Ratings, ratings =>
        {
            ratings.Property(r => r.Quality).HasColumnName("quality_rating");
            ratings.Property(r => r.Attitude).HasColumnName("attitude_rating");
            ratings.Property(r => r.Timeliness).HasColumnName("timeliness_rating");
            ratings.Property(r => r.Cleanliness).HasColumnName("cleanliness_rating");
        });
        attempt.HasIndex(a => a.CallbackTaskId);
    }
}
