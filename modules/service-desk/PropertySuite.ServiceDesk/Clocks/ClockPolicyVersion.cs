using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>The rules of a policy as they were in force from one change to the next. Written once.</summary>
[DisableAuditing]
public class ClockPolicyVersion : Entity, IMultiTenant
{
    private ClockPolicyVersion() => Rules = null!;

    /// <summary>Keeps the rules of a policy as they are now.</summary>
    /// <param name="policy">The policy, just changed.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="actorName">Who changed it, by the name they have; null: the system.</param>
    public ClockPolicyVersion(ClockRuleSet policy, DateTime at, string? actorName)
    {
        ActorName = actorName;
        (PolicyId, Version, Rules, ValidFrom) = (policy.Id, policy.Version, policy.Rules, at);
        SitePercent = (policy as ClockPolicy)?.SitePercent;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Policy.</summary>
    public Guid PolicyId { get; private set; }

    /// <summary>Its version.</summary>
    public int Version { get; private set; }

    /// <summary>The rules; none: they were taken away, and those from above held.</summary>
    public IReadOnlyList<ClockRule> Rules { get; private set; }

    /// <summary>How far sites could go.</summary>
    public int? SitePercent { get; private set; }

    /// <summary>Since when they were in force (UTC).</summary>
    public DateTime ValidFrom { get; private set; }

    /// <summary>Who made them so, by the name they had then; null: the system, or nobody knows any more.</summary>
    public string? ActorName { get; private set; }

    /// <inheritdoc />
    public override object[] GetKeys() => [PolicyId, Version];
}
