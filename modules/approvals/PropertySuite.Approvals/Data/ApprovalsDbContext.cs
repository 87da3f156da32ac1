using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Approvals;

/// <summary>The module's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(ApprovalsDbProperties.ConnectionStringName)]
public class ApprovalsDbContext(DbContextOptions<ApprovalsDbContext> options) : AbpDbContext<ApprovalsDbContext>(options), IApprovalsDbContext
{
    /// <inheritdoc />
    public DbSet<Approval> Approvals => Set<Approval>();

    /// <inheritdoc />
    public DbSet<ApprovalDelegation> ApprovalDelegations => Set<ApprovalDelegation>();

    /// <inheritdoc />
    public DbSet<ApprovalPolicy> ApprovalPolicies => Set<ApprovalPolicy>();

    /// <inheritdoc />
    public DbSet<SiteApprovalPolicy> SiteApprovalPolicies => Set<SiteApprovalPolicy>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureApprovals();
        base.OnModelCreating(modelBuilder);
    }
}
