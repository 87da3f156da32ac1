using Microsoft.AspNetCore.Authorization;
using PropertySuite.Approvals.Permissions;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalListAppService" />
[Authorize(ApprovalsPermissions.Requests.Default)]
public class ApprovalListAppService(
    IApprovalRepository approvals, ApprovalAuthorities authorities, ApprovalTexts texts, ISiteIntegrationService sites, ListExporter exporter)
    : ApprovalsAppService, IApprovalListAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("number", 24, row => row.Approval.Number, "SubjectNumber")
        .Text("site", 20, row => row.Site)
        .Text("kindName", 18, row => row.Approval.KindName, "ApprovalKind")
        .Text("summary", 48, row => row.Approval.Summary)
        .Number("amount", 14, row => row.Approval.Amount)
        .Text("makerName", 12, row => row.Approval.MakerName)
        .Text("currentRoleName", 18, row => row.Approval.CurrentRoleName)
        .Word<ApprovalState>("state", 12, row => row.Approval.State)
        .Time("creationTime", row => row.Approval.CreationTime, "AskedAt")
        .Time("dueAt", row => row.Approval.DueAt)
        .Time("closedAt", row => row.Approval.ClosedAt);

    private IReadOnlyList<ApprovalAuthority>? _mine;

    /// <inheritdoc />
    public virtual async Task<PageDto<ApprovalListItemDto>> GetListAsync(GetApprovalListInput input)
    {
        var query = await ToQueryAsync(input.Scope, input.SiteId, input.States, input.OpenOnly, input.Kind, input.Text);
        return await (await approvals.GetPageAsync(query, PageRequest.Of(input))).ToDtoAsync(ToDtosAsync);
    }

    /// <inheritdoc />
    [Authorize(ApprovalsPermissions.Requests.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetApprovalExportInput input)
    {
        var site = input.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        return await exporter.WriteAsync(
            Columns,
            RowsAsync(input),
            L,
            new ExportOptions(input, "Export:Approvals", Zone: site is null ? null : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId)));
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<ApprovalListItemDto>> GetOfSubjectAsync(GetApprovalsOfSubjectInput input)
    {
        var found = await approvals.GetOfSubjectAsync(input.SubjectType, input.SubjectId);
        if (!await AuthorizationService.IsGrantedAsync(ApprovalsPermissions.Requests.ViewAll))
        {
            var mine = await MineAsync();
            found = found.FindAll(approval => CurrentUser.Id is { } userId
                && (approval.InvolvedIds.Contains(userId) || approval.SpeakerIds.Contains(userId) || mine.Any(authority => authority.VoiceFor(approval) is not null)));
        }

        return new ListResultDto<ApprovalListItemDto>(await ToDtosAsync(found));
    }

    /// <inheritdoc />
    public virtual Task<ListResultDto<ApprovalKindDto>> GetKindsAsync() => Task.FromResult(new ListResultDto<ApprovalKindDto>(
    [
        .. texts.Kinds.All.Keys.Order(StringComparer.Ordinal).Select(kind => new ApprovalKindDto { Kind = kind, KindName = texts.Kinds.NameOf(kind) }),
    ]));

    /// <inheritdoc />
    public virtual async Task<ApprovalCountsDto> GetCountsAsync(Guid? siteId = null)
    {
        var waiting = await approvals.CountWaitingAsync(await MineAsync(), siteId, Clock.Now);
        var returned = CurrentUser.Id is { } userId
            ? await approvals.GetPageAsync(
                new ApprovalQuery(MakerId: userId, SiteId: siteId, States: [ApprovalState.Returned]), PageRequest.First(1) with { CountsTotal = true })
            : null;
        return new ApprovalCountsDto { Mine = waiting.Count, MineOverdue = waiting.Overdue, Returned = returned?.TotalCount ?? 0 };
    }

    private async Task<ApprovalQuery> ToQueryAsync(
        ApprovalListScope scope, Guid? siteId, List<ApprovalState> states, bool openOnly, string? kind, string? text)
    {
        var query = new ApprovalQuery(SiteId: siteId, States: states, OpenOnly: openOnly, Kind: string.IsNullOrEmpty(kind) ? null : kind, Text: text);

        // A program asks for nothing and decides nothing.
        return scope switch
        {
            ApprovalListScope.Mine => query with { Waiting = await MineAsync() },
            ApprovalListScope.Asked => query with { MakerId = CurrentUser.Id ?? Guid.Empty },
            _ when await AuthorizationService.IsGrantedAsync(ApprovalsPermissions.Requests.ViewAll) => query,
            _ => query with { Concerning = CurrentUser.Id ?? Guid.Empty, Authorities = await MineAsync() },
        };
    }

    private async Task<IReadOnlyList<ApprovalAuthority>> MineAsync() => _mine ??=
        CurrentUser.Id is { } userId && await AuthorizationService.IsGrantedAsync(ApprovalsPermissions.Requests.Decide) ? await authorities.GetAsync(userId) : [];

    private async Task<List<ApprovalListItemDto>> ToDtosAsync(List<Approval> rows)
    {
        await texts.LearnAsync(rows);
        var mine = await MineAsync();
        return rows.ConvertAll(row => ApprovalMapper.ToListItem(row, texts, Clock.Now, mine.Any(authority => authority.VoiceFor(row) is not null)));
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetApprovalExportInput input)
    {
        var query = await ToQueryAsync(input.Scope, input.SiteId, input.States, input.OpenOnly, input.Kind, input.Text);
        await foreach (var batch in Batches.ReadAsync(request => approvals.GetPageAsync(query, request), input.Sorting))
        {
            await texts.LearnAsync(batch);
            yield return batch.ConvertAll(approval => new ExportRow(
                ApprovalMapper.ToListItem(approval, texts, Clock.Now, canDecide: false), texts.SiteOf(approval), texts.ZoneOf(approval)));
        }
    }

    private sealed record ExportRow(ApprovalListItemDto Approval, string? Site, TimeZoneInfo? Zone);
}
