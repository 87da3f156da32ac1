using PropertySuite.Auditing;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That somebody of a site is away for a time (缺勤), and who takes over what they have open there.</summary>
public class Absence : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Says that somebody is away.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="userId">Who.</param>
    /// <param name="from">From when (UTC).</param>
    /// <param name="to">Until when (UTC), not included.</param>
    /// <param name="reason">Why.</param>
    /// <param name="standInId">Who takes over.</param>
    /// <param name="remark">Remark.</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.DutyTimesInvalid"/>, <see cref="SitesErrorCodes.StandInIsThePerson"/>.</exception>
    public Absence(Guid id, Guid siteId, Guid userId, DateTime from, DateTime to, AbsenceReason reason, Guid? standInId, string? remark)
        : base(id)
    {
        if (to <= from || to - from > TimeSpan.FromDays(DutyConsts.MaxAbsenceDays))
        {
            throw new BusinessException(SitesErrorCodes.DutyTimesInvalid).WithData("days", DutyConsts.MaxAbsenceDays);
        }

        if (standInId == userId)
        {
            throw new BusinessException(SitesErrorCodes.StandInIsThePerson);
        }

        SiteId = siteId;
        UserId = userId;
        From = from;
        To = to;
        Reason = reason;
        StandInId = standInId;
        Remark = Check.Length(remark?.Trim(), nameof(remark), DutyConsts.MaxRemarkLength);
    }

    /// <summary>For the mapper.</summary>
    protected Absence()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Who.</summary>
    public Guid UserId { get; private set; }

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; private set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; private set; }

    /// <summary>Why; an illness is nobody's business but theirs and of who plans around it.</summary>
    [AuditMask]
    public AbsenceReason Reason { get; private set; }

    /// <summary>Who takes over what they have open.</summary>
    public Guid? StandInId { get; private set; }

    /// <summary>Remark.</summary>
    [AuditMask]
    public string? Remark { get; private set; }

    /// <summary>When what they had open was handed over (UTC).</summary>
    public DateTime? HandedOverAt { get; private set; }

    /// <summary>Whether they are away at a moment.</summary>
    public bool Holds(DateTime at) => From <= at && at < To;

    /// <summary>Hands over what they have open: once, while they are away.</summary>
    /// <returns>Whether it is to be done now.</returns>
    internal bool BeginHandover(DateTime now)
    {
        if (HandedOverAt is not null || !Holds(now))
        {
            return false;
        }

        HandedOverAt = now;
        return true;
    }
}
