using Volo.Abp;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalIntegrationService" />
[IntegrationService]
public class ApprovalIntegrationService(IApprovalRepository approvals, ApprovalManager manager) : ApprovalsAppService, IApprovalIntegrationService
{
    /// <inheritdoc />
    public virtual Task HoldAsync(HoldApprovalsDto input) => approvals.HoldAsync(input.SubjectId);

    /// <inheritdoc />
    public virtual Task<Guid> AskAsync(AskApprovalDto input) => manager.AskAsync(
        new ApprovalRequest(
            input.Kind,
            input.SiteId,
            input.SubjectType,
            input.SubjectId,
            input.Number,
            input.Round,
            input.Amount,
            ApprovalMapper.ToText(input.Summary),
            new ApprovalPerson(input.MakerId, input.MakerName),
            input.InvolvedUserIds),
        input.AskedAt ?? Clock.Now);

    /// <inheritdoc />
    public virtual Task CallOffAsync(CallOffApprovalDto input) => manager.CallOffAsync(input.Kind, input.SubjectId, Clock.Now);

    /// <inheritdoc />
    public virtual async Task<ApprovalSummaryDto?> FindBySubjectAsync(string kind, Guid subjectId)
        => (await approvals.GetOfSubjectAsync(subjectType: null, subjectId, kind)).FirstOrDefault() is { } approval
            ? new ApprovalSummaryDto
            {
                Id = approval.Id,
                Round = approval.Round,
                State = approval.State,
                Amount = approval.Amount,
                CurrentRole = approval.CurrentRole,
                DueAt = approval.DueAt,
            }
            : null;
}
