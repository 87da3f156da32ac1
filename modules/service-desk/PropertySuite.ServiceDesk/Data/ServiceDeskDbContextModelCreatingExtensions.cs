using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Security;
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
        modelBuilder.ConfigureClocks();
        modelBuilder.ConfigureLinks();
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<WorkTask>(ConfigureWorkTask);
        modelBuilder.Entity<DayCheck>(check =>
        {
            check.ToTable("day_checks", ServiceDeskDbProperties.DbSchema);
            check.ConfigureByConvention();

            // Once for each person and day.
            check.HasIndex(c => new { c.UserId, c.Day }).IsUnique();
        });
    }

    private static void ConfigureClocks(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Clock>(clock =>
        {
            clock.ToTable("clocks", ServiceDeskDbProperties.DbSchema);
            clock.ConfigureByConvention();
            clock.Property(c => c.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            clock.Property(c => c.SubjectNumber).HasMaxLength(ClockConsts.MaxSubjectNumberLength).IsRequired();
            clock.Property(c => c.Kind).HasMaxLength(ClockConsts.MaxKindLength).IsRequired();
            clock.Property(c => c.PauseReason).HasMaxLength(ClockConsts.MaxPauseReasonLength);
            clock.Property(c => c.Steps).HasJsonConversion().IsRequired();

            // A case has one running clock of a kind; the second round is another. What is due next is found without a look at what is not.
            clock.HasIndex(c => new { c.SubjectId, c.Kind }, "ix_clocks_running").IsUnique().HasFilter("stopped_at is null");
            clock.HasIndex(c => new { c.SubjectId, c.Kind, c.Round }).IsUnique();
            clock.HasIndex(c => c.NextAt).HasFilter("next_at is not null");

            // The running clocks of a site, or a company, for whoever re-times them.
            clock.HasIndex(c => new { c.SiteId, c.SubjectType, c.SubjectId }, "ix_clocks_site_running").HasFilter("stopped_at is null");
        });
        modelBuilder.Entity<ClockRetiming>(retiming =>
        {
            retiming.ToTable("clock_retimings", ServiceDeskDbProperties.DbSchema);
            retiming.ConfigureByConvention();
            retiming.Property(r => r.ActorName).HasMaxLength(TimelineConsts.MaxActorNameLength);
            retiming.HasIndex(r => new { r.SubjectId, r.OccurredAt });
        });
        modelBuilder.Entity<ClockPolicy>(policy =>
        {
            policy.ToTable("clock_policies", ServiceDeskDbProperties.DbSchema);
            policy.ConfigureRules();
            policy.HasIndex(p => new { p.TenantId, p.SubjectType, p.Kind }).IsUnique().AreNullsDistinct(false);
        });
        modelBuilder.Entity<SiteClockPolicy>(policy =>
        {
            policy.ToTable("site_clock_policies", ServiceDeskDbProperties.DbSchema);
            policy.ConfigureRules();
            policy.HasIndex(p => new { p.SiteId, p.SubjectType, p.Kind }).IsUnique();
        });
        modelBuilder.Entity<ClockPolicyVersion>(version =>
        {
            version.ToTable("clock_policy_versions", ServiceDeskDbProperties.DbSchema);
            version.ConfigureByConvention();
            version.HasKey(v => new { v.PolicyId, v.Version });
            version.Property(v => v.Rules).HasJsonConversion().IsRequired();
            version.Property(v => v.ActorName).HasMaxLength(TimelineConsts.MaxActorNameLength);
        });
        modelBuilder.Entity<EscalatedCase>(@case =>
        {
            @case.ToTable("escalated_cases", ServiceDeskDbProperties.DbSchema);
            @case.ConfigureByConvention();
            @case.Property(c => c.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            @case.Property(c => c.SubjectNumber).HasMaxLength(ClockConsts.MaxSubjectNumberLength).IsRequired();
            @case.Property(c => c.Roles).HasDefaultValueSql("'{}'");

            // What stands in the work of managers: of a site, and of all sites of a company. Roles are told apart among the few that are open.
            @case.HasIndex(c => new { c.SiteId, c.ChangedAt, c.Id }, "ix_escalated_cases_site_open").HasFilter("ended_at is null");
            @case.HasIndex(c => new { c.TenantId, c.ChangedAt, c.Id }, "ix_escalated_cases_open").HasFilter("ended_at is null");
        });
        modelBuilder.Entity<Escalation>(escalation =>
        {
            escalation.ToTable("escalations", ServiceDeskDbProperties.DbSchema);
            escalation.ConfigureByConvention();
            escalation.Property(e => e.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            escalation.Property(e => e.SubjectNumber).HasMaxLength(ClockConsts.MaxSubjectNumberLength).IsRequired();
            escalation.Property(e => e.ClockKind).HasMaxLength(ClockConsts.MaxKindLength);
            escalation.Property(e => e.Reason).HasMaxLength(ClockConsts.MaxReasonLength);
            escalation.Property(e => e.ActorName).HasMaxLength(TimelineConsts.MaxActorNameLength);
            escalation.HasIndex(e => new { e.SubjectId, e.OccurredAt });

            // The list and the counts of a period: all sites of a company, one site.
            escalation.HasIndex(e => new { e.TenantId, e.OccurredAt, e.Id }, "ix_escalations_newest").IncludeProperties(e => new { e.SiteId, e.ToLevel });
            escalation.HasIndex(e => new { e.SiteId, e.OccurredAt, e.Id }, "ix_escalations_site_newest").IncludeProperties(e => new { e.TenantId, e.ToLevel });

            // A step of a clock is taken once, whoever sweeps.
            escalation.HasIndex(e => new { e.ClockId, e.Ordinal }).IsUnique().HasFilter("clock_id is not null");

            // What happens to a case raises it once.
            escalation.HasIndex(e => new { e.SubjectId, e.Trigger }, "ix_escalations_triggers").IsUnique().HasFilter($"trigger > {(int)EscalationTrigger.Person}");
        });
    }

    private static void ConfigureRules<T>(this EntityTypeBuilder<T> policy)
        where T : ClockRuleSet
    {
        policy.ConfigureByConvention();
        policy.Property(p => p.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
        policy.Property(p => p.Kind).HasMaxLength(ClockConsts.MaxKindLength).IsRequired();
        policy.Property(p => p.Rules).HasJsonConversion().IsRequired();
    }

    private static void ConfigureWorkTask(EntityTypeBuilder<WorkTask> task)
    {
        task.ToTable("work_tasks", ServiceDeskDbProperties.DbSchema);
        task.ConfigureByConvention();
        task.Ignore(t => t.Clocks).Ignore(t => t.ClockFacts);
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

    private static void ConfigureLinks(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Link>(link =>
        {
            link.ToTable("links", ServiceDeskDbProperties.DbSchema);
            link.ConfigureByConvention();
            link.Property(e => e.Purpose).HasMaxLength(LinkConsts.MaxPurposeLength).IsRequired();
            link.Property(e => e.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            link.Property(e => e.TokenHash).HasMaxLength(RandomToken.HashLength).IsFixedLength().IsRequired();
            link.Property(e => e.PersonName).HasMaxLength(LinkConsts.MaxPersonNameLength);
            link.Property(e => e.CreatorName).HasMaxLength(LinkConsts.MaxPersonNameLength).IsRequired();

            // Whoever shows a token belongs to no company: it is unique in all of them.
            link.HasIndex(e => e.TokenHash).IsUnique();
            link.HasIndex(e => new { e.SubjectId, e.Purpose, e.CreationTime });
            link.HasIndex(e => e.ExpiresAt);
        });
        modelBuilder.Entity<LinkOpening>(opening =>
        {
            opening.ToTable("link_openings", ServiceDeskDbProperties.DbSchema);
            opening.ConfigureByConvention();
            opening.Property(e => e.Address).HasMaxLength(NetworkAddress.MaxLength).IsRequired();
            opening.HasOne<Link>().WithMany().HasForeignKey(e => e.LinkId).OnDelete(DeleteBehavior.Cascade);
            opening.HasIndex(e => new { e.LinkId, e.OpenedAt });
            opening.HasIndex(e => e.OpenedAt);
        });
    }
}
