using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>Ordered rules for a kind of clock (时限规则), of which the first that matches counts. Each change is a version, which running clocks keep.</summary>
public abstract class ClockRuleSet : AuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>For the mapper.</summary>
    protected ClockRuleSet()
    {
        SubjectType = null!;
        Kind = null!;
        Rules = null!;
    }

    /// <summary>Without rules yet.</summary>
    /// <param name="id">Id.</param>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="kind">Kind of clock.</param>
    protected ClockRuleSet(Guid id, string subjectType, string kind)
        : base(id)
    {
        SubjectType = Check.NotNullOrWhiteSpace(subjectType, nameof(subjectType), TimelineConsts.MaxSubjectTypeLength);
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), ClockConsts.MaxKindLength);
        Rules = [];
    }

    /// <inheritdoc />
    public Guid? TenantId { get; protected set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; protected set; }

    /// <summary>Kind of clock.</summary>
    public string Kind { get; protected set; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<ClockRule> Rules { get; protected set; }

    /// <summary>How often they were changed.</summary>
    public int Version { get; protected set; }

    /// <summary>Whether there are rules here; without, those from above hold.</summary>
    public bool IsInForce => Rules.Count > 0;

    /// <summary>Replaces the rules.</summary>
    /// <param name="rules">The rules, checked (<see cref="ClockPolicyRules"/>); none: those from above hold again.</param>
    public void SetRules(IReadOnlyList<ClockRule> rules)
    {
        Rules = rules;
        Version++;
    }
}
