using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PropertySuite.Security;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.Auditing;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Answers strangers. What a cookie says of who they are is nothing to it, so it asks for no anti-forgery token; and it is not audited, since a log of calls would hold the
/// tokens: that a link was opened is noted by the link itself.
/// </summary>
[IgnoreAntiforgeryToken]
[DisableAuditing]
[TakesSecret]
public class LinkPageAppService(LinkOpener opener, IWebClientInfoProvider client) : ServiceDeskAppService, ILinkPageAppService
{
    private string Network => NetworkAddress.Of(client.ClientIpAddress);

    /// <inheritdoc />
    [AllowAnonymous]
    public virtual Task<LinkPageDto> OpenAsync(OpenLinkPageDto input) => opener.OpenAsync(input.Token, Network);

    /// <inheritdoc />
    [AllowAnonymous]
    public virtual Task<LinkPageDto> ActAsync(ActOnLinkPageDto input) => opener.ActAsync(input.Token, input.Action, Network);
}
