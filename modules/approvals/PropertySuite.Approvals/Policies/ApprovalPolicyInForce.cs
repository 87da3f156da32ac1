namespace PropertySuite.Approvals;

/// <summary>What the company and a site say about a kind.</summary>
/// <param name="Company">What the company says; null: nothing.</param>
/// <param name="Own">What the site says itself; null: nothing, or no site is meant.</param>
public sealed record ApprovalPolicyLevels(ApprovalPolicy? Company, SiteApprovalPolicy? Own);

/// <summary>By which steps a kind is decided, and who says so. Steps of a site's own that are laxer than the company's do not count: the company's do.</summary>
public sealed class ApprovalPolicyInForce
{
    /// <summary>What counts of what the company and a site say.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="levels">What they say; null: nothing.</param>
    public ApprovalPolicyInForce(ApprovalKind kind, ApprovalPolicyLevels? levels)
    {
        CompanySteps = levels?.Company?.Steps ?? kind.Steps;
        IsBounded = levels?.Own is { } own && ApprovalPolicyBounds.Find(CompanySteps, own.Steps, kind.Steps) is not null;
        Policy = levels?.Own ?? (PolicyOfKind?)levels?.Company;
        Steps = IsBounded ? CompanySteps : Policy?.Steps ?? kind.Steps;
    }

    /// <summary>The nearest that says anything; null: the module does.</summary>
    public PolicyOfKind? Policy { get; }

    /// <summary>What the company says, or else the module.</summary>
    public IReadOnlyList<ApprovalStepRule> CompanySteps { get; }

    /// <summary>The steps that count.</summary>
    public IReadOnlyList<ApprovalStepRule> Steps { get; }

    /// <summary>Whether the site's own steps are laxer than the company's, so that those count.</summary>
    public bool IsBounded { get; }
}
