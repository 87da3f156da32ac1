using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// What somebody without an account may do who has a link. The token comes in the body, so that no log of addresses holds it. One that is unknown, expired
/// or revoked, or whose record has nothing to show any more, is answered in one and the same way.
/// </summary>
public interface ILinkPageAppService : IApplicationService
{
    /// <summary>Shows what a link opens.</summary>
    Task<LinkPageDto> OpenAsync(OpenLinkPageDto input);

    /// <summary>Does what a link allows, and shows what has come of it.</summary>
    Task<LinkPageDto> ActAsync(ActOnLinkPageDto input);
}
