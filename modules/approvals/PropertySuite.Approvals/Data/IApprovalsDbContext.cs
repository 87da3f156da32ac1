using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Approvals;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(ApprovalsDbProperties.ConnectionStringName)]
public interface IApprovalsDbContext : IEfCoreDbContext
{
    /// <summary>Approvals.</summary>
    DbSet<Approval> Approvals { get; }

    /// <summary>Who stands in for whom.</summary>
    DbSet<ApprovalDelegation> ApprovalDelegations { get; }

    /// <summary>Steps as companies say them.</summary>
    DbSet<ApprovalPolicy> ApprovalPolicies { get; }

    /// <summary>Steps as sites say them.</summary>
    DbSet<SiteApprovalPolicy> SiteApprovalPolicies { get; }
}
