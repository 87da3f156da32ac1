using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Links that a module makes of itself, for example to be sent by text message when a call was taken.</summary>
[IntegrationService]
public interface ILinkIntegrationService : IApplicationService
{
    /// <summary>Makes a link as usual at the site, in the caller's transaction; the caller has checked that it may.</summary>
    /// <returns>The link and its token, which is told here once.</returns>
    Task<CreatedLinkDto> SendAsync(SendLinkDto input);
}
