using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That somebody is on duty at a post for a time (值班): from a moment up to, and without, another.</summary>
public class DutyShift : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Somebody is put on duty; <see cref="DutyShiftManager"/> says where and when.</summary>
    public DutyShift(Guid id, Guid siteId)
        : base(id)
        => SiteId = siteId;

    /// <summary>For the mapper.</summary>
    protected DutyShift()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The post.</summary>
    public Guid PostId { get; private set; }

    /// <summary>Who.</summary>
    public Guid UserId { get; private set; }

    /// <summary>From when (UTC).</summary>
    public DateTime From { get; private set; }

    /// <summary>Until when (UTC), not included.</summary>
    public DateTime To { get; private set; }

    /// <summary>Who stands in when the person is away.</summary>
    public Guid? StandInId { get; private set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; private set; }

    /// <summary>Says who is on duty where and when.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.DutyTimesInvalid"/>, <see cref="SitesErrorCodes.StandInIsThePerson"/>.</exception>
    public DutyShift Place(Guid postId, Guid userId, DateTime from, DateTime to, Guid? standInId, string? remark)
    {
        if (to <= from || to - from > TimeSpan.FromDays(DutyConsts.MaxShiftDays))
        {
            throw new BusinessException(SitesErrorCodes.DutyTimesInvalid).WithData("days", DutyConsts.MaxShiftDays);
        }

        if (standInId == userId)
        {
            throw new BusinessException(SitesErrorCodes.StandInIsThePerson);
        }

        PostId = postId;
        UserId = userId;
        From = from;
        To = to;
        StandInId = standInId;
        Remark = Check.Length(remark?.Trim(), nameof(remark), DutyConsts.MaxRemarkLength);
        return this;
    }

    /// <summary>Whether it collides with another shift of the same person: the times touch, and neither post lets them be at both.</summary>
    internal bool CollidesWith(DutyShift other, bool anyAllowsAnother)
        => other.Id != Id && other.UserId == UserId && other.From < To && From < other.To && (other.PostId == PostId || !anyAllowsAnother);
}
