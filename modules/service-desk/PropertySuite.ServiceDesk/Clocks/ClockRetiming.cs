using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>That a running clock is due at another time than before, and why (时限调整记录). Written once.</summary>
[DisableAuditing]
public class ClockRetiming : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private ClockRetiming()
    {
    }

    /// <summary>A clock was re-timed.</summary>
    /// <param name="id">Id.</param>
    /// <param name="clock">The clock as it is now.</param>
    /// <param name="oldDueAt">When it was due before (UTC).</param>
    /// <param name="order">Why, and who did it.</param>
    /// <param name="at">When (UTC).</param>
    public ClockRetiming(Guid id, Clock clock, DateTime oldDueAt, ClockRetimingOrder order, DateTime at)
        : base(id)
    {
        TenantId = clock.TenantId;
        SiteId = clock.SiteId;
        SubjectId = clock.SubjectId;
        ClockId = clock.Id;
        OldDueAt = oldDueAt;
        NewDueAt = clock.DueAt;
        (Cause, ActorId, ActorName) = order;
        OccurredAt = at;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The case.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The clock.</summary>
    public Guid ClockId { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>Why.</summary>
    public ClockRetimingCause Cause { get; private set; }

    /// <summary>When it was due before (UTC).</summary>
    public DateTime OldDueAt { get; private set; }

    /// <summary>When it is due since then (UTC).</summary>
    public DateTime NewDueAt { get; private set; }

    /// <summary>Who; null: the system.</summary>
    public Guid? ActorId { get; private set; }

    /// <summary>Their name then.</summary>
    public string? ActorName { get; private set; }
}
