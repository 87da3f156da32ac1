using PropertySuite.Sites;
using Volo.Abp.Domain.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Reckons when limits pass and steps come, by the clock on the wall or by the site's calendar.</summary>
public class ClockPlanner(ISiteCalendarIntegrationService calendar) : DomainService
{
    private static readonly TimeSpan FirstHorizon = TimeSpan.FromDays(40);
    private static readonly TimeSpan LastHorizon = TimeSpan.FromDays(366 * 5);
    private static readonly TimeSpan LeastPaceOfLate = TimeSpan.FromHours(1);

    private readonly Dictionary<Guid, WorkingTime> _known = [];

    /// <summary>The moment at which a limit has passed.</summary>
    /// <param name="siteId">Site.</param>
    /// <param name="from">Since when (UTC).</param>
    /// <param name="limit">The limit.</param>
    public virtual async Task<DateTime> AddAsync(Guid siteId, DateTime from, ClockLimit limit) => limit.Unit switch
    {
        ClockUnit.Minutes => from.AddMinutes(limit.Amount),
        ClockUnit.Hours => from.AddHours(limit.Amount),
        ClockUnit.Days => from.AddDays(limit.Amount),
        ClockUnit.WorkingDays => (await calendar.AddWorkingDaysAsync(siteId, [from], limit.Amount))[0],
        ClockUnit.ServiceMinutes => (await AddServedAsync(siteId, from, [TimeSpan.FromMinutes(limit.Amount)]))[0],
        _ => (await AddServedAsync(siteId, from, [TimeSpan.FromHours(limit.Amount)]))[0],
    };

    /// <summary>The moments at which a limit has passed, since many others; the calendar is asked once.</summary>
    /// <param name="siteId">Site.</param>
    /// <param name="froms">Since when (UTC).</param>
    /// <param name="limit">The limit.</param>
    public virtual async Task<IReadOnlyList<DateTime>> AddManyAsync(Guid siteId, IReadOnlyList<DateTime> froms, ClockLimit limit)
    {
        if (limit.Unit == ClockUnit.WorkingDays)
        {
            return await calendar.AddWorkingDaysAsync(siteId, froms, limit.Amount);
        }

        var moments = new DateTime[froms.Count];
        for (var place = 0; place < froms.Count; place++)
        {
            moments[place] = await AddAsync(siteId, froms[place], limit);
        }

        return moments;
    }

    /// <summary>
    /// The steps of a rule with their moments: per cent of what lies between the start and the due time, in the calendar of the limit; beyond the due time at the same pace.
    /// A clock that is late when it starts has no time of which shares could be taken: what comes before or when it is due has come, the rest goes on from now at the pace of how
    /// late it is, an hour at least.
    /// </summary>
    /// <param name="siteId">Site.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="from">Start (UTC).</param>
    /// <param name="due">When it is due (UTC).</param>
    public virtual async Task<IReadOnlyList<ClockStep>> PlanAsync(Guid siteId, ClockRule rule, DateTime from, DateTime due)
    {
        if (due <= from)
        {
            var pace = from - due > LeastPaceOfLate ? from - due : LeastPaceOfLate;
            return InOrder(rule, [.. rule.Steps.Select(step => step.AtPercent <= 100 ? due : from + Share(pace, step.AtPercent - 100))], due);
        }

        var moments = rule.Limit is { IsInServiceHours: true } && await ServedBetweenAsync(siteId, from, due) is { Ticks: > 0 } served
            ? await AddServedAsync(siteId, from, [.. rule.Steps.Select(step => Share(served, step.AtPercent))])
            : [.. rule.Steps.Select(step => from + Share(due - from, step.AtPercent))];
        return InOrder(rule, moments, due);
    }

    private static List<ClockStep> InOrder(ClockRule rule, DateTime[] moments, DateTime due) =>
    [
        .. rule.Steps
            .Select((step, place) => new ClockStep((step.AtPercent == 100 ? due : moments[place]).AddMinutes(step.PlusMinutes), step.Level, step.Roles))
            .OrderBy(step => step.At),
    ];

    private static TimeSpan Share(TimeSpan whole, int percent) => TimeSpan.FromTicks((long)((Int128)whole.Ticks * percent / 100));

    private async Task<TimeSpan> ServedBetweenAsync(Guid siteId, DateTime from, DateTime to)
        => (await ReadAsync(siteId, from, to)).Between(from, to);

    /// <summary>Moments by which a site has served so long; the end of five years where it has not by then.</summary>
    private async Task<DateTime[]> AddServedAsync(Guid siteId, DateTime from, TimeSpan[] served)
    {
        for (var horizon = FirstHorizon; ; horizon *= 3)
        {
            var known = await ReadAsync(siteId, from, from + horizon);
            var moments = Array.ConvertAll(served, time => known.Add(from, time));
            if (horizon >= LastHorizon || Array.TrueForAll(moments, moment => moment is not null))
            {
                return Array.ConvertAll(moments, moment => moment ?? known.Until);
            }
        }
    }

    /// <summary>When a site serves, at least between two moments. What was read is kept as long as this planner: for one piece of work.</summary>
    private async Task<WorkingTime> ReadAsync(Guid siteId, DateTime from, DateTime until)
    {
        if (_known.GetValueOrDefault(siteId) is { } known)
        {
            if (known.From <= from && known.Until >= until)
            {
                return known;
            }

            (from, until) = (from < known.From ? from : known.From, until > known.Until ? until : known.Until);
        }

        return _known[siteId] = new WorkingTime(from, until, await calendar.GetWorkingTimeAsync(siteId, from, until));
    }
}
