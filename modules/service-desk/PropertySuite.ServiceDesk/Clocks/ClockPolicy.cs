namespace PropertySuite.ServiceDesk;

/// <summary>What a company says about a kind of clock, and how far its sites may go.</summary>
public class ClockPolicy : ClockRuleSet
{
    private ClockPolicy()
    {
    }

    /// <summary>A policy without rules yet.</summary>
    /// <param name="id">Id.</param>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="kind">Kind of clock.</param>
    public ClockPolicy(Guid id, string subjectType, string kind)
        : base(id, subjectType, kind)
    {
    }

    /// <summary>Per cent of the company's limit that a site's may take at the most; 100: only stricter. Null: sites have no rules of their own.</summary>
    public int? SitePercent { get; private set; }

    /// <summary>Says how far sites may go.</summary>
    public void SetSitePercent(int? sitePercent) => SitePercent = sitePercent;
}
