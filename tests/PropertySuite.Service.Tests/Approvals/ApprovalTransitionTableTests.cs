using PropertySuite.Cases;

namespace PropertySuite.Approvals;

public class ApprovalTransitionTableTests() : CaseTableLaws<Approval, ApprovalState, ApprovalAction>("approvals", ApprovalTransitions.Table)
{
    protected override ApprovalState FirstState => ApprovalState.Pending;

    protected override Approval In(ApprovalState state) => Decisions.In(state);

    protected override CaseStep Do(Approval @case, ApprovalAction action, CaseActor? by = null) => Decisions.Do(@case, action, by);
}
