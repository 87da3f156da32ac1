using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Knows who of a site has a day to check: whoever did, had a shift or has something in hand there. People who only belong to the site, such as those of headquarters,
/// are not asked about.
/// </summary>
public class DayCheckStaff(
    IDayCheckRepository checks,
    WorkItems items,
    WorkItemPeople people,
    ISiteMembershipIntegrationService memberships,
    IDutyIntegrationService duties,
    IClock clock) : ITransientDependency
{
    /// <summary>By name. Each who had neither a shift nor did the check costs some statements.</summary>
    public virtual async Task<List<CheckingColleague>> FindAsync(Guid siteId, SiteDay day)
    {
        var staff = await memberships.GetStaffAsync(siteId);
        var done = (await checks.GetListAsync([.. staff.Select(person => person.UserId)], day.Date)).ToDictionary(check => check.UserId);
        var planned = await duties.GetPlannedAsync(siteId, day.Start, day.End);
        var away = (await duties.GetAwayAsync(siteId, MomentOf(day))).ToLookup(person => person.UserId, person => (DateTime?)person.Until);
        var found = new List<CheckingColleague>();
        foreach (var person in staff)
        {
            if (done.ContainsKey(person.UserId) || planned.ContainsKey(person.UserId) || await HasSomethingInHandAsync(person.UserId, siteId))
            {
                found.Add(new CheckingColleague(person.UserId, person.Name, away[person.UserId].Max(), done.GetValueOrDefault(person.UserId)));
            }
        }

        return found;
    }

    /// <summary>Now; on a day that is over its last moment.</summary>
    private DateTime MomentOf(SiteDay day) => clock.Now < day.Start ? day.Start : clock.Now < day.End ? clock.Now : day.End.AddSeconds(-1);

    private async Task<bool> HasSomethingInHandAsync(Guid userId, Guid siteId)
    {
        if (await people.FindColleagueAsync(userId) is not ({ } person, _))
        {
            return false;
        }

        var query = new WorkItemQuery { Person = person, Now = clock.Now, SiteIds = [siteId], InHandOnly = true };
        foreach (var list in items.Of(person, list => list.Scope == WorkItemScope.Mine && list.Kind.AtDayEnd != WorkItemDayEnd.Nothing))
        {
            if ((await list.CountAsync(query, limit: 1)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Somebody of a site who has a day to check.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">Name.</param>
/// <param name="AwayUntil">Until when they are away from the site (UTC); null: they are there.</param>
/// <param name="Check">The check, if they did it.</param>
public sealed record CheckingColleague(Guid UserId, string Name, DateTime? AwayUntil, DayCheck? Check);
