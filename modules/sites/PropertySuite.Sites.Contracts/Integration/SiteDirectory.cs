namespace PropertySuite.Sites;

/// <summary>Sites as a long list needs them: each is asked for once, however many batches of rows name it.</summary>
public sealed class SiteDirectory(ISiteIntegrationService sites)
{
    private readonly Dictionary<Guid, SiteSummaryDto> _known = [];

    /// <summary>Gets to know the sites of a batch of rows.</summary>
    public async Task LearnAsync(IEnumerable<Guid> siteIds)
    {
        List<Guid> unknown = [.. siteIds.Distinct().Where(id => !_known.ContainsKey(id))];
        foreach (var site in unknown.Count == 0 ? [] : await sites.GetListAsync(unknown))
        {
            _known[site.Id] = site;
        }
    }

    /// <summary>The name of a site; null when the caller does not see it.</summary>
    public string? NameOf(Guid siteId) => _known.GetValueOrDefault(siteId)?.Name;

    /// <summary>The time zone of a site; null when the caller does not see it.</summary>
    public TimeZoneInfo? ZoneOf(Guid siteId) => _known.GetValueOrDefault(siteId) is { } site ? TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId) : null;
}
