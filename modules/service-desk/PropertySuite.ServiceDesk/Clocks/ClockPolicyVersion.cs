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
    public ClockPolicyVersion(ClockRuleSet policy, DateTime at)
    {
        (PolicyId, Version, Rules, ValidFrom) = (policy.Id, policy.Version, policy.Rules, at);
        SitePercent = (policy as ClockPolicy)?.SitePercent;
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Policy.</summary>
    public Guid PolicyId { get; private set; }

    /// <summary>Its version.</summary>
    public int Version { get; private set; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ClockRule> Rules { get; private set; }

    /// <summary>How far sites could go.</summary>
    public int? SitePercent { get; private set; }

    /// <summary>Since when they were in force (UTC).</summary>
    public DateTime ValidFrom { get; private set; }

    /// <inheritdoc />
    public override object[] GetKeys() => [PolicyId, Version];
}
