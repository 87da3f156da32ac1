using Microsoft.Extensions.Localization;
using PropertySuite.Approvals.Localization;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Approvals;

/// <summary>Approvals (审批) in my work: what is to be decided, how much it is about and who asks.</summary>
public abstract class ApprovalWorkItemProvider(IApprovalRepository approvals, ApprovalTexts words, IStringLocalizer<ApprovalsResource> texts)
    : IWorkItemProvider, ITransientDependency
{
    /// <inheritdoc />
    public abstract WorkItemKind Kind { get; }

    /// <inheritdoc />
    public WorkItemScope Scope => WorkItemScope.Mine;

    /// <inheritdoc />
    public bool MayBeUndated => true;

    /// <summary>What approvals are about, in words.</summary>
    protected ApprovalTexts Words => words;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
    {
        if (await FindAwaitedAsync(query.Person) is not { } awaited)
        {
            return new Page<WorkItem>([], null, 0);
        }

        var page = await approvals.GetPageAsync(Within(awaited, query), request);
        await words.LearnAsync(page.Rows);
        return page.Select(approval =>
        {
            var item = ToItem(approval, query);
            Complete(item, approval, awaited);
            return item;
        });
    }

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var (all, late) = await FindAwaitedAsync(query.Person) is { } awaited ? await approvals.CountAsync(Within(awaited, query), query.Now, limit) : default;
        return new WorkItemCount(all, late);
    }

    /// <summary>Those that wait for a person; null: none can.</summary>
    protected abstract Task<ApprovalQuery?> FindAwaitedAsync(WorkItemPerson person);

    /// <summary>Says what is particular to the list.</summary>
    protected abstract void Complete(WorkItem item, Approval approval, ApprovalQuery awaited);

    private static ApprovalQuery Within(ApprovalQuery awaited, WorkItemQuery query) => awaited with
    {
        SiteIds = query.SiteIds, DueBefore = query.LateOnly && (query.DueBefore is null || query.Now < query.DueBefore) ? query.Now : query.DueBefore,
    };

    private WorkItem ToItem(Approval approval, WorkItemQuery query) => new()
    {
        Id = approval.Id,
        SiteId = approval.SiteId,
        Number = approval.Number,
        Title = words.SummaryOf(approval),
        Place = words.Kinds.NameOf(approval.Kind),
        Amount = approval.Amount,
        State = texts[$"Enum:ApprovalState.{approval.State}"],
        DueAt = approval.DueAt,
        IsLate = approval.IsOverdue(query.Now),
        ConcurrencyStamp = approval.ConcurrencyStamp,
    };
}
