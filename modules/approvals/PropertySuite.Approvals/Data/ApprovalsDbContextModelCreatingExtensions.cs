using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Cases;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.Approvals;

/// <summary>Maps this module to its tables.</summary>
public static class ApprovalsDbContextModelCreatingExtensions
{
    private static readonly string Open = $"state < {(int)ApprovalState.Approved}";
    private static readonly string Returned = $"state = {(int)ApprovalState.Returned}";
    private static readonly string Pending = $"state = {(int)ApprovalState.Pending}";

    /// <summary>Adds this module's tables to a model.</summary>
    public static void ConfigureApprovals(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<Approval>(ConfigureApproval);
        modelBuilder.Entity<ApprovalDelegation>(ConfigureDelegation);
        modelBuilder.Entity<ApprovalPolicy>(policy =>
        {
            ConfigurePolicy(policy, "approval_policies");
            policy.HasIndex(p => new { p.TenantId, p.Kind }).IsUnique().AreNullsDistinct(false);
        });
        modelBuilder.Entity<SiteApprovalPolicy>(policy =>
        {
            ConfigurePolicy(policy, "site_approval_policies");
            policy.HasIndex(p => new { p.SiteId, p.Kind }).IsUnique();
        });
    }

    private static void ConfigureApproval(EntityTypeBuilder<Approval> approval)
    {
        approval.ToTable("approvals", ApprovalsDbProperties.DbSchema);
        approval.ConfigureByConvention();
        approval.Property(a => a.Number).HasMaxLength(CaseConsts.MaxNumberLength).IsRequired();
        approval.Property(a => a.Kind).HasMaxLength(ApprovalConsts.MaxKindLength).IsRequired();
        approval.Property(a => a.SubjectType).HasMaxLength(ApprovalConsts.MaxSubjectTypeLength).IsRequired();
        approval.Property(a => a.MakerName).HasMaxLength(CaseConsts.MaxNameLength).IsRequired();
        approval.Property(a => a.CurrentRole).HasMaxLength(ApprovalConsts.MaxRoleLength);
        approval.Property(a => a.Amount).HasColumnType("numeric(18,2)");
        approval.Property(a => a.Summary).HasJsonConversion().IsRequired();
        approval.Property(a => a.Steps).HasJsonConversion().IsRequired();
        approval.Property(a => a.Decisions).HasJsonConversion().IsRequired();
        approval.Property(a => a.Passes).HasJsonConversion().IsRequired();

        // One open approval of a kind about a record, and one of each round.
        approval.HasIndex(a => new { a.SubjectId, a.Kind }, "ix_approvals_one_open").IsUnique().HasFilter(Open);
        approval.HasIndex(a => new { a.SubjectId, a.Kind, a.Round }, "ix_approvals_subject");

        // What waits for somebody: of a site by role, and by role over all sites of a company.
        approval.HasIndex(a => new { a.SiteId, a.CurrentRole, a.DueAt, a.Id }, "ix_approvals_waiting").HasFilter(Pending);
        approval.HasIndex(a => new { a.TenantId, a.CurrentRole, a.DueAt, a.Id }, "ix_approvals_company_waiting").HasFilter(Pending);

        // What came back to whoever asked.
        approval.HasIndex(a => new { a.MakerId, a.DueAt, a.Id }, "ix_approvals_returned").HasFilter(Returned);

        // Whose time has passed, of all companies.
        approval.HasIndex(a => a.DueAt, "ix_approvals_late").HasFilter($"{Pending} and reminded_at is null");

        // Lists by due time and by when they were asked: all sites of a company, one site, one's own.
        approval.HasIndex(a => new { a.TenantId, a.DueAt, a.Id }, "ix_approvals_due");
        approval.HasIndex(a => new { a.SiteId, a.DueAt, a.Id }, "ix_approvals_site_due");
        approval.HasIndex(a => new { a.TenantId, a.CreationTime, a.Id }, "ix_approvals_newest");
        approval.HasIndex(a => new { a.SiteId, a.CreationTime, a.Id }, "ix_approvals_site_newest");
        approval.HasIndex(a => new { a.MakerId, a.CreationTime, a.Id }, "ix_approvals_maker_newest");
        approval.HasIndex(a => a.SearchKeysVersion);
        approval.HasIndex(a => a.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }

    private static void ConfigureDelegation(EntityTypeBuilder<ApprovalDelegation> delegation)
    {
        delegation.ToTable("approval_delegations", ApprovalsDbProperties.DbSchema);
        delegation.ConfigureByConvention();
        delegation.Property(d => d.Kind).HasMaxLength(ApprovalConsts.MaxKindLength);
        delegation.Property(d => d.Reason).HasMaxLength(CaseConsts.MaxReasonLength);

        // Those that may count now; lists; those of a person.
        delegation.HasIndex(d => new { d.TenantId, d.EndsAt }, "ix_approval_delegations_active").HasFilter("ended_at is null");
        delegation.HasIndex(d => new { d.TenantId, d.StartsAt, d.Id });
        delegation.HasIndex(d => new { d.FromUserId, d.StartsAt });
        delegation.HasIndex(d => new { d.ToUserId, d.StartsAt });
    }

    private static void ConfigurePolicy<T>(EntityTypeBuilder<T> policy, string table)
        where T : PolicyOfKind
    {
        policy.ToTable(table, ApprovalsDbProperties.DbSchema);
        policy.ConfigureByConvention();
        policy.Property(p => p.Kind).HasMaxLength(ApprovalConsts.MaxKindLength).IsRequired();
        policy.Property(p => p.Steps).HasJsonConversion().IsRequired();
    }
}
