using System.Globalization;
using System.Text.Json;

namespace PropertySuite.Sites;

/// <summary>
/// The public holidays of mainland China as published, shipped with the product (<c>cn.json</c> beside this file names its source). A year that is not
/// published yet is not guessed.
/// </summary>
public static class PublicHolidayCalendar
{
    private static readonly Lazy<Publication> Published = new(Read);

    /// <summary>The years that are known.</summary>
    public static IReadOnlyCollection<int> Years => [.. Published.Value.Years.Keys.Order()];

    /// <summary>Where the days come from.</summary>
    public static string Source => Published.Value.Source;

    /// <summary>Holidays and make-up days of a year, by date; none when the year is not known.</summary>
    public static IReadOnlyList<CalendarException> Find(int year) => Published.Value.Years.TryGetValue(year, out var days)
        ? [.. Expand(days.Off, isWorkingDay: false).Concat(Expand(days.Work, isWorkingDay: true)).OrderBy(day => day.Date)]
        : [];

    private static IEnumerable<CalendarException> Expand(IEnumerable<DaySpan> spans, bool isWorkingDay) =>
        from span in spans
        let ends = span.Days.Split('/').Select(text => DateOnly.Parse(text, CultureInfo.InvariantCulture)).ToList()
        from number in Enumerable.Range(ends[0].DayNumber, ends[^1].DayNumber - ends[0].DayNumber + 1)
        select new CalendarException(DateOnly.FromDayNumber(number), isWorkingDay, span.Name);

    private static Publication Read()
    {
        using var stream = typeof(PublicHolidayCalendar).Assembly.GetManifestResourceStream("PublicHolidays/cn.json")!;
        return JsonSerializer.Deserialize<Publication>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Publication(string Source, string Zone, Dictionary<int, YearOfDays> Years);

    private sealed record YearOfDays(List<DaySpan> Off, List<DaySpan> Work);

    private sealed record DaySpan(string Days, string Name);
}
