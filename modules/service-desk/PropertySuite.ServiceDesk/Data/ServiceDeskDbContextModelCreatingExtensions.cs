using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.ServiceDesk;

/// <summary>Maps the service desk to its tables.</summary>
public static class ServiceDeskDbContextModelCreatingExtensions
{
    private static readonly string OpenTask = $"state < {(int)WorkTaskState.Verified}";

    /// <summary>Adds the service desk's tables to a model.</summary>
    public static void ConfigureServiceDesk(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TimelineEntry>(entry =>
        {
            entry.ToTable("timeline_entries", ServiceDeskDbProperties.DbSchema);
            entry.ConfigureByConvention();
            entry.Property(e => e.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            entry.Property(e => e.Kind).HasMaxLength(TimelineConsts.MaxKindLength).IsRequired();
            entry.Property(e => e.ResourceName).HasMaxLength(TimelineConsts.MaxResourceNameLength).IsRequired();
            entry.Property(e => e.TextKey).HasMaxLength(TimelineConsts.MaxTextKeyLength).IsRequired();
            entry.Property(e => e.ActorName).HasMaxLength(TimelineConsts.MaxActorNameLength);
            entry.Property(e => e.ClientFingerprint).HasMaxLength(ClientRequest.FingerprintLength);
            entry.Property(e => e.Data).HasJsonConversion().IsRequired();
            entry.HasIndex(e => new { e.SubjectId, e.SubjectType, e.OccurredAt });
            entry.HasIndex(e => new { e.SubjectId, e.ClientKey }).IsUnique().HasFilter("client_key is not null");
        });

        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<WorkTask>(ConfigureWorkTask);
    }

    private static void ConfigureWorkTask(EntityTypeBuilder<WorkTask> task)
    {
        task.ToTable("work_tasks", ServiceDeskDbProperties.DbSchema);
        task.ConfigureByConvention();
        task.Property(t => t.Number).HasMaxLength(CaseConsts.MaxNumberLength).IsRequired();
        task.Property(t => t.Kind).HasMaxLength(WorkTaskConsts.MaxKindLength).IsRequired();
        task.Property(t => t.Title).HasMaxLength(WorkTaskConsts.MaxTitleLength).IsRequired();
        task.Property(t => t.Description).HasMaxLength(WorkTaskConsts.MaxDescriptionLength);
        task.Property(t => t.AssigneeName).HasMaxLength(CaseConsts.MaxNameLength);
        task.Property(t => t.Role).HasMaxLength(WorkTaskConsts.MaxRoleLength);
        task.Property(t => t.DepartmentName).HasMaxLength(WorkTaskConsts.MaxDepartmentLength);
        task.Property(t => t.GiverName).HasMaxLength(CaseConsts.MaxNameLength);
        task.Property(t => t.VerifierRole).HasMaxLength(WorkTaskConsts.MaxRoleLength);
        task.Property(t => t.SubjectType).HasMaxLength(WorkTaskConsts.MaxSubjectTypeLength);
        task.Property(t => t.SubjectNumber).HasMaxLength(CaseConsts.MaxNumberLength);
        task.Property(t => t.Result).HasMaxLength(WorkTaskConsts.MaxResultLength);
        task.Property(t => t.VerifierName).HasMaxLength(CaseConsts.MaxNameLength);
        task.Property(t => t.AwaitedRole).HasMaxLength(WorkTaskConsts.MaxRoleLength);
        task.HasIndex(t => new { t.TenantId, t.ClientKey }).IsUnique().AreNullsDistinct(false);
        task.HasIndex(t => new { t.TenantId, t.Number }).IsUnique().AreNullsDistinct(false);

        // What waits for somebody, for a role, for a department: each from one index of the open tasks, due ones first.
        task.HasIndex(t => new { t.AwaitedUserId, t.DueAt, t.Id }, "ix_work_tasks_awaited_user").HasFilter($"{OpenTask} and awaited_user_id is not null");
        task.HasIndex(t => new { t.SiteId, t.AwaitedRole, t.DueAt, t.Id }, "ix_work_tasks_awaited_role").HasFilter($"{OpenTask} and awaited_role is not null");
        task.HasIndex(t => new { t.SiteId, t.AwaitedDepartmentId, t.DueAt, t.Id }, "ix_work_tasks_awaited_department")
            .HasFilter($"{OpenTask} and awaited_department_id is not null");

        // Lists by due time and by when they were given: all sites of a company, one site; those that somebody gave.
        task.HasIndex(t => new { t.TenantId, t.DueAt, t.Id }, "ix_work_tasks_due");
        task.HasIndex(t => new { t.SiteId, t.DueAt, t.Id }, "ix_work_tasks_site_due");
        task.HasIndex(t => new { t.TenantId, t.CreationTime, t.Id }, "ix_work_tasks_newest");
        task.HasIndex(t => new { t.SiteId, t.CreationTime, t.Id }, "ix_work_tasks_site_newest");
        task.HasIndex(t => new { t.GiverId, t.DueAt, t.Id }).HasFilter("giver_id is not null");
        task.HasIndex(t => new { t.AssigneeId, t.DueAt, t.Id }).HasFilter("assignee_id is not null");

        // Those that came from a case; words.
        task.HasIndex(t => new { t.SubjectId, t.DueAt, t.Id }).HasFilter("subject_id is not null");
        task.HasIndex(t => t.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
