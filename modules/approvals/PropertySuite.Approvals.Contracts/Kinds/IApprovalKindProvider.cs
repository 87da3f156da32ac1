namespace PropertySuite.Approvals;

/// <summary>Defines the kinds of decisions that a module asks for. Implement it as a transient service in the module's implementation.</summary>
public interface IApprovalKindProvider
{
    /// <summary>The kinds.</summary>
    IEnumerable<ApprovalKind> Define();
}
