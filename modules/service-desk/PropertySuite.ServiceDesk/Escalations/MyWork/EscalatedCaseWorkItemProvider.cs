using Microsoft.Extensions.Localization;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk.Localization;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Cases that were raised (升级) to a role of the person, as long as a clock of theirs runs. They are due since they came there: what their handler had time for is over.
/// </summary>
public class EscalatedCaseWorkItemProvider(IEscalationRepository escalations, IStringLocalizer<ServiceDeskResource> texts) : IWorkItemProvider, ITransientDependency
{
    /// <inheritdoc />
    public WorkItemKind Kind { get; } = new(
        "escalations",
        LocalizableString.Create<ServiceDeskResource>("WorkItemKind:Escalations"),
        subjectType: null,
        ServiceDeskPermissions.MyWork.Default,
        ServiceDeskPermissions.Escalations.ViewAll,
        order: 40);

    /// <inheritdoc />
    public WorkItemScope Scope => WorkItemScope.Team;

    /// <inheritdoc />
    public bool MayBeUndated => false;

    /// <inheritdoc />
    public virtual async Task<Page<WorkItem>> GetPageAsync(WorkItemQuery query, PageRequest request)
        => (await escalations.GetPageAsync(ToCases(query), request)).Select(ToItem);

    /// <inheritdoc />
    public virtual async Task<WorkItemCount> CountAsync(WorkItemQuery query, int limit)
    {
        var count = await escalations.CountAsync(ToCases(query), limit);
        return new WorkItemCount(count, count);
    }

    private static EscalatedCaseQuery ToCases(WorkItemQuery query) => new(query.Person.Roles, query.SiteIds, query.DueBefore);

    private WorkItem ToItem(EscalatedCase @case) => new()
    {
        Id = @case.Id,
        SiteId = @case.SiteId,
        SubjectType = @case.SubjectType,
        Number = @case.SubjectNumber,
        Title = texts["WorkItem:Escalated", @case.SubjectNumber, texts[$"Enum:EscalationLevel.{@case.Level}"]],
        State = texts[$"Enum:EscalationLevel.{@case.Level}"],
        DueAt = @case.ChangedAt,
        IsLate = true,
    };
}
