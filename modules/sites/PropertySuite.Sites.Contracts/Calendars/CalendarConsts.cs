namespace PropertySuite.Sites;

/// <summary>Bounds of working calendars.</summary>
public static class CalendarConsts
{
    /// <summary>Longest name of a day.</summary>
    public const int MaxDayNameLength = 32;

    /// <summary>Most days of its own that a calendar holds, some thirty years of holidays.</summary>
    public const int MaxDays = 1000;

    /// <summary>Least minutes of a span of service hours.</summary>
    public const int MinServiceSpanMinutes = 15;

    /// <summary>Most spans of service hours in a day.</summary>
    public const int MaxServiceSpans = 4;

    /// <summary>Most bytes of a file of holidays.</summary>
    public const int MaxFileBytes = 1024 * 1024;
}
