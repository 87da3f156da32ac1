using PropertySuite.Sites;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Looks for what a person leaves behind today: what they have in hand and is due, callbacks that were to be made, records that lack something. Each from the lists that
/// modules have registered.
/// </summary>
public class DayCheckFindings(
    WorkItems items,
    ITimelineEntryRepository timeline,
    IEnumerable<IIncompleteRecordProvider> incomplete,
    IPermissionChecker permissions,
    ISiteMembershipIntegrationService memberships,
    ISiteIntegrationService sites,
    IDutyIntegrationService duties,
    IClock clock) : ITransientDependency
{
    /// <summary>Rows of each part that are looked at; whoever leaves more behind sees the first.</summary>
    private const int MostRows = 200;

    /// <summary>How long after the end of a shift what is checked still belongs to it: who goes home at six in the morning checks the night.</summary>
    private static readonly TimeSpan AfterShift = TimeSpan.FromHours(4);

    /// <summary>
    /// The day on which the shift began that the person works or has just worked, up to the end of the shift where that is later: an evening that ends at midnight is checked after it. Without a shift it is today by the clock of their site, of the
    /// first by code, where they work in several.
    /// </summary>
    /// <param name="userId">The person.</param>
    /// <param name="at">When it is checked (UTC).</param>
    public virtual async Task<SiteDay> GetDayAsync(Guid userId, DateTime at)
    {
        if (await duties.FindBegunShiftAsync(userId, at, at - AfterShift) is { } shift)
        {
            var began = SiteDay.At(shift.From, shift.TimeZoneId);
            return began with { End = shift.To > began.End ? shift.To : began.End };
        }

        var works = await memberships.GetSitesAsync(userId);
        var own = works.SiteIds.Count == 0 ? [] : await sites.GetListAsync(works.SiteIds);
        return SiteDay.At(at, own.OrderBy(site => site.Code, StringComparer.Ordinal).FirstOrDefault()?.TimeZoneId ?? SiteConsts.DefaultTimeZoneId);
    }

    /// <summary>What there is.</summary>
    public virtual async Task<DayCheckFound> FindAsync(WorkItemPerson person, SiteDay day)
    {
        var query = new WorkItemQuery { Person = person, Now = clock.Now, DueBefore = day.End };
        var due = await ReadAsync(person, query with { InHandOnly = true }, list => list.Kind.AtDayEnd == WorkItemDayEnd.NeedsNote && list.Scope == WorkItemScope.Mine);
        var touched = due.Count == 0 ? [] : await timeline.GetTouchedAsync(person.UserId, [.. due.Select(row => row.Item.Id)], day.Start);
        var records = new List<IncompleteRecord>();
        foreach (var provider in incomplete)
        {
            if (await permissions.IsGrantedAsync(provider.Permission))
            {
                records.AddRange(await provider.FindAsync(person.UserId, day.Start, MostRows));
            }
        }

        return new DayCheckFound(
            due.FindAll(row => !touched.Contains(row.Item.Id)),
            due.Count(row => touched.Contains(row.Item.Id)),
            await ReadAsync(person, query, list => list.Kind.AtDayEnd == WorkItemDayEnd.IsMissed),
            records);
    }

    private async Task<List<FoundWorkItem>> ReadAsync(WorkItemPerson person, WorkItemQuery query, Func<IWorkItemProvider, bool> which)
        => (await items.GetPageAsync(items.Of(person, which), query, after: null, MostRows)).Rows;
}

/// <summary>What a check finds.</summary>
/// <param name="NeedNote">Due and in hand, without a note or a step of today.</param>
/// <param name="NotedCount">Due and in hand, with one.</param>
/// <param name="Missed">Callbacks that were to be made.</param>
/// <param name="Incomplete">Records that lack something.</param>
public sealed record DayCheckFound(List<FoundWorkItem> NeedNote, int NotedCount, List<FoundWorkItem> Missed, List<IncompleteRecord> Incomplete);
