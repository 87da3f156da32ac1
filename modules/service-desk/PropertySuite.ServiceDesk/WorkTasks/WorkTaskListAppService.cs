using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Content;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IWorkTaskListAppService" />
[Authorize(ServiceDeskPermissions.WorkTasks.Default)]
public class WorkTaskListAppService(
    IWorkTaskRepository tasks,
    CaseActorProvider actors,
    WorkTaskPeople people,
    ISiteIntegrationService sites,
    ListExporter exporter,
    IOptions<WorkTaskKindOptions> kinds) : ServiceDeskAppService, IWorkTaskListAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("number", 24, row => row.Task.Number)
        .Text("site", 20, row => row.Site)
        .Text("title", 40, row => row.Task.Title)
        .Text("kindName", 14, row => row.Task.KindName, "Kind")
        .Word<WorkTaskState>("state", 12, row => row.Task.State)
        .Text("assigneeName", 16, row => row.Assignee)
        .Text("giverName", 12, row => row.Task.GiverName)
        .Time("dueAt", row => row.Task.DueAt)
        .YesNo("isOverdue", row => row.Task.IsOverdue)
        .Text("subjectNumber", 24, row => row.Task.SubjectNumber)
        .Word<WorkTaskEvidence>("evidence", 10, row => row.Task.Evidence)
        .Time("doneAt", row => row.Task.DoneAt)
        .Time("creationTime", row => row.Task.CreationTime);

    /// <inheritdoc />
    public virtual async Task<PageDto<WorkTaskListItemDto>> GetListAsync(GetWorkTaskListInput input)
        => (await tasks.GetPageAsync(await ToQueryAsync(input), PageRequest.Of(input), WorkTaskMapper.ToListItem(Clock.Now))).ToDto(WithKindName);

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.WorkTasks.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetWorkTaskExportInput input)
    {
        var site = input.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        return await exporter.WriteAsync(
            Columns,
            RowsAsync(await ToQueryAsync(input), input.Sorting),
            L,
            new ExportOptions(input, "Export:WorkTasks", Zone: site is null ? null : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId)));
    }

    private async Task<WorkTaskQuery> ToQueryAsync(WorkTaskFilter filter)
    {
        var me = await people.WithDepartmentsAsync(await actors.GetAsync([ServiceDeskPermissions.WorkTasks.ViewAll]));
        return new WorkTaskQuery
        {
            Reader = me.ToReader(),
            Now = Clock.Now,
            ListKind = filter.ListKind,
            SiteId = filter.SiteId,
            States = filter.States,
            Kind = filter.Kind,
            AssigneeId = filter.AssigneeId,
            OpenOnly = filter.OpenOnly,
            OverdueOnly = filter.OverdueOnly,
            DueFrom = filter.DueFrom,
            DueBefore = filter.DueBefore,
            SubjectId = filter.SubjectId,
            Text = filter.Text,
        };
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(WorkTaskQuery query, string? sorting)
    {
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => tasks.GetPageAsync(query, request, WorkTaskMapper.ToListItem(query.Now)), sorting))
        {
            await directory.LearnAsync(batch.Select(task => task.SiteId));
            yield return batch.ConvertAll(task => new ExportRow(
                WithKindName(task),
                task.AssigneeName ?? task.DepartmentName ?? (task.Role is { } role ? people.NameOfRole(role) : null),
                directory.NameOf(task.SiteId),
                directory.ZoneOf(task.SiteId)));
        }
    }

    private WorkTaskListItemDto WithKindName(WorkTaskListItemDto task)
    {
        task.KindName = kinds.Value.Find(task.Kind)?.DisplayName.Localize(StringLocalizerFactory) ?? task.Kind;
        return task;
    }

    private sealed record ExportRow(WorkTaskListItemDto Task, string? Assignee, string? Site, TimeZoneInfo? Zone);
}
