using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Sites;

/// <summary>A span of a day in which people are there (服务时段), local time.</summary>
public class ServiceSpanDto
{
    /// <summary>Its start.</summary>
    /// <example>08:30:00</example>
    public TimeOnly Opens { get; set; }

    /// <summary>Its end, later than the start; 00:00 is midnight at the end of the day.</summary>
    /// <example>18:00:00</example>
    public TimeOnly Closes { get; set; }
}

/// <summary>The service hours of a weekday that differs.</summary>
public class WeekdayServiceHoursDto
{
    /// <summary>The weekday.</summary>
    [EnumDataType(typeof(DayOfWeek))]
    public DayOfWeek Weekday { get; set; }

    /// <summary>Its spans; they may touch and not overlap.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(CalendarConsts.MaxServiceSpans)]
    public List<ServiceSpanDto> Spans { get; set; } = [];
}

/// <summary>Service hours (服务时间): those of a working day, and weekdays that differ.</summary>
public class ServiceHoursDto
{
    /// <summary>Spans of a working day, and of a make-up day whatever its weekday; they may touch and not overlap.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(CalendarConsts.MaxServiceSpans)]
    public List<ServiceSpanDto> Usual { get; set; } = [];

    /// <summary>Weekdays that differ, each once.</summary>
    [Required]
    [MaxLength(7)]
    public List<WeekdayServiceHoursDto> Weekdays { get; set; } = [];
}
