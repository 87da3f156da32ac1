using Microsoft.Extensions.Localization;
using PropertySuite.Approvals.Localization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.Localization;

namespace PropertySuite.Approvals;

/// <summary>Approvals that came back (退回) to the person, who asked for them: they stand still until something is completed. Nobody gave them a time.</summary>
public class ReturnedApprovalWorkItemProvider(IApprovalRepository approvals, ApprovalTexts words, IStringLocalizer<ApprovalsResource> texts)
    : ApprovalWorkItemProvider(approvals, words, texts)
{
    /// <inheritdoc />
    public override WorkItemKind Kind { get; } = new(
        "approvals.returned",
        LocalizableString.Create<ApprovalsResource>("WorkItemKind:ReturnedApprovals"),
        ApprovalConsts.SubjectType,
        ApprovalsPermissions.Requests.Default,
        ApprovalsPermissions.Requests.ViewAll,
        order: 6);

    /// <inheritdoc />
    protected override Task<ApprovalQuery?> FindAwaitedAsync(WorkItemPerson person)
        => Task.FromResult<ApprovalQuery?>(new ApprovalQuery(MakerId: person.UserId, ReturnedOnly: true));

    /// <inheritdoc />
    protected override void Complete(WorkItem item, Approval approval, ApprovalQuery awaited) => item.Detail = approval.Decisions.LastOrDefault()?.Note;
}
