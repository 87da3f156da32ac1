using PropertySuite.Sites;

namespace PropertySuite.Approvals;

/// <summary>By which steps a kind is decided in a site, instead of the company's.</summary>
public class SiteApprovalPolicy : PolicyOfKind, IHasSite
{
    private SiteApprovalPolicy()
    {
    }

    /// <summary>The site says so.</summary>
    public SiteApprovalPolicy(Guid id, Guid siteId, string kind, IReadOnlyList<ApprovalStepRule> steps)
        : base(id, kind, steps)
        => SiteId = siteId;

    /// <inheritdoc />
    public Guid SiteId { get; private set; }
}
