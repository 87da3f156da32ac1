using Microsoft.Extensions.Localization;
using PropertySuite.Approvals.Localization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Approvals;

/// <summary>Approvals (审批) in my work: those that wait for the person's decision, as a holder of the role or standing in for one.</summary>
public class ApprovalWorkItemProvider(
    IApprovalRepository approvals, ApprovalAuthorities authorities, ApprovalTexts words, IStringLocalizer<ApprovalsResource> texts) : IWorkItemProvider, ITransientDependency
{
    private readonly Dictionary<Guid, IReadOnlyList<ApprovalAuthority>> _authorities = [];

    /// <inheritdoc />
    public WorkItemKind Kind { get; } = new(
        "approvals",
        LocalizableString.Create<ApprovalsResource>("WorkItemKind:Approvals"),
        ApprovalConsts.SubjectType,
        ApprovalsPermissions.Requests.Decide,
        ApprovalsPermissions.Requests.ViewAll,
        order: 5);

    /// <inheritdoc />
    public WorkItemScope Scope => WorkItemScope.Mine;

    /// <inheritdoc />
    public bool MayBeUndated => true;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
    {
        var ways = await AuthoritiesAsync(query.Person);
        if (ways.Count == 0)
        {
            return new Page<WorkItem>([], null, 0);
        }

        var page = await approvals.GetPageAsync(ToApprovals(query, ways), request);
        await words.LearnAsync(page.Rows);
        return page.Select(approval => ToItem(approval, query, ways));
    }

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var ways = await AuthoritiesAsync(query.Person);
        var (all, late) = ways.Count == 0 ? default : await approvals.CountAsync(ToApprovals(query, ways), query.Now, limit);
        return new WorkItemCount(all, late);
    }

    private static ApprovalQuery ToApprovals(WorkItemQuery query, IReadOnlyList<ApprovalAuthority> ways) => new(Waiting: ways)
    {
        SiteIds = query.SiteIds, DueBefore = query.LateOnly && (query.DueBefore is null || query.Now < query.DueBefore) ? query.Now : query.DueBefore,
    };

    /// <summary>Asked for once in a request, for the page and for the counts.</summary>
    private async Task<IReadOnlyList<ApprovalAuthority>> AuthoritiesAsync(WorkItemPerson person)
        => _authorities.TryGetValue(person.UserId, out var known) ? known : _authorities[person.UserId] = await authorities.GetAsync(person.UserId);

    private WorkItem ToItem(Approval approval, WorkItemQuery query, IReadOnlyList<ApprovalAuthority> ways)
    {
        var voice = ways.Select(way => way.VoiceFor(approval)).FirstOrDefault(voice => voice is not null);
        return new WorkItem
        {
            Id = approval.Id,
            SiteId = approval.SiteId,
            Number = approval.Number,
            Title = words.SummaryOf(approval),
            Place = words.Kinds.NameOf(approval.Kind),
            Detail = approval.MakerName,
            State = texts[$"Enum:ApprovalState.{approval.State}"],
            DueAt = approval.DueAt,
            IsLate = approval.IsOverdue(query.Now),
            OnBehalfOf = voice is { IsStandIn: true } ? voice.Holder.Name : null,

            // What its summary does not say is read before it is decided.
            Actions = words.Kinds.All.GetValueOrDefault(approval.Kind)?.MayDecideMany == true ? [nameof(ApprovalAction.Approve), nameof(ApprovalAction.Return)] : [],
            ConcurrencyStamp = approval.ConcurrencyStamp,
        };
    }
}
