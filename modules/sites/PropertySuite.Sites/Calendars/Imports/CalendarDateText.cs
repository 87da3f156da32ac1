using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>Reads the dates of a holiday as offices write them: 2026-10-01, 2026/10/1, 2026年10月1日, 20261001, Excel's serial numbers, 10月1日-7日.</summary>
internal static partial class CalendarDateText
{
    /// <summary>The longest holiday there is has nine days; a span of a year is a slip.</summary>
    private const int LongestSpan = 31;
    private const int FirstSerial = 36526; // 2000-01-01
    private const int LastSerial = 73415; // 2100-12-31
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>The first and the last day, or what is wrong.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="year">The year that the file is about, where it says so.</param>
    public static (DateOnly First, DateOnly Last, CalendarRowProblemKind? Problem) Read(string text, int? year)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Trim();
        plain = TimeOfDay().Replace(plain, "");
        plain = Weekday().Replace(plain, "").Replace(" ", "", StringComparison.Ordinal);
        if (Serial().IsMatch(plain) && int.Parse(plain.Split('.')[0], CultureInfo.InvariantCulture) is >= FirstSerial and <= LastSerial and var serial)
        {
            return Single(SerialZero.AddDays(serial));
        }

        if (DateOnly.TryParseExact(plain, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact))
        {
            return Single(compact);
        }

        return Dates().Match(plain) is { Success: true } match ? Read(match, year) : Wrong(CalendarRowProblemKind.DateUnreadable);
    }

    private static (DateOnly, DateOnly, CalendarRowProblemKind?) Read(Match match, int? year)
    {
        var firstYear = Number(match, "y1") ?? (match.Groups["han"].Success ? year : null);
        if (firstYear is null)
        {
            return Wrong(match.Groups["han"].Success ? CalendarRowProblemKind.YearUnknown : CalendarRowProblemKind.DateUnreadable);
        }

        var month = Number(match, "m1")!.Value;
        if (MakeDate(firstYear.Value, month, Number(match, "d1")!.Value) is not { } first)
        {
            return Wrong(CalendarRowProblemKind.DateUnreadable);
        }

        if (Number(match, "d2") is not { } lastDay)
        {
            return Single(first);
        }

        var lastMonth = Number(match, "m2") ?? month;
        var lastYear = Number(match, "y2") ?? (lastMonth < month ? firstYear.Value + 1 : firstYear.Value);
        if (MakeDate(lastYear, lastMonth, lastDay) is not { } last)
        {
            return Wrong(CalendarRowProblemKind.DateUnreadable);
        }

        return last < first || last.DayNumber - first.DayNumber >= LongestSpan ? Wrong(CalendarRowProblemKind.SpanImplausible) : (first, last, null);
    }

    private static int? Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static DateOnly? MakeDate(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static (DateOnly, DateOnly, CalendarRowProblemKind?) Single(DateOnly date) => (date, date, null);

    private static (DateOnly, DateOnly, CalendarRowProblemKind?) Wrong(CalendarRowProblemKind kind) => (default, default, kind);

    [GeneratedRegex(@"^\d{5}(\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"[T ]?0?0:00(:00(\.0+)?)?Z?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    /// <summary>（周四）, 星期四.</summary>
    [GeneratedRegex(@"\(?(周|週|星期|礼拜|禮拜)[一二三四五六日天]\)?", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    /// <summary>A date without a year is only read with 月 in it: 10-1 could be anything.</summary>
    [GeneratedRegex(
        @"^(?:(?<y1>\d{4})[-/.年])?(?<m1>\d{1,2})(?:[-/.]|(?<han>月))(?<d1>\d{1,2})[日号號]?"
        + @"(?:(?:-+|–|—+|~|〜|至|到)(?:(?:(?<y2>\d{4})[-/.年])?(?<m2>\d{1,2})[-/.月])?(?<d2>\d{1,2})[日号號]?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
