using PropertySuite.People;
using PropertySuite.Texts;
using PropertySuite.Times;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A site (项目): an estate or building complex that one property office (管理处) serves.</summary>
public class Site : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSearchKeys
{
    /// <summary>Opens a site.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="code">Short code; leads its document numbers and never changes.</param>
    /// <param name="name">Its name.</param>
    public Site(Guid id, string code, string name)
        : base(id)
    {
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), SiteConsts.MaxCodeLength).ToUpperInvariant();
        Rename(name);
        TimeZoneId = SiteConsts.DefaultTimeZoneId;
    }

    /// <summary>For the mapper.</summary>
    protected Site()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Short code, unique in the company, capitals and digits.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The region that it belongs to; null directly below the company.</summary>
    public Guid? RegionId { get; private set; }

    /// <summary>Uses of the property (业态).</summary>
    public List<PropertyKind> Kinds { get; private set; } = [];

    /// <summary>Address.</summary>
    public string? Address { get; private set; }

    /// <summary>Published service phone (服务热线).</summary>
    public string? ServicePhone { get; private set; }

    /// <summary>IANA name of the time zone.</summary>
    public string TimeZoneId { get; private set; } = "";

    /// <summary>When people are there on a working day.</summary>
    public ServiceHours ServiceHours { get; private set; } = ServiceHours.Initial;

    /// <summary>What the site says of its working days and holidays beside the company.</summary>
    public SiteCalendar Calendar { get; private set; } = SiteCalendar.Inherited;

    /// <summary>Whether the site is in service.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>What the search looks in, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; } = "";

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <summary>Changes the name.</summary>
    public Site Rename(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name.ToVisible(), nameof(name), SiteConsts.MaxNameLength);
        RenewSearchKeys();
        return this;
    }

    /// <inheritdoc />
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        SearchText = SearchTexts.Of(Code, Name, Address, NameKeys.Of(Name).Readings);
    }

    /// <summary>Changes what the site tells about itself.</summary>
    public Site Describe(IEnumerable<PropertyKind> kinds, string? address, string? servicePhone)
    {
        Kinds = [.. kinds.Where(Enum.IsDefined).Distinct().Order()];
        Address = Check.Length(address?.Trim(), nameof(address), SiteConsts.MaxAddressLength);
        ServicePhone = Check.Length(servicePhone?.Trim(), nameof(servicePhone), SiteConsts.MaxPhoneLength);
        RenewSearchKeys();
        return this;
    }

    /// <summary>Puts the site into a region of the company, or directly below the company.</summary>
    public Site SetRegion(Guid? regionId)
    {
        RegionId = regionId;
        return this;
    }

    /// <summary>Changes the zone that the site's times are told in.</summary>
    /// <param name="timeZoneId">IANA name.</param>
    /// <exception cref="BusinessException">No such time zone.</exception>
    public Site SetTimeZone(string timeZoneId)
    {
        // The framework finds Windows' names too, which other programs that read the name do not.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) || !zone.HasIanaId)
        {
            throw new BusinessException(SitesErrorCodes.UnknownTimeZone).WithData("timeZoneId", timeZoneId);
        }

        TimeZoneId = timeZoneId;
        return this;
    }

    /// <summary>Changes when people are there.</summary>
    public Site SetServiceHours(ServiceHours serviceHours)
    {
        ServiceHours = Check.NotNull(serviceHours, nameof(serviceHours));
        return this;
    }

    /// <summary>Replaces what the site says of its working days.</summary>
    public Site SetCalendar(SiteCalendar calendar)
    {
        Calendar = Check.NotNull(calendar, nameof(calendar));
        return this;
    }

    /// <summary>Takes the site into service or out of it.</summary>
    public Site SetActive(bool isActive)
    {
        IsActive = isActive;
        return this;
    }

    /// <summary>The local time of a moment.</summary>
    public DateTime ToLocal(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId));

    /// <summary>When the site serves, in its local time.</summary>
    /// <param name="company">The company's calendar, over which the site's lies.</param>
    public ServiceTimetable TimetableOver(WorkingCalendar company) => new(Calendar.Over(company), ServiceHours);

    /// <summary>The moment that lies a number of working days after another, both in UTC.</summary>
    /// <param name="company">The company's calendar, over which the site's lies.</param>
    /// <param name="fromUtc">The start.</param>
    /// <param name="days">Zero or more.</param>
    public DateTime AddWorkingDays(WorkingCalendar company, DateTime fromUtc, int days)
    {
        return ToUtc(TimetableOver(company).AddWorkingDays(ToLocal(fromUtc), days));
    }

    /// <summary>The moment (UTC) of a local time (<see cref="LocalTimes.MomentOf"/>).</summary>
    public DateTime ToUtc(DateTime local) => TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId).MomentOf(local);

    /// <summary>The moment (UTC) at which a day of the site begins.</summary>
    public DateTime MidnightOf(DateOnly day) => ToUtc(day.ToDateTime(default));

    /// <summary>The moment (UTC) that lies a number of days after another, at the same time of the day by the clock of the site.</summary>
    public DateTime Shift(DateTime utc, int days) => ToUtc(ToLocal(utc).AddDays(days));
}
