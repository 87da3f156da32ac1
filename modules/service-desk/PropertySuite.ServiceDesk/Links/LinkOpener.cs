using Microsoft.Extensions.Localization;
using PropertySuite.Security;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Opens links for people without an account. Whoever shows a token belongs to no company, so the link is looked for in all of them, by the hash of 256
/// random bits alone; from then on nothing but its own company and site is seen.
/// </summary>
public class LinkOpener(
    ILinkRepository links,
    LinkPurposeCatalog purposes,
    ITenantStore companies,
    ISiteIntegrationService sites,
    ICurrentSiteScope siteScope,
    ISettingProvider settings,
    IStringLocalizerFactory texts,
    IDataFilter filter) : DomainService
{
    /// <summary>Reloading within this time is the same opening.</summary>
    private static readonly TimeSpan SameOpening = TimeSpan.FromMinutes(10);

    /// <summary>Shows what a token opens, and notes that it was opened.</summary>
    /// <param name="token">What somebody shows.</param>
    /// <param name="network">Where they come from.</param>
    /// <exception cref="BusinessException"><see cref="ServiceDeskErrorCodes.LinkInvalid"/>, the same for every reason.</exception>
    public virtual Task<LinkPageDto> OpenAsync(string token, string network) => WithLinkAsync(token, network, (_, _, _) => Task.CompletedTask);

    /// <summary>Does what a link allows, and shows what has come of it.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="ServiceDeskErrorCodes.LinkInvalid"/>, or <see cref="ServiceDeskErrorCodes.LinkActionNotNow"/> for who has a link that opens something.
    /// </exception>
    public virtual Task<LinkPageDto> ActAsync(string token, string action, string network) => WithLinkAsync(token, network, async (link, purpose, view) =>
    {
        if (!link.Actions.Contains(action) || !view.Actions.Contains(action))
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkActionNotNow);
        }

        await purpose.ActAsync(link.SubjectId, action, link.PersonName);
    });

    private async Task<LinkPageDto> WithLinkAsync(string token, string network, Func<Link, ILinkPurpose, LinkViewDto, Task> work)
    {
        if (await FindAsync(token) is not { } link
            || purposes.Find(link.Purpose) is not { } purpose
            || await FindCompanyAsync(link.TenantId) is not { } companyName)
        {
            throw Invalid();
        }

        using var company = CurrentTenant.Change(link.TenantId, companyName);
        using var scope = siteScope.Change(SiteScope.Of(link.SiteId));
        if (await sites.FindAsync(link.SiteId) is not { } site || await purpose.ShowAsync(link.SubjectId) is not { } view)
        {
            throw Invalid();
        }

        await work(link, purpose, view);
        await links.NoteOpeningAsync(link.Id, GuidGenerator.Create(), network, Clock.Now, SameOpening);
        return await ToPageAsync(link, purpose, companyName, site, await purpose.ShowAsync(link.SubjectId) ?? view);
    }

    private async Task<Link?> FindAsync(string token)
    {
        using var allCompanies = filter.Disable<IMultiTenant>();
        using var allSites = filter.Disable<IHasSite>();
        return await links.FindByHashAsync(RandomToken.HashOf(token)) is { } link && link.IsLive(Clock.Now) ? link : null;
    }

    /// <summary>The name of a company; null when it is not there any more.</summary>
    private async Task<string?> FindCompanyAsync(Guid? id) => id is { } companyId && await companies.FindAsync(companyId) is { IsActive: true } found ? found.Name : null;

    private async Task<LinkPageDto> ToPageAsync(Link link, ILinkPurpose purpose, string companyName, SiteSummaryDto site, LinkViewDto view) => new()
    {
        PurposeName = purpose.Definition.Name.Localize(texts),
        CompanyName = companyName,
        Colour = CompanyColour.Readable(await settings.GetOrNullAsync(LinkSettings.Colour)),
        SiteName = site.Name,
        ServicePhone = site.ServicePhone,
        TimeZoneId = site.TimeZoneId,
        ExpiresAt = link.ExpiresAt,
        View = view,
        Actions =
        [
            .. view.Actions.Where(link.Actions.Contains)
                .Select(action => new LinkActionDto { Key = action, Name = purpose.Definition.NameOf(action).Localize(texts) }),
        ],
    };

    private static BusinessException Invalid() => new(ServiceDeskErrorCodes.LinkInvalid);
}
