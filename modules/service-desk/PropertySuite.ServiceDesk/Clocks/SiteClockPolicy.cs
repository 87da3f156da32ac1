using PropertySuite.Sites;

namespace PropertySuite.ServiceDesk;

/// <summary>What a site says about a kind of clock: before the company, and no laxer than the company allows.</summary>
public class SiteClockPolicy : ClockRuleSet, IHasSite
{
    private SiteClockPolicy()
    {
    }

    /// <summary>A policy without rules yet.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="kind">Kind of clock.</param>
    public SiteClockPolicy(Guid id, Guid siteId, string subjectType, string kind)
        : base(id, subjectType, kind)
        => SiteId = siteId;

    /// <inheritdoc />
    public Guid SiteId { get; private set; }
}
