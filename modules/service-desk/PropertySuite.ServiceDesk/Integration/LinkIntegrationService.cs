using Microsoft.Extensions.Localization;
using PropertySuite.People;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ILinkIntegrationService" />
[IntegrationService]
public class LinkIntegrationService(LinkManager manager, LinkPurposeCatalog purposes, IStringLocalizerFactory texts) : ServiceDeskAppService, ILinkIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<CreatedLinkDto> SendAsync(SendLinkDto input)
    {
        var purpose = purposes.Get(input.Purpose);
        var (link, token) = await manager.CreateAsync(
            purpose, new LinkSubject(input.SiteId, null), input.SubjectId, input.PersonName, validDays: null, input.Actions,
            PersonName.Of(CurrentUser.Name, CurrentUser.SurName, CurrentUser.UserName));
        return new CreatedLinkDto { Link = link.ToDto(action => purpose.Definition.NameOf(action).Localize(texts), Clock.Now), Token = token };
    }
}
