using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Numbers of documents (单号): per site, kind and day.</summary>
[IntegrationService]
public interface IDocumentNumberIntegrationService : IApplicationService
{
    /// <summary>
    /// Draws the next number in the caller's transaction, so that a rolled-back document leaves no gap. Others who draw for the same
    /// site, kind and day wait until that transaction ends.
    /// </summary>
    /// <param name="siteId">A site in the caller's scope.</param>
    /// <param name="kind">Two to four capital letters, for example <c>RP</c> for repairs.</param>
    /// <returns>Site code, kind, date in the site's zone, at least four digits: <c>CW01RP202611220001</c>; the 10,000th of a day has five.</returns>
    Task<string> NextAsync(Guid siteId, string kind);
}
