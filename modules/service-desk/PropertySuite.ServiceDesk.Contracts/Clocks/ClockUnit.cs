using System.Text.Json.Serialization;

namespace PropertySuite.ServiceDesk;

/// <summary>What a limit is counted in, and with it the calendar that it runs by.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockUnit>))]
public enum ClockUnit
{
    /// <summary>Minutes, day and night (24×7).</summary>
    Minutes = 0,

    /// <summary>Hours, day and night.</summary>
    Hours = 1,

    /// <summary>Days of 24 hours.</summary>
    Days = 2,

    /// <summary>Minutes of the site's service hours.</summary>
    ServiceMinutes = 3,

    /// <summary>Hours of the site's service hours.</summary>
    ServiceHours = 4,

    /// <summary>Working days of the site: the same time of the day so many working days later.</summary>
    WorkingDays = 5,
}

/// <summary>Whose rule it is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockRuleSource>))]
public enum ClockRuleSource
{
    /// <summary>Built in.</summary>
    BuiltIn = 0,

    /// <summary>The company's.</summary>
    Company = 1,

    /// <summary>The site's.</summary>
    Site = 2,
}
