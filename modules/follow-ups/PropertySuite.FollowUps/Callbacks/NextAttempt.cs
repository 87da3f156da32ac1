namespace PropertySuite.FollowUps;

/// <summary>When to try again, after nobody answered.</summary>
internal static class NextAttempt
{
    private const int DaysAhead = 7;
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(30);

    /// <summary>
    /// The next half hour that lies in another part of the day than every attempt so far and than now, outside the quiet hours: only attempts at
    /// different times of day count before a customer is unreachable.
    /// </summary>
    /// <param name="task">The callback.</param>
    /// <param name="now">Now, at its site.</param>
    /// <param name="quietHours">When one does not call there.</param>
    /// <param name="zone">Time zone of the site.</param>
    /// <returns>UTC; null when the quiet hours leave no such time.</returns>
    public static DateTime? Suggest(CallbackTask task, CallbackMoment now, QuietHours quietHours, TimeZoneInfo zone)
    {
        var tried = task.Attempts.Select(attempt => (attempt.LocalDate, attempt.DayPart)).Append((now.LocalDate, now.DayPart)).ToHashSet();
        var first = new DateTime((now.Utc.Ticks / Step.Ticks + 1) * Step.Ticks, DateTimeKind.Utc);
        return Enumerable.Range(0, DaysAhead * (int)(TimeSpan.FromDays(1) / Step))
            .Select(step => CallbackMoment.In(zone, first + step * Step))
            .Where(moment => !tried.Contains((moment.LocalDate, moment.DayPart)) && !quietHours.Contains(moment.LocalTime))
            .Select(moment => (DateTime?)moment.Utc)
            .FirstOrDefault();
    }
}
