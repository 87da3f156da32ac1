using System.ComponentModel.DataAnnotations;
using PropertySuite.Validation;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>A day that differs from the weekly pattern: a holiday, or a make-up day (调休上班).</summary>
public class CalendarDayDto
{
    /// <summary>The local date.</summary>
    [PlausibleTime]
    public DateOnly Date { get; set; }

    /// <summary>True for a make-up day on which people work, false for a holiday.</summary>
    public bool IsWorkingDay { get; set; }

    /// <summary>Why, for example 国庆节.</summary>
    [StringLength(CalendarConsts.MaxDayNameLength)]
    public string? Name { get; set; }
}

/// <summary>A special day as it counts.</summary>
public class CalendarDayInForceDto : CalendarDayDto
{
    /// <summary>Who says so.</summary>
    public CalendarDaySource Source { get; set; }

    /// <summary>Whether the site has taken a day of the company back: the weekday counts.</summary>
    public bool IsTakenBack { get; set; }
}

/// <summary>A working calendar (工作日历) as it counts: a weekly pattern and the days that differ from it.</summary>
public class WorkingCalendarDto : IHasConcurrencyStamp
{
    /// <summary>The usual working days of a week.</summary>
    public List<DayOfWeek> WorkingDays { get; set; } = [];

    /// <summary>Holidays and make-up days, by date.</summary>
    public List<CalendarDayInForceDto> Days { get; set; } = [];

    /// <summary>Years whose public holidays the product knows.</summary>
    public List<int> PublicHolidayYears { get; set; } = [];

    /// <summary>The version that is shown; empty while the company has changed nothing.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>The working calendar of a site: the company's, with what the site says differently.</summary>
public class SiteCalendarDto : WorkingCalendarDto
{
    /// <summary>The site.</summary>
    public Guid Id { get; set; }

    /// <summary>Whether the weekly pattern is the company's.</summary>
    public bool InheritsWeek { get; set; }

    /// <summary>The company's weekly pattern.</summary>
    public List<DayOfWeek> CompanyWorkingDays { get; set; } = [];

    /// <summary>When people are there on a working day.</summary>
    public ServiceHoursDto ServiceHours { get; set; } = new();
}

/// <summary>Another weekly pattern of the company.</summary>
public class UpdateCompanyCalendarWeekDto : IHasConcurrencyStamp
{
    /// <summary>The usual working days of a week.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(7)]
    public List<DayOfWeek> WorkingDays { get; set; } = [];

    /// <summary>The version that was looked at; empty where there was none.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>Another weekly pattern and other service hours of a site.</summary>
public class UpdateSiteCalendarWeekDto : IHasConcurrencyStamp
{
    /// <summary>The site's own working days; null: those of the company.</summary>
    [MinLength(1)]
    [MaxLength(7)]
    public List<DayOfWeek>? WorkingDays { get; set; }

    /// <summary>When people are there on a working day.</summary>
    [Required]
    public ServiceHoursDto ServiceHours { get; set; } = new();

    /// <summary>The version that was looked at.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>What a day is to be.</summary>
public class CalendarDayChangeDto
{
    /// <summary>The local date.</summary>
    [PlausibleTime]
    public DateOnly Date { get; set; }

    /// <summary>What is made of it.</summary>
    [EnumDataType(typeof(CalendarDayRule))]
    public CalendarDayRule Rule { get; set; }

    /// <summary>Why, for example 国庆节.</summary>
    [StringLength(CalendarConsts.MaxDayNameLength)]
    public string? Name { get; set; }
}

/// <summary>Days that somebody changes by hand.</summary>
public class UpdateCalendarDaysDto : IHasConcurrencyStamp
{
    /// <summary>The days, each date once.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(CalendarConsts.MaxDays)]
    public List<CalendarDayChangeDto> Days { get; set; } = [];

    /// <summary>The version that was looked at; empty where there was none.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>Days from the public holidays or from a file that are to be taken over. Nothing that somebody set differently is replaced unless it is named.</summary>
public class TakeOverCalendarDaysDto : IHasConcurrencyStamp
{
    /// <summary>The days, each date once.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(CalendarConsts.MaxDays)]
    public List<CalendarDayDto> Days { get; set; } = [];

    /// <summary>Dates that are set differently and are to be replaced.</summary>
    [MaxLength(CalendarConsts.MaxDays)]
    [PlausibleTime]
    public List<DateOnly> ReplacedDates { get; set; } = [];

    /// <summary>The version that was looked at; empty where there was none.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}
