using System.Text.Json.Serialization;

namespace PropertySuite.Sites;

/// <summary>How often something recurs, in the field's terms.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecurrenceKind>))]
public enum RecurrenceKind
{
    /// <summary>Every day, or every working day (每天、每个工作日).</summary>
    Daily = 1,

    /// <summary>On weekdays, every so many weeks (每周一、每两周的周五).</summary>
    Weekly = 2,

    /// <summary>On a day of the month, every so many months (每月28日). A month without the day is passed over.</summary>
    MonthDay = 3,

    /// <summary>On the last day of the month (月底), every so many months.</summary>
    MonthEnd = 4,

    /// <summary>At the beginning or at the end of a part of the month (上旬、第四周), every so many months.</summary>
    MonthPart = 5,

    /// <summary>On a date of each year (每年12月31日). 29 February comes in leap years.</summary>
    Yearly = 6,
}

/// <summary>On which days something daily happens.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecurrenceDays>))]
public enum RecurrenceDays
{
    /// <summary>On working days of the site (工作日), make-up days among them.</summary>
    WorkingDays = 1,

    /// <summary>On every day, holidays too (每天).</summary>
    EveryDay = 2,
}

/// <summary>A part of a month as offices count it. Weeks of a month are not those of the calendar.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MonthPart>))]
public enum MonthPart
{
    /// <summary>第一周: days 1–7.</summary>
    FirstWeek = 1,

    /// <summary>第二周: days 8–14.</summary>
    SecondWeek = 2,

    /// <summary>第三周: days 15–21.</summary>
    ThirdWeek = 3,

    /// <summary>第四周: days 22–28.</summary>
    FourthWeek = 4,

    /// <summary>最后一周: the last seven days.</summary>
    LastWeek = 5,

    /// <summary>上旬: days 1–10.</summary>
    FirstTenDays = 11,

    /// <summary>中旬: days 11–20.</summary>
    MiddleTenDays = 12,

    /// <summary>下旬: day 21 to the end.</summary>
    LastTenDays = 13,
}

/// <summary>Which day of a part of a month.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MonthPartEdge>))]
public enum MonthPartEdge
{
    /// <summary>Its first day: the work begins.</summary>
    FirstDay = 1,

    /// <summary>Its last day: the work has to be done.</summary>
    LastDay = 2,
}

/// <summary>What happens when the day is no working day (遇休息日).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayOffShift>))]
public enum DayOffShift
{
    /// <summary>It stays on its day (不调整).</summary>
    None = 0,

    /// <summary>The working day before (提前), the rule of the field unless said otherwise.</summary>
    WorkingDayBefore = 1,

    /// <summary>The working day after (顺延).</summary>
    WorkingDayAfter = 2,
}
