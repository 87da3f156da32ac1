namespace PropertySuite.ServiceDesk;

/// <summary>The store of policies of clocks, those of companies and those of sites.</summary>
public interface IClockPolicyRepository
{
    /// <summary>The company's policies with rules.</summary>
    Task<List<ClockPolicy>> GetOfCompanyAsync(string subjectType, CancellationToken cancellationToken = default);

    /// <summary>A site's policies with rules.</summary>
    Task<List<SiteClockPolicy>> GetOfSiteAsync(Guid siteId, string subjectType, CancellationToken cancellationToken = default);

    /// <summary>The policy of a company or a site for a kind of clock, held until the transaction ends; null when there is none.</summary>
    Task<ClockRuleSet?> FindLockedAsync(Guid? siteId, string subjectType, string kind, CancellationToken cancellationToken = default);

    /// <summary>What the policy of a company or a site for a kind of clock has been, the newest first; none where there never was one.</summary>
    Task<List<ClockPolicyVersion>> GetVersionsAsync(Guid? siteId, string subjectType, string kind, int count, CancellationToken cancellationToken = default);

    /// <summary>Stores a policy with the version of it that its rules are now.</summary>
    Task SaveAsync(ClockRuleSet policy, bool isNew, ClockPolicyVersion version, CancellationToken cancellationToken = default);
}
