namespace PropertySuite.FollowUps;

/// <summary>Part of the site's day; attempts in different parts count as different times of day.</summary>
public enum CallbackDayPart
{
    /// <summary>Before 12:00.</summary>
    Morning = 1,

    /// <summary>12:00 to 18:00.</summary>
    Afternoon = 2,

    /// <summary>From 18:00.</summary>
    Evening = 3,
}

/// <summary>A moment as the site's clock shows it.</summary>
/// <param name="Utc">The moment (UTC).</param>
/// <param name="LocalDate">Day at the site.</param>
/// <param name="LocalTime">Time of day at the site.</param>
public sealed record CallbackMoment(DateTime Utc, DateOnly LocalDate, TimeOnly LocalTime)
{
    private static readonly TimeOnly Noon = new(12, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    /// <summary>Part of the day.</summary>
    public CallbackDayPart DayPart =>
        LocalTime < Noon ? CallbackDayPart.Morning
        : LocalTime < Evening ? CallbackDayPart.Afternoon
        : CallbackDayPart.Evening;

    /// <summary>The moment as a zone's clock shows it.</summary>
    public static CallbackMoment In(TimeZoneInfo zone, DateTime utc)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
        return new CallbackMoment(utc, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
