using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Sites;

/// <summary>First and last day of a span.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day; the first one of a single day.</param>
internal readonly record struct CalendarSpan(DateOnly First, DateOnly Last)
{
    /// <summary>Its days.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber);
}

/// <summary>
/// Reads the dates of a holiday as offices write them: 2026-10-01, 2026/10/1, 2026年10月1日, 20261001, Excel's serial numbers, 10月1日（周四）至7日（周三）, several of
/// these (2月14日、28日上班).
/// </summary>
internal static partial class CalendarDateText
{
    /// <summary>The longest holiday there is has nine days; a span of a year is a slip.</summary>
    private const int LongestSpan = 31;
    private const int FirstSerial = 36526; // 2000-01-01
    private const int LastSerial = 73415; // 2100-12-31
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>The spans of a cell, or what is wrong; one wrong part spoils the cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="year">The year that the file is about, where it says so.</param>
    public static (IReadOnlyList<CalendarSpan> Spans, CalendarRowProblemKind? Problem) Read(string text, int? year)
    {
        var plain = TimeOfDay().Replace(text.Normalize(NormalizationForm.FormKC).Trim(), "");
        plain = Blank().Replace(Aside().Replace(plain, ""), "");
        var spans = new List<CalendarSpan>();
        string? monthBefore = null;
        foreach (var part in Separator().Split(plain).Where(part => part.Length > 0))
        {
            // 1月1日、2日: the month stands once.
            var whole = DayOnly().IsMatch(part) && monthBefore is not null ? monthBefore + part : part;
            if (!TryRead(whole, year, out var span, out var problem))
            {
                return ([], problem);
            }

            spans.Add(span);
            monthBefore = Month().Match(whole) is { Success: true } month ? month.Value : null;
        }

        return spans.Count == 0 ? ([], CalendarRowProblemKind.DateUnreadable) : (spans, null);
    }

    private static bool TryRead(string plain, int? year, out CalendarSpan span, out CalendarRowProblemKind problem)
    {
        problem = CalendarRowProblemKind.DateUnreadable;
        if (Serial().IsMatch(plain) && int.Parse(plain.Split('.')[0], CultureInfo.InvariantCulture) is >= FirstSerial and <= LastSerial and var serial)
        {
            return TryMake(SerialZero.AddDays(serial), SerialZero.AddDays(serial), out span, ref problem);
        }

        if (Compact().Match(plain) is { Success: true } compact)
        {
            var first = CompactDate(compact.Groups["first"].Value);
            return TryMake(first, compact.Groups["last"].Success ? CompactDate(compact.Groups["last"].Value) : first, out span, ref problem);
        }

        span = default;
        return Dates().Match(plain) is { Success: true } match && TryRead(match, year, out span, ref problem);
    }

    private static bool TryRead(Match match, int? year, out CalendarSpan span, ref CalendarRowProblemKind problem)
    {
        span = default;
        var month = Number(match, "m1")!.Value;
        var lastMonth = Number(match, "m2") ?? month;
        var ownYear = Number(match, "y1");

        // 12月31日至1月2日 in a list of 2026 begins in 2025 or in 2026.
        var firstYear = ownYear ?? (match.Groups["han"].Success && lastMonth >= month ? year : null);
        if (firstYear is null)
        {
            problem = match.Groups["han"].Success ? CalendarRowProblemKind.YearUnknown : CalendarRowProblemKind.DateUnreadable;
            return false;
        }

        var first = MakeDate(firstYear.Value, month, Number(match, "d1")!.Value);
        var lastYear = Number(match, "y2") ?? (lastMonth < month ? firstYear.Value + 1 : firstYear.Value);
        var last = Number(match, "d2") is { } day ? MakeDate(lastYear, lastMonth, day) : first;
        return TryMake(first, last, out span, ref problem);
    }

    private static bool TryMake(DateOnly? first, DateOnly? last, out CalendarSpan span, ref CalendarRowProblemKind problem)
    {
        span = new CalendarSpan(first ?? default, last ?? default);
        if (first is null || last is null)
        {
            return false;
        }

        problem = CalendarRowProblemKind.SpanImplausible;
        return last >= first && last.Value.DayNumber - first.Value.DayNumber < LongestSpan;
    }

    private static int? Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static DateOnly? CompactDate(string digits) =>
        DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? MakeDate(date.Year, date.Month, date.Day) : null;

    private static DateOnly? MakeDate(int year, int month, int day) =>
        year is >= 2000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"^[0-9]{5}(\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Serial();

    [GeneratedRegex(@"[T ]?0?0:00(:00(\.0+)?)?Z?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    /// <summary>（周四）, 星期四, （共3天）, （农历正月初七、周一）, 放假, 上班 behind a date: what is said besides; the kind stands in its column.</summary>
    [GeneratedRegex(@"\([^()]*\)|(周|週|星期|礼拜|禮拜)[一二三四五六日天]|,?(共[0-9]+天|放假调休|放假|休息|补班|補班|上班)(?=$|[、,;和及\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[、,;和及\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[0-9]{1,2}[日号號]", RegexOptions.CultureInvariant)]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"^(?:[0-9]{4}[-/.年])?[0-9]{1,2}月", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"^(?<first>[0-9]{8})(?:(?:-+|–|—+|~|〜|至|到)(?<last>[0-9]{8}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    /// <summary>A date without a year is only read with 月 in it: 10-1 could be anything.</summary>
    [GeneratedRegex(
        @"^(?:(?<y1>[0-9]{4})[-/.年])?(?<m1>[0-9]{1,2})(?:[-/.]|(?<han>月))(?<d1>[0-9]{1,2})[日号號]?"
        + @"(?:(?:-+|–|—+|~|〜|至|到)(?:(?:(?<y2>[0-9]{4})[-/.年])?(?<m2>[0-9]{1,2})[-/.月])?(?<d2>[0-9]{1,2})[日号號]?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
