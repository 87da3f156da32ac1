using Microsoft.AspNetCore.Authorization;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IMyWorkAppService" />
[Authorize(ServiceDeskPermissions.MyWork.Default)]
public class MyWorkAppService(
    WorkItems items,
    WorkItemPeople people,
    ISiteIntegrationService sites,
    ISiteMembershipIntegrationService memberships,
    IDutyIntegrationService duties,
    ICurrentSiteScope siteScope,
    ListExporter exporter) : ServiceDeskAppService, IMyWorkAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>(row => row.Zone)
        .Text("kindName", 10, row => row.Item.KindName, "Kind")
        .Text("number", 24, row => row.Item.Number)
        .Text("title", 48, row => row.Item.Title)
        .Text("site", 20, row => row.Site)
        .Text("place", 24, row => row.Item.Place)
        .Text("detail", 24, row => row.Item.Detail)
        .Number("amount", 14, row => row.Item.Amount, "AmountOfMoney")
        .Text("state", 12, row => row.Item.State)
        .Time("dueAt", row => row.Item.DueAt)
        .YesNo("isLate", row => row.Item.IsLate)
        .Word<WorkItemScope>("scope", 10, row => row.Item.Scope, "WorkItemScope")
        .Text("onBehalfOf", 12, row => row.Item.OnBehalfOf);

    /// <inheritdoc />
    public virtual async Task<PageDto<WorkItemDto>> GetListAsync(GetMyWorkListInput input)
    {
        if (await FindRowsAsync(input) is not { } work)
        {
            return new PageDto<WorkItemDto>();
        }

        return (await items.GetPageAsync(work.Lists, work.Query, KeysetCursor.Parse(input.Cursor), input.MaxResultCount)).ToDto(row => row.ToDto(StringLocalizerFactory, work.IsOwn));
    }

    /// <inheritdoc />
    public virtual async Task<MyWorkCountsDto> GetCountsAsync(GetMyWorkCountsInput input)
    {
        var counts = await FindWorkAsync(input, []) is { } work ? await CountAsync(work) : [];
        return new MyWorkCountsDto { Kinds = counts, Count = counts.Sum(count => count.Count), LateCount = counts.Sum(count => count.LateCount) };
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.MyWork.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetMyWorkExportInput input)
    {
        var site = input.SiteId is { } siteId ? await sites.FindAsync(siteId) : null;
        return await exporter.WriteAsync(
            Columns,
            RowsAsync(await FindRowsAsync(input)),
            L,
            new ExportOptions(input, "Export:MyWork", Zone: site is null ? null : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId)));
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.MyWork.ViewColleagues)]
    public virtual async Task<ListResultDto<MyWorkColleagueDto>> GetColleaguesAsync(Guid siteId)
    {
        siteScope.Check(siteId);
        _ = await sites.FindAsync(siteId) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), siteId);
        var away = (await duties.GetAwayAsync(siteId, Clock.Now)).ToLookup(person => person.UserId, person => (DateTime?)person.Until);
        return new ListResultDto<MyWorkColleagueDto>(
        [
            .. (await memberships.GetStaffAsync(siteId))
                .Where(person => person.UserId != CurrentUser.Id)
                .Select(person => new MyWorkColleagueDto { UserId = person.UserId, Name = person.Name, AwayUntil = away[person.UserId].Max() }),
        ]);
    }

    private async Task<Work?> FindRowsAsync(MyWorkRowFilter filter)
        => await FindWorkAsync(filter, filter.Kinds) is { } work ? work with { Query = work.Query with { DueFrom = filter.DueFrom } } : null;

    private async Task<Work?> FindWorkAsync(MyWorkFilter filter, IReadOnlyCollection<string> kinds)
    {
        if (filter.ColleagueId is { } colleagueId)
        {
            await CheckPolicyAsync(ServiceDeskPermissions.MyWork.ViewColleagues);
            var (colleague, theirSites) = await people.GetColleagueAsync(colleagueId);
            var mine = await VisibleKindsAsync(colleague);
            return ToWork(filter, kinds, colleague, theirSites, isOwn: false, list => mine.Contains(list.Kind.Name));
        }

        return await people.FindMeAsync() is { } me ? ToWork(filter, kinds, me, null, isOwn: true, _ => true) : null;
    }

    /// <summary>The kinds of which the caller may see all: of the others a colleague's are not theirs to see.</summary>
    private async Task<HashSet<string>> VisibleKindsAsync(WorkItemPerson person)
    {
        var visible = new HashSet<string>();
        foreach (var kind in items.Of(person, _ => true).Select(list => list.Kind).DistinctBy(kind => kind.Name))
        {
            if (await AuthorizationService.IsGrantedAsync(kind.ViewAllPermission))
            {
                visible.Add(kind.Name);
            }
        }

        return visible;
    }

    private Work ToWork(
        MyWorkFilter filter,
        IReadOnlyCollection<string> kinds,
        WorkItemPerson person,
        IReadOnlyCollection<Guid>? siteIds,
        bool isOwn,
        Func<IWorkItemProvider, bool> isVisible) => new(
        items.Of(person, list => isVisible(list)
            && (filter.Scope is null || list.Scope == filter.Scope)
            && (kinds.Count == 0 || kinds.Contains(list.Kind.Name))),
        new WorkItemQuery
        {
            Person = person,
            Now = Clock.Now,
            SiteIds = filter.SiteId is not { } siteId ? siteIds : siteIds is null || siteIds.Contains(siteId) ? [siteId] : [],
            LateOnly = filter.LateOnly,
            DueBefore = filter.DueBefore,
        },
        isOwn);

    private async Task<List<MyWorkCountDto>> CountAsync(Work work)
    {
        var counts = new List<MyWorkCountDto>();
        foreach (var lists in work.Lists.GroupBy(list => (list.Kind.Name, list.Scope)))
        {
            var count = new MyWorkCountDto
            {
                Kind = lists.Key.Name, KindName = lists.First().Kind.DisplayName.Localize(StringLocalizerFactory), Scope = lists.Key.Scope,
            };
            foreach (var list in lists)
            {
                var found = await list.CountAsync(work.Query, MyWorkConsts.CountLimit);
                (count.Count, count.LateCount) = (count.Count + found.Count, count.LateCount + found.Late);
            }

            counts.Add(count);
        }

        return counts;
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(Work? work)
    {
        var directory = new SiteDirectory(sites);
        KeysetCursor? after = null;
        do
        {
            var page = work is null ? null : await items.GetPageAsync(work.Lists, work.Query, after, PageRequest.BatchSize);
            List<FoundWorkItem> rows = page?.Rows ?? [];
            await directory.LearnAsync(rows.Select(row => row.Item.SiteId));
            yield return rows.ConvertAll(row => new ExportRow(row.ToDto(StringLocalizerFactory, work!.IsOwn), directory.NameOf(row.Item.SiteId), directory.ZoneOf(row.Item.SiteId)));
            after = page?.Next;
        }
        while (after is not null);
    }

    private sealed record Work(IReadOnlyList<IWorkItemProvider> Lists, WorkItemQuery Query, bool IsOwn);

    private sealed record ExportRow(WorkItemDto Item, string? Site, TimeZoneInfo? Zone);
}
