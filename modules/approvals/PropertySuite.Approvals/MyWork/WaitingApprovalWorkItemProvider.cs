using Microsoft.Extensions.Localization;
using PropertySuite.Approvals.Localization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.ServiceDesk;
using Volo.Abp.Localization;

namespace PropertySuite.Approvals;

/// <summary>Approvals that wait for the person's decision, as a holder of the role or standing in for one.</summary>
public class WaitingApprovalWorkItemProvider(
    IApprovalRepository approvals, ApprovalAuthorities authorities, ApprovalTexts words, IStringLocalizer<ApprovalsResource> texts)
    : ApprovalWorkItemProvider(approvals, words, texts)
{
    private readonly Dictionary<Guid, IReadOnlyList<ApprovalAuthority>> _authorities = [];

    /// <inheritdoc />
    public override WorkItemKind Kind { get; } = new(
        "approvals",
        LocalizableString.Create<ApprovalsResource>("WorkItemKind:Approvals"),
        ApprovalConsts.SubjectType,
        ApprovalsPermissions.Requests.Decide,
        ApprovalsPermissions.Requests.ViewAll,
        order: 5)
    {
        AtDayEnd = WorkItemDayEnd.NeedsNote,
    };

    /// <inheritdoc />
    protected override async Task<ApprovalQuery?> FindAwaitedAsync(WorkItemPerson person)
        => await AuthoritiesAsync(person) is { Count: > 0 } ways ? new ApprovalQuery(Waiting: ways) : null;

    /// <inheritdoc />
    protected override void Complete(WorkItem item, Approval approval, ApprovalQuery awaited)
    {
        var voice = awaited.Waiting!.Select(way => way.VoiceFor(approval)).FirstOrDefault(voice => voice is not null);
        item.Detail = approval.MakerName;
        item.OnBehalfOf = voice is { IsStandIn: true } ? voice.Holder.Name : null;

        // What its summary does not say is read before it is decided.
        item.Actions = Words.Kinds.All.GetValueOrDefault(approval.Kind)?.MayDecideMany == true ? [nameof(ApprovalAction.Approve), nameof(ApprovalAction.Return)] : [];
    }

    /// <summary>Asked for once in a request, for the page and for the counts.</summary>
    private async Task<IReadOnlyList<ApprovalAuthority>> AuthoritiesAsync(WorkItemPerson person)
        => _authorities.TryGetValue(person.UserId, out var known) ? known : _authorities[person.UserId] = await authorities.GetAsync(person.UserId);
}
