using System.ComponentModel.DataAnnotations;
using PropertySuite.Validation;

namespace PropertySuite.Sites;

/// <summary>When something recurs. Which fields count depends on the kind; those that do not count are left out.</summary>
public class RecurrenceRuleDto
{
    /// <summary>How often.</summary>
    [Required]
    [EnumDataType(typeof(RecurrenceKind))]
    public RecurrenceKind? Kind { get; set; }

    /// <summary>First day on which it may happen; intervals are counted from it.</summary>
    /// <example>2026-12-01</example>
    [Required]
    [PlausibleTime]
    public DateOnly? From { get; set; }

    /// <summary>Last day on which it may happen; null: without an end.</summary>
    [PlausibleTime]
    public DateOnly? To { get; set; }

    /// <summary>Weeks or months between two occurrences.</summary>
    [Range(1, RecurrenceConsts.MaxInterval)]
    public int Every { get; set; } = 1;

    /// <summary>Daily: on which days.</summary>
    [EnumDataType(typeof(RecurrenceDays))]
    public RecurrenceDays? Days { get; set; }

    /// <summary>Weekly: on which weekdays.</summary>
    [MaxLength(7)]
    public List<DayOfWeek> Weekdays { get; set; } = [];

    /// <summary>Yearly: the month. Monthly with an interval: the month that is counted from; null: that of <see cref="From"/>.</summary>
    [Range(1, 12)]
    public int? Month { get; set; }

    /// <summary>The day of the month.</summary>
    [Range(1, 31)]
    public int? Day { get; set; }

    /// <summary>The part of the month.</summary>
    [EnumDataType(typeof(MonthPart))]
    public MonthPart? Part { get; set; }

    /// <summary>Which day of that part.</summary>
    [EnumDataType(typeof(MonthPartEdge))]
    public MonthPartEdge? Edge { get; set; }

    /// <summary>What happens when the day is no working day; not with daily ones.</summary>
    [EnumDataType(typeof(DayOffShift))]
    public DayOffShift Shift { get; set; } = DayOffShift.WorkingDayBefore;

    /// <summary>Local time of the day; null: counted from the opening.</summary>
    /// <example>09:00:00</example>
    public TimeOnly? Time { get; set; }

    /// <summary>Minutes before the site opens (上班前); null: at <see cref="Time"/>.</summary>
    [Range(0, RecurrenceConsts.MaxMinutesBeforeOpening)]
    public int? MinutesBeforeOpening { get; set; }
}
