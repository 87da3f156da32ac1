namespace PropertySuite.Approvals;

/// <summary>By which steps a kind is decided in a company (审批流程).</summary>
public class ApprovalPolicy : PolicyOfKind
{
    private ApprovalPolicy()
    {
    }

    /// <summary>The company says so.</summary>
    public ApprovalPolicy(Guid id, string kind, IReadOnlyList<ApprovalStepRule> steps)
        : base(id, kind, steps)
    {
    }
}
