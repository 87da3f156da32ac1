using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>That somebody has said of a step of setting up that it was looked at, or that the site does not need it.</summary>
public class SiteSetupMark : CreationAuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Marks a step.</summary>
    public SiteSetupMark(Guid id, Guid siteId, string step, SiteSetupMarkKind kind)
        : base(id)
    {
        SiteId = siteId;
        Step = Check.NotNullOrWhiteSpace(step, nameof(step), SiteSetupConsts.MaxStepLength);
        Kind = kind;
    }

    /// <summary>For the mapper.</summary>
    protected SiteSetupMark()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Key of the step.</summary>
    public string Step { get; private set; } = "";

    /// <summary>What was said.</summary>
    public SiteSetupMarkKind Kind { get; private set; }

    /// <summary>Says something else of the step.</summary>
    public void Say(SiteSetupMarkKind kind) => Kind = kind;
}
