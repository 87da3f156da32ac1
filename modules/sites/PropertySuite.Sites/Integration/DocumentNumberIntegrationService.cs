using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDocumentNumberIntegrationService" />
[IntegrationService]
public class DocumentNumberIntegrationService(IRepository<Site, Guid> sites, IDocumentNumberSequenceRepository sequences)
    : SitesAppService, IDocumentNumberIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<string> NextAsync(Guid siteId, string kind)
    {
        Check.NotNullOrWhiteSpace(kind, nameof(kind), DocumentNumberSequence.MaxKindLength);
        SiteScope.Check(siteId);
        var site = await sites.GetAsync(siteId);
        var day = DateOnly.FromDateTime(site.ToLocal(Clock.Now));
        var number = await sequences.NextAsync(site.TenantId, site.Id, kind, day);
        return DocumentNumberFormat.Of(site.Code, kind, day, number);
    }
}
