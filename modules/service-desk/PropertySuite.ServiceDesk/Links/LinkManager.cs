using PropertySuite.Security;
using PropertySuite.ServiceDesk.Localization;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Services;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>Makes and revokes links, and writes both into the timeline of the record.</summary>
public class LinkManager(ILinkRepository links, ITimelineIntegrationService timeline, ICurrentSiteScope siteScope, LinkLimitsReader limits) : DomainService
{
    /// <summary>Makes a link to a record that its maker sees.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="subject">The record as its maker sees it; null when they do not.</param>
    /// <param name="subjectId">Its id.</param>
    /// <param name="personName">Whom it is for; as the record says when empty.</param>
    /// <param name="validDays">Days that it is valid; as usual when null.</param>
    /// <param name="actions">What it allows.</param>
    /// <param name="creatorName">Who makes it.</param>
    /// <returns>The stored link, and what opens it.</returns>
    /// <exception cref="BusinessException">The record is not seen or over, the days are too many, an action is unknown, or there are enough links.</exception>
    public virtual async Task<(Link Link, string Token)> CreateAsync(
        ILinkPurpose purpose, LinkSubject? subject, Guid subjectId, string? personName, int? validDays, IReadOnlyCollection<string> actions, string creatorName)
    {
        var (definition, now) = (purpose.Definition, Clock.Now);
        if (subject is null || !siteScope.Covers(subject.SiteId))
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkSubjectNotSeen);
        }

        if (actions.FirstOrDefault(action => !definition.Actions.Contains(action)) is { } unknown)
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkActionUnknown).WithData("action", unknown);
        }

        var allowed = await limits.GetAsync(subject.SiteId);
        if (validDays > allowed.MaxDays)
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkValidTooLong).WithData("days", allowed.MaxDays);
        }

        await links.LockSubjectAsync(definition.Key, subjectId);
        if (await links.CountLiveAsync(definition.Key, subjectId, now) >= LinkConsts.MaxLiveOfSubject)
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkTooMany).WithData("count", LinkConsts.MaxLiveOfSubject);
        }

        if (await purpose.ShowAsync(subjectId) is null)
        {
            throw new BusinessException(ServiceDeskErrorCodes.LinkSubjectOver);
        }

        var token = RandomToken.New();
        var person = string.IsNullOrWhiteSpace(personName) ? subject.PersonName : personName.Trim();
        var link = new Link(
            GuidGenerator.Create(), subject.SiteId, definition, subjectId, RandomToken.HashOf(token), person, actions.Distinct(), creatorName,
            now.AddDays(validDays ?? allowed.UsualDays));
        await links.InsertAsync(link, autoSave: true);
        await NoteAsync(link, "CreateLink");
        return (link, token);
    }

    /// <summary>Revokes a link; one that has ended stays as it is.</summary>
    public virtual async Task RevokeAsync(Link link, Guid? userId)
    {
        if (link.Revoke(userId, Clock.Now))
        {
            await links.UpdateAsync(link, autoSave: true);
            await NoteAsync(link, "RevokeLink");
        }
    }

    private Task NoteAsync(Link link, string kind) => timeline.AppendAsync(new AppendTimelineEntryDto
    {
        SiteId = link.SiteId,
        SubjectType = link.SubjectType,
        SubjectId = link.SubjectId,
        Kind = kind,
        ResourceName = LocalizationResourceNameAttribute.GetName(typeof(ServiceDeskResource)),
        TextKey = $"Timeline:{kind}",
        Data = new Dictionary<string, TimelineValue>
        {
            ["person"] = TimelineValue.Text(link.PersonName ?? "—"),
            ["until"] = TimelineValue.Time(link.ExpiresAt),
        },
    });
}
