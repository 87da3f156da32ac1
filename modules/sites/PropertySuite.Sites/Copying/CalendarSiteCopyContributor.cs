using System.Globalization;
using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>What a site says of its working days beside the company, and its service hours.</summary>
public class CalendarSiteCopyContributor(IRepository<Site, Guid> sites, ServiceTimeNews news, IStringLocalizer<SitesResource> texts)
    : ISiteCopyContributor, ITransientDependency
{
    private static readonly Site Fresh = new(Guid.Empty, "NEW", "NEW");

    /// <inheritdoc />
    public string Part => "sites.calendar";

    /// <inheritdoc />
    public ILocalizableString DisplayName => LocalizableString.Create<SitesResource>("SiteCopy:Calendar");

    /// <inheritdoc />
    public int Order => 10;

    /// <inheritdoc />
    public string PermissionName => SitesPermissions.Sites.Update;

    /// <inheritdoc />
    public virtual async Task<SiteCopyPlan> PlanAsync(Guid sourceId, Guid targetId)
    {
        var (source, target) = (await sites.GetAsync(sourceId), await sites.GetAsync(targetId));
        SiteCopyChange[] changes =
        [
            .. Changed("SiteCopy:ServiceHours", Hours(target), Hours(source)),
            .. Changed("SiteCopy:Week", Week(target.Calendar), Week(source.Calendar)),
            .. Changed("SiteCopy:Days", Days(target.Calendar), Days(source.Calendar), isSame: HasSameDays(source.Calendar, target.Calendar)),
        ];
        var isFresh = Hours(target) == Hours(Fresh) && target.Calendar is { WorkingDays: null, Exceptions.Count: 0, TakenBack.Count: 0 };
        return new SiteCopyPlan(changes.Length > 0 && !isFresh, changes);
    }

    /// <inheritdoc />
    public virtual async Task CopyAsync(Guid sourceId, Guid targetId)
    {
        var (source, target) = (await sites.GetAsync(sourceId), await sites.GetAsync(targetId));
        target.SetServiceHours(source.ServiceHours).SetCalendar(source.Calendar);
        await sites.UpdateAsync(target, autoSave: true);
        await news.TellAsync(targetId);
    }

    private IEnumerable<SiteCopyChange> Changed(string what, string before, string after, bool? isSame = null) =>
        isSame ?? before == after ? [] : [new SiteCopyChange(texts[what].Value, before, after)];

    private static bool HasSameDays(SiteCalendar one, SiteCalendar other) =>
        one.Exceptions.SequenceEqual(other.Exceptions) && one.TakenBack.SequenceEqual(other.TakenBack);

    private static string Hours(Site site) => string.Join('；', [
        Spans(site.ServiceHours.Usual),
        .. site.ServiceHours.Weekdays.Select(day => $"{CultureInfo.CurrentUICulture.DateTimeFormat.GetAbbreviatedDayName(day.Weekday)} {Spans(day.Spans)}"),
    ]);

    private static string Spans(IEnumerable<ServiceSpan> spans) =>
        string.Join('、', spans.Select(span => $"{Time(span.Opens.ToTimeSpan())}–{Time(span.End)}"));

    private static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}");

    private string Week(SiteCalendar calendar) => calendar.WorkingDays is { } own
        ? string.Join(' ', own.OrderBy(day => ((int)day + 6) % 7).Select(CultureInfo.CurrentUICulture.DateTimeFormat.GetAbbreviatedDayName))
        : texts["SiteCopy:AsCompany"].Value;

    private string Days(SiteCalendar calendar) => texts["SiteCopy:DayCount", calendar.Exceptions.Count + calendar.TakenBack.Count].Value;
}
