using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Approvals;

/// <summary>That somebody stands in for somebody while they are away (审批委托). It is never deleted: decisions were taken by it.</summary>
public class ApprovalDelegation : AuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>The longest that somebody stands in.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(183);

    private ApprovalDelegation()
    {
    }

    /// <summary>Somebody stands in.</summary>
    /// <param name="id">Id.</param>
    /// <param name="fromUserId">For whom.</param>
    /// <param name="toUserId">Who.</param>
    /// <param name="kind">Only for this kind; null for all.</param>
    /// <param name="startsAt">From when (UTC).</param>
    /// <param name="endsAt">Until when (UTC).</param>
    /// <param name="reason">Why.</param>
    /// <param name="now">Now (UTC).</param>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.DelegationToOneself"/>, <see cref="ApprovalsErrorCodes.BadDelegationTime"/>.</exception>
    public ApprovalDelegation(Guid id, Guid fromUserId, Guid toUserId, string? kind, DateTime startsAt, DateTime endsAt, string? reason, DateTime now)
        : base(id)
    {
        if (fromUserId == toUserId)
        {
            throw new BusinessException(ApprovalsErrorCodes.DelegationToOneself);
        }

        if (endsAt <= startsAt || endsAt <= now || endsAt - startsAt > Longest || startsAt - now > Longest)
        {
            throw new BusinessException(ApprovalsErrorCodes.BadDelegationTime);
        }

        FromUserId = fromUserId;
        ToUserId = toUserId;
        Kind = kind;
        StartsAt = startsAt;
        EndsAt = endsAt;
        Reason = reason;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Who is away.</summary>
    public Guid FromUserId { get; private set; }

    /// <summary>Who stands in.</summary>
    public Guid ToUserId { get; private set; }

    /// <summary>Only for this kind; null for all.</summary>
    public string? Kind { get; private set; }

    /// <summary>From when (UTC).</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Until when (UTC), as it was planned or as it was ended.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>When it was ended before its time (UTC).</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Why.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether it counts at a moment (UTC).</summary>
    public bool IsActive(DateTime at) => EndedAt is null && StartsAt <= at && at < EndsAt;

    /// <summary>Whether it is over at a moment (UTC): it will not count again.</summary>
    public bool IsOver(DateTime at) => EndedAt is not null || EndsAt <= at;

    /// <summary>Ends it now, or takes it back before it has begun.</summary>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.DelegationOver"/>.</exception>
    public void End(DateTime at)
    {
        if (IsOver(at))
        {
            throw new BusinessException(ApprovalsErrorCodes.DelegationOver);
        }

        EndedAt = at;
    }
}
