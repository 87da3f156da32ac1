using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>What the calendar of the company and those of sites have in common for people: how they are shown, what would be taken over, what differs.</summary>
public class CalendarDesk(CalendarFileReader files, IStringLocalizer<SitesResource> texts) : DomainService
{
    /// <summary>The company's special days.</summary>
    public static List<CalendarDayInForceDto> DaysOf(WorkingCalendar company) =>
        [.. company.Exceptions.Select(day => ToDto(day, CalendarDaySource.Company))];

    /// <summary>The special days that count at a site, with who says so.</summary>
    public static List<CalendarDayInForceDto> DaysOf(WorkingCalendar company, SiteCalendar site)
    {
        var inForce = site.Over(company);
        var own = site.Exceptions.Select(day => day.Date).ToHashSet();
        var days = inForce.Exceptions.Select(day => ToDto(day, own.Contains(day.Date) ? CalendarDaySource.Site : CalendarDaySource.Company));
        var takenBack = site.TakenBack.Select(date => new CalendarDayInForceDto
        {
            Date = date,
            IsWorkingDay = inForce.IsWorkingDay(date),
            Name = company.Find(date)?.Name,
            Source = CalendarDaySource.Site,
            IsTakenBack = true,
        });
        return [.. days.Concat(takenBack).OrderBy(day => day.Date)];
    }

    /// <summary>What taking over the public holidays of a year would do to a calendar.</summary>
    /// <exception cref="EntityNotFoundException">That year is not known.</exception>
    public virtual CalendarPreviewDto PreviewPublicHolidays(int year, List<CalendarDayInForceDto> current)
    {
        var days = PublicHolidayCalendar.Find(year);
        return days.Count == 0
            ? throw new EntityNotFoundException(typeof(PublicHolidayCalendar), year)
            : Preview(PublicHolidayCalendar.Source, days.Select(day => new CalendarProposal(null, day)), current);
    }

    /// <summary>What taking over a file would do to a calendar.</summary>
    /// <exception cref="BusinessException">It is no file of holidays.</exception>
    public virtual async Task<CalendarPreviewDto> PreviewFileAsync(IRemoteStreamContent? file, List<CalendarDayInForceDto> current)
    {
        if (file is null)
        {
            throw new BusinessException(SitesErrorCodes.CalendarFileMissing);
        }

        var name = string.IsNullOrWhiteSpace(file.FileName) ? "holidays.xlsx" : file.FileName;
        return Preview(name, await files.ReadAsync(file.GetStream(), name), current);
    }

    /// <summary>The days to store of those that are to be taken over: what is the same already stays as it is.</summary>
    /// <exception cref="BusinessException">Somebody has set some differently, and they are not named as replaced.</exception>
    public static List<CalendarException> TakeOver(TakeOverCalendarDaysDto input, List<CalendarDayInForceDto> current)
    {
        var replaced = input.ReplacedDates.ToHashSet();
        var known = current.ToDictionary(day => day.Date);
        var compared = input.Days.ConvertAll(day =>
            (Day: new CalendarException(day.Date, day.IsWorkingDay, TextOrNull(day.Name)), Outcome: Compare(day.IsWorkingDay, known.GetValueOrDefault(day.Date))));
        var differing = compared.FindAll(found => found.Outcome == CalendarRowOutcome.Differs && !replaced.Contains(found.Day.Date));
        return differing.Count > 0
            ? throw new BusinessException(SitesErrorCodes.CalendarDaysDiffer)
                .WithData("dates", string.Join(", ", differing.Select(found => found.Day.Date.ToString("O"))))
            : [.. compared.Where(found => found.Outcome != CalendarRowOutcome.Same).Select(found => found.Day)];
    }

    /// <summary>The days that people change by hand, as a calendar takes them.</summary>
    public static (List<CalendarException> Set, List<DateOnly> AsWeekday, List<DateOnly> AsCompany) Split(UpdateCalendarDaysDto input) =>
    (
        [
            .. input.Days.Where(day => day.Rule is CalendarDayRule.Off or CalendarDayRule.Worked)
                .Select(day => new CalendarException(day.Date, day.Rule == CalendarDayRule.Worked, TextOrNull(day.Name))),
        ],
        [.. input.Days.Where(day => day.Rule == CalendarDayRule.AsWeekday).Select(day => day.Date)],
        [.. input.Days.Where(day => day.Rule == CalendarDayRule.AsCompany).Select(day => day.Date)]);

    private CalendarPreviewDto Preview(string source, IEnumerable<CalendarProposal> proposals, List<CalendarDayInForceDto> current)
    {
        var known = current.ToDictionary(day => day.Date);
        return new CalendarPreviewDto
        {
            Source = source,
            Rows = [.. proposals.Select(proposal => ToRow(proposal, proposal.Day is { } day ? known.GetValueOrDefault(day.Date) : null))],
        };
    }

    private CalendarPreviewRowDto ToRow(CalendarProposal proposal, CalendarDayInForceDto? current) => new()
    {
        RowNumber = proposal.RowNumber,
        Date = proposal.Day?.Date,
        IsWorkingDay = proposal.Day?.IsWorkingDay ?? false,
        Name = proposal.Day?.Name,
        Outcome = proposal.Problem is null ? Compare(proposal.Day!.IsWorkingDay, current) : CalendarRowOutcome.Wrong,
        Current = current,
        Problem = proposal.Problem is { } problem ? texts[$"CalendarRowProblem:{problem.Kind}", problem.Text].Value : null,
    };

    /// <summary>Names do not count: who has called 国庆节 by another name has not set another day.</summary>
    private static CalendarRowOutcome Compare(bool isWorkingDay, CalendarDayInForceDto? current) => current switch
    {
        null => CalendarRowOutcome.New,
        { IsTakenBack: false } when current.IsWorkingDay == isWorkingDay => CalendarRowOutcome.Same,
        _ => CalendarRowOutcome.Differs,
    };

    private static CalendarDayInForceDto ToDto(CalendarException day, CalendarDaySource source) =>
        new() { Date = day.Date, IsWorkingDay = day.IsWorkingDay, Name = day.Name, Source = source };

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
