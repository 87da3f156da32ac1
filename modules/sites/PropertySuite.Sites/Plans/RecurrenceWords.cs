using System.Globalization;
using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>Rules of recurrence in the reader's language: 每月28日（遇休息日提前到前一个工作日）09:00.</summary>
public class RecurrenceWords(IStringLocalizer<SitesResource> texts) : ITransientDependency
{
    /// <summary>The whole rule.</summary>
    public virtual string Describe(RecurrenceRule rule) =>
        T("Sentence", DaysOf(rule), ExceptionsOf(rule), TimeOf(rule), rule.To is { } to ? T("Until", Day(to)) : "");

    private string DaysOf(RecurrenceRule rule) => rule.Kind switch
    {
        RecurrenceKind.Daily => T($"Daily.{rule.Days}"),
        RecurrenceKind.Weekly when rule.Every == 1 => T("Weekly", WeekdaysOf(rule)),
        RecurrenceKind.Weekly => T("WeeklyEvery", WeekdaysOf(rule), rule.Every, Day(rule.From)),
        RecurrenceKind.MonthDay => T("MonthDay", MonthsOf(rule), rule.Day!),
        RecurrenceKind.MonthEnd => T("MonthEnd", MonthsOf(rule)),
        RecurrenceKind.MonthPart => T($"MonthPart.{rule.Edge}", MonthsOf(rule), texts[$"Enum:MonthPart.{rule.Part}"].Value),
        RecurrenceKind.Yearly => T("Yearly", Month(rule.Month!.Value), rule.Day!),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, null),
    };

    private string MonthsOf(RecurrenceRule rule) => rule.Every switch
    {
        1 => T("Months"),
        12 => T("MonthsOfYear", Month(rule.Month ?? rule.From.Month)),
        _ => T("MonthsEvery", rule.Every, Month(rule.Month ?? rule.From.Month)),
    };

    private string WeekdaysOf(RecurrenceRule rule) =>
        string.Join(T("And"), rule.Weekdays.Select(day => texts[$"Enum:DayOfWeek.{day}"].Value));

    /// <summary>Months without the day, and days off.</summary>
    private string ExceptionsOf(RecurrenceRule rule)
    {
        var missing = rule switch
        {
            { Kind: RecurrenceKind.MonthDay, Day: > 28 } => T("DayMissing", rule.Day),
            { Kind: RecurrenceKind.Yearly, Month: 2, Day: 29 } => T("LeapYears"),
            _ => "",
        };
        return missing + (rule.Shift == DayOffShift.None ? "" : T($"Shift.{rule.Shift}"));
    }

    private string TimeOf(RecurrenceRule rule) => rule switch
    {
        { Time: { } time } => T("At", time.ToString("HH:mm", CultureInfo.InvariantCulture)),
        { MinutesBeforeOpening: 0 } => T("AtOpening"),
        _ => T("BeforeOpening", rule.MinutesBeforeOpening!),
    };

    private string Month(int month) => T("Month", month, CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(month));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string T(string key, params object[] values) => texts[$"Recurrence:{key}", values];
}
