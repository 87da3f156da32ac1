using Microsoft.AspNetCore.Authorization;
using PropertySuite.Export;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp.Content;
using Volo.Abp.Users;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskListAppService" />
[Authorize(FollowUpsPermissions.Callbacks.Default)]
public class CallbackTaskListAppService(
    ICallbackTaskRepository callbacks, ISiteIntegrationService sites, IUnitIntegrationService units, ListExporter exporter) : FollowUpsAppService, ICallbackTaskListAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("contactName", 12, row => row.Task.ContactName)
        .Text("site", 20, row => row.Site)
        .Phone("contactPhone", row => row.Phone)
        .Text("location", 24, row => row.Task.Location)
        .Text("summary", 40, row => row.Task.Summary)
        .Text("sourceNumber", 24, row => row.Task.SourceNumber)
        .Word<CallbackReason>("reason", 14, row => row.Task.Reason)
        .Number("failedAttempts", 10, row => row.Task.FailedAttempts)
        .Text("outcome", 12, row => row.Outcome, "State")
        .Time("dueAt", row => row.Task.DueAt)
        .Time("nextAttemptAt", row => row.Task.NextAttemptAt)
        .Time("concludedAt", row => row.Task.ConcludedAt)
        .Text("assigneeName", 12, row => row.Task.AssigneeName);

    /// <inheritdoc />
    public virtual async Task<PageDto<CallbackTaskListItemDto>> GetListAsync(GetCallbackTaskListInput input)
    {
        var query = await ToQueryAsync(input);
        var page = await callbacks.GetPageAsync(query, PageRequest.Of(input));
        var mayRecord = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.Record);
        return page.ToDto(task => CallbackTaskMapper.ToListItem(task, Clock.Now, mayRecord && CanRecord(task)));
    }

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetCallbackTaskExportInput input)
    {
        var site = input.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        var mayShowPhones = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.ViewContact);
        return await exporter.WriteAsync(
            Columns,
            RowsAsync(input),
            L,
            new ExportOptions(input, "Export:Callbacks", mayShowPhones, site is null ? null : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId)));
    }

    /// <inheritdoc />
    public virtual async Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null)
    {
        var counts = await callbacks.GetCountsAsync(siteId, CurrentUser.Id, Clock.Now);
        return new CallbackCountsDto { Pending = counts.Pending, Overdue = counts.Overdue, Mine = counts.Mine };
    }

    private async Task<CallbackTaskQuery> ToQueryAsync(CallbackTaskFilter filter) => new(
        filter.Kind,
        Clock.Now,
        filter.SiteId,
        filter.Mine ? CurrentUser.GetId() : null,
        filter.Outcome,
        filter.Text,
        await units.NarrowAsync(filter.BuildingId, filter.UnitIds));

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetCallbackTaskExportInput input)
    {
        var query = await ToQueryAsync(input);
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => callbacks.GetPageAsync(query, request), sorting: null))
        {
            await directory.LearnAsync(batch.Select(task => task.SiteId));
            yield return batch.ConvertAll(task => new ExportRow(
                CallbackTaskMapper.ToListItem(task, query.Now, canRecord: false),
                task.ContactPhone,
                L[task.Outcome is { } outcome ? $"Enum:CallbackOutcome.{outcome}" : "Enum:CallbackState.Pending"],
                directory.NameOf(task.SiteId),
                directory.ZoneOf(task.SiteId)));
        }
    }

    private bool CanRecord(CallbackTask task)
        => task.Outcome is null && CurrentUser.Id is { } userId && task.MayBeRecordedBy(userId);

    private sealed record ExportRow(CallbackTaskListItemDto Task, string Phone, string Outcome, string? Site, TimeZoneInfo? Zone);
}
