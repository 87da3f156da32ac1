using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.ServiceDesk;

/// <summary>Maps the service desk to its tables.</summary>
public static class ServiceDeskDbContextModelCreatingExtensions
{
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
        });
        modelBuilder.Entity<EscalatedCase>(@case =>
        {
            @case.ToTable("escalated_cases", ServiceDeskDbProperties.DbSchema);
            @case.ConfigureByConvention();
            @case.Property(c => c.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            @case.Property(c => c.SubjectNumber).HasMaxLength(ClockConsts.MaxSubjectNumberLength).IsRequired();
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

            // A step of a clock is taken once, whoever sweeps.
            escalation.HasIndex(e => new { e.ClockId, e.Ordinal }).IsUnique().HasFilter("clock_id is not null");
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
}
