namespace PropertySuite.Sites;

/// <summary>
/// Turns a timetable, which speaks of local times, into intervals of UTC. Where the clocks of the zone change, each local minute of a span counts as often as it
/// comes: not at all when it is left out, twice when it is repeated.
/// </summary>
internal static class ServedIntervals
{
    /// <summary>When a timetable serves between two moments (UTC), in order, touching ones joined.</summary>
    internal static List<WorkingIntervalDto> Of(ServiceTimetable timetable, TimeZoneInfo zone, DateTime from, DateTime until)
    {
        var intervals = new List<WorkingIntervalDto>();
        for (var begin = from; begin < until;)
        {
            var end = NextChange(zone, begin, until);
            AddSteady(intervals, timetable, zone.GetUtcOffset(begin), begin, end);
            begin = end;
        }

        return intervals;
    }

    /// <summary>The intervals of a stretch in which the zone keeps one offset.</summary>
    private static void AddSteady(List<WorkingIntervalDto> intervals, ServiceTimetable timetable, TimeSpan offset, DateTime from, DateTime until)
    {
        var last = DateOnly.FromDateTime(until + offset);
        for (var date = DateOnly.FromDateTime(from + offset); date <= last; date = date.AddDays(1))
        {
            var midnight = DateTime.SpecifyKind(date.ToDateTime(default) - offset, DateTimeKind.Utc);
            foreach (var span in timetable.SpansOn(date))
            {
                Add(intervals, Later(midnight + span.Opens.ToTimeSpan(), from), Earlier(midnight + span.End, until));
            }
        }
    }

    private static void Add(List<WorkingIntervalDto> intervals, DateTime opens, DateTime closes)
    {
        if (closes <= opens)
        {
            return;
        }

        if (intervals.Count > 0 && intervals[^1].Closes == opens)
        {
            intervals[^1] = intervals[^1] with { Closes = closes };
        }
        else
        {
            intervals.Add(new WorkingIntervalDto(opens, closes));
        }
    }

    /// <summary>The first moment after another at which the zone has another offset; the end when it keeps it until then. Zones change at most once a day.</summary>
    private static DateTime NextChange(TimeZoneInfo zone, DateTime from, DateTime until)
    {
        if (!zone.SupportsDaylightSavingTime && zone.GetAdjustmentRules().Length == 0)
        {
            return until;
        }

        var offset = zone.GetUtcOffset(from);
        for (var known = from; known < until;)
        {
            var next = Earlier(known.AddDays(1), until);
            if (zone.GetUtcOffset(next) != offset)
            {
                while ((next - known).Ticks > 1)
                {
                    var middle = known.AddTicks((next - known).Ticks / 2);
                    (known, next) = zone.GetUtcOffset(middle) == offset ? (middle, next) : (known, middle);
                }

                return next;
            }

            known = next;
        }

        return until;
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
