using PropertySuite.Validation;
using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>The working calendar of a site (工作日历): a weekly pattern and the days that differ from it.</summary>
public class WorkingCalendarDto : IHasConcurrencyStamp
{
    /// <summary>The usual working days of a week.</summary>
    [Required]
    [MinLength(1)]
    public List<DayOfWeek> WorkingDays { get; set; } = [];

    /// <summary>Holidays (节假日) and make-up days (调休上班).</summary>
    [MaxLength(SiteConsts.MaxCalendarExceptions)]
    public List<CalendarExceptionDto> Exceptions { get; set; } = [];

    /// <summary>Stamp of the site.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>The working calendar that a site is to have.</summary>
public class UpdateWorkingCalendarDto : WorkingCalendarDto;

/// <summary>A day that differs from the weekly pattern.</summary>
public class CalendarExceptionDto
{
    /// <summary>The local date.</summary>
    [PlausibleTime]
    public DateOnly Date { get; set; }

    /// <summary>True for a make-up day on which people work, false for a holiday.</summary>
    public bool IsWorkingDay { get; set; }

    /// <summary>Why, for example 国庆节.</summary>
    [StringLength(SiteConsts.MaxHolidayNameLength)]
    public string? Name { get; set; }
}
