using PropertySuite.Times;

namespace PropertySuite.Sites;

/// <summary>A day as the clock on a wall of a site has it.</summary>
/// <param name="Date">The date.</param>
/// <param name="Start">Its first moment (UTC).</param>
/// <param name="End">The first moment of the next (UTC).</param>
public sealed record SiteDay(DateOnly Date, DateTime Start, DateTime End)
{
    /// <summary>The day of a moment in a time zone.</summary>
    public static SiteDay At(DateTime moment, string timeZoneId)
        => On(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(moment, TimeZoneInfo.FindSystemTimeZoneById(timeZoneId))), timeZoneId);

    /// <summary>A date in a time zone.</summary>
    public static SiteDay On(DateOnly date, string timeZoneId)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZoneId);
        return new SiteDay(date, zone.BeginningOf(date), zone.BeginningOf(date.AddDays(1)));
    }
}
