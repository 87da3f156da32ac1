using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using PropertySuite.People;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ILinkAppService" />
[Authorize(ServiceDeskPermissions.Links.Default)]
public class LinkAppService(
    ILinkRepository links, LinkManager manager, LinkPurposeCatalog purposes, LinkLimitsReader limits, IStringLocalizerFactory texts)
    : ServiceDeskAppService, ILinkAppService
{
    /// <summary>Ended links of a record that are shown behind the live ones, of which there are at most <see cref="LinkConsts.MaxLiveOfSubject"/>.</summary>
    private const int EndedShown = 50;

    private const int OpeningsShown = 100;

    /// <inheritdoc />
    public virtual async Task<LinkListDto> GetListAsync(GetLinkListInput input)
    {
        var purpose = await GetPurposeAsync(input.Purpose);
        var subject = await purpose.FindSubjectAsync(input.SubjectId) ?? throw new BusinessException(ServiceDeskErrorCodes.LinkSubjectNotSeen);
        var allowed = await limits.GetAsync(subject.SiteId);
        return new LinkListDto
        {
            Items = (await links.GetOfSubjectAsync(input.Purpose, input.SubjectId, Clock.Now, EndedShown)).ConvertAll(link => ToDto(link, purpose)),
            PurposeName = purpose.Definition.Name.Localize(texts),
            PersonName = subject.PersonName,
            ValidDays = allowed.UsualDays,
            MaxValidDays = allowed.MaxDays,
            Actions = [.. purpose.Definition.Actions.Select(action => new LinkActionDto { Key = action, Name = NameOf(purpose, action) })],
        };
    }

    /// <inheritdoc />
    public virtual async Task<List<LinkOpeningDto>> GetOpeningsAsync(Guid id)
    {
        var link = await GetSeenAsync(id);
        return (await links.GetOpeningsAsync(link.Id, OpeningsShown)).ConvertAll(opening => new LinkOpeningDto { OpenedAt = opening.OpenedAt, Address = opening.Address });
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.Links.Create)]
    public virtual async Task<CreatedLinkDto> CreateAsync(CreateLinkDto input)
    {
        var purpose = await GetPurposeAsync(input.Purpose);
        var me = PersonName.Of(CurrentUser.Name, CurrentUser.SurName, CurrentUser.UserName);
        var (link, token) = await manager.CreateAsync(
            purpose, await purpose.FindSubjectAsync(input.SubjectId), input.SubjectId, input.PersonName, input.ValidDays, input.Actions, me);
        return new CreatedLinkDto { Link = ToDto(link, purpose), Token = token };
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.Links.Revoke)]
    public virtual async Task RevokeAsync(Guid id) => await manager.RevokeAsync(await GetSeenAsync(id), CurrentUser.Id);

    /// <summary>A purpose whose links the current user may make.</summary>
    private async Task<ILinkPurpose> GetPurposeAsync(string key)
    {
        var purpose = purposes.Get(key);
        await AuthorizationService.CheckAsync(purpose.Definition.Permission);
        return purpose;
    }

    /// <summary>A link to a record that the current user sees; to any other it looks as if it were not there.</summary>
    private async Task<Link> GetSeenAsync(Guid id)
    {
        var link = await links.GetAsync(id);
        var purpose = await GetPurposeAsync(link.Purpose);
        return await purpose.FindSubjectAsync(link.SubjectId) is null ? throw new EntityNotFoundException(typeof(Link), id) : link;
    }

    private LinkDto ToDto(Link link, ILinkPurpose purpose) => link.ToDto(action => NameOf(purpose, action), Clock.Now);

    private string NameOf(ILinkPurpose purpose, string action) => purpose.Definition.NameOf(action).Localize(texts);
}
