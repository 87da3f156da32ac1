using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// What a company, or one of its sites, says about a kind of clock (时限规则): ordered rules, of which the first that matches counts. A site's rules come before the company's,
/// and are no laxer than the company allows. Each change is a version, which running clocks keep.
/// </summary>
public class ClockPolicy : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private ClockPolicy()
    {
        SubjectType = null!;
        Kind = null!;
        Rules = null!;
    }

    /// <summary>A policy without rules yet; <see cref="SetRules"/> gives it the first.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site; null: the company's.</param>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="kind">Kind of clock.</param>
    public ClockPolicy(Guid id, Guid? siteId, string subjectType, string kind)
        : base(id)
    {
        SiteId = siteId;
        SubjectType = Check.NotNullOrWhiteSpace(subjectType, nameof(subjectType), TimelineConsts.MaxSubjectTypeLength);
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), ClockConsts.MaxKindLength);
        Rules = [];
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>Site; null: the company's.</summary>
    public Guid? SiteId { get; private set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; private set; }

    /// <summary>Kind of clock.</summary>
    public string Kind { get; private set; }

    /// <summary>The rules, the first that matches counts.</summary>
    public IReadOnlyList<ClockRule> Rules { get; private set; }

    /// <summary>How often they were changed.</summary>
    public int Version { get; private set; }

    /// <summary>Per cent of the company's limit that a site's may take at the most; 100: only stricter. Null: sites have no rules of their own.</summary>
    public int? SitePercent { get; private set; }

    /// <summary>Whether there are rules here; without, those from above hold.</summary>
    public bool IsInForce => Rules.Count > 0;

    /// <summary>Replaces the rules.</summary>
    /// <param name="rules">The rules, checked (<see cref="ClockPolicyRules"/>); none: those from above hold again.</param>
    /// <param name="sitePercent">How far sites may go.</param>
    public void SetRules(IReadOnlyList<ClockRule> rules, int? sitePercent)
    {
        Rules = rules;
        SitePercent = SiteId is null ? sitePercent : null;
        Version++;
    }
}
