using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ISiteIntegrationService" />
[IntegrationService]
public class SiteIntegrationService(IRepository<Site, Guid> sites) : SitesAppService, ISiteIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<SiteSummaryDto>> GetListAsync(IReadOnlyCollection<Guid> ids) =>
        (await sites.GetListAsync(site => ids.Contains(site.Id))).ConvertAll(ToSummary);

    /// <inheritdoc />
    public virtual async Task<List<SiteSummaryDto>> GetAllAsync() =>
        [.. (await sites.GetListAsync()).OrderBy(site => site.Code, StringComparer.Ordinal).Select(ToSummary)];

    /// <inheritdoc />
    public virtual async Task<SiteSummaryDto?> FindAsync(Guid id) => await sites.FindAsync(id) is { } site ? ToSummary(site) : null;

    internal static SiteSummaryDto ToSummary(Site site) => new()
    {
        Id = site.Id,
        Code = site.Code,
        Name = site.Name,
        Kinds = [.. site.Kinds],
        ServicePhone = site.ServicePhone,
        TimeZoneId = site.TimeZoneId,
    };
}
