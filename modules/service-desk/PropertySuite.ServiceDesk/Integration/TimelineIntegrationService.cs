using PropertySuite.Cases;
using PropertySuite.People;
using PropertySuite.Sites;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Users;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ITimelineIntegrationService" />
[IntegrationService]
public class TimelineIntegrationService : ServiceDeskAppService, ITimelineIntegrationService
{
    private readonly ITimelineEntryRepository _entries;
    private readonly StoredTextRenderer _renderer;
    private readonly ISiteIntegrationService _sites;

    /// <summary>Creates the service.</summary>
    public TimelineIntegrationService(ITimelineEntryRepository entries, StoredTextRenderer renderer, ISiteIntegrationService sites)
    {
        _entries = entries;
        _renderer = renderer;
        _sites = sites;
    }

    /// <inheritdoc />
    public virtual Task AppendAsync(AppendTimelineEntryDto input) => _entries.AppendAsync([ToEntry(input)]);

    /// <inheritdoc />
    public virtual Task AppendManyAsync(IReadOnlyCollection<AppendTimelineEntryDto> inputs) => _entries.AppendAsync([.. inputs.Select(ToEntry)]);

    /// <inheritdoc />
    public virtual async Task<KeyedTimelineEntryDto?> ClaimKeyAsync(Guid subjectId, Guid clientKey)
        => await _entries.ClaimKeyAsync(subjectId, clientKey) is { } entry ? new KeyedTimelineEntryDto(entry.Kind, entry.ActorId, entry.ClientFingerprint) : null;

    /// <inheritdoc />
    public virtual async Task<List<TimelineEntryDto>> GetNewestAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, int max, IReadOnlyCollection<string> withoutKinds)
        => subjectIds.Count == 0 ? [] : await ToDtosAsync(await _entries.GetNewestAsync(subjectType, subjectIds, max, withoutKinds));

    /// <inheritdoc />
    public virtual async Task<List<TimelineEntryDto>> GetListAsync(string subjectType, Guid subjectId)
        => await ToDtosAsync(await _entries.GetListAsync(subjectType, subjectId));

    private TimelineEntry ToEntry(AppendTimelineEntryDto input) => new(
        GuidGenerator.Create(),
        input.SiteId,
        input.SubjectType,
        input.SubjectId,
        input.OccurredAt ?? Clock.Now,
        CurrentUser.Id,
        CurrentUser.UserName is null ? input.ActorName.TruncateWhole(TimelineConsts.MaxActorNameLength) : ActorName(CurrentUser),
        input.Kind,
        input.ResourceName,
        input.TextKey,
        input.Data,
        input.IsVisibleToCustomer,
        input.ClientKey,
        input.ClientFingerprint);

    /// <summary>Entries of one site, in the reader's language.</summary>
    private async Task<List<TimelineEntryDto>> ToDtosAsync(List<TimelineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }

        var site = await _sites.FindAsync(entries[0].SiteId);
        var zone = site is null ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId);
        return entries.ConvertAll(entry => new TimelineEntryDto
        {
            Id = entry.Id,
            SubjectId = entry.SubjectId,
            OccurredAt = entry.OccurredAt,
            ActorId = entry.ActorId,
            ActorName = entry.ActorName ?? L["Timeline:SystemActor"],
            Kind = entry.Kind,
            Text = _renderer.Render(entry.ResourceName, entry.TextKey, entry.Data, zone),
            IsVisibleToCustomer = entry.IsVisibleToCustomer,
        });
    }

    private static string? ActorName(ICurrentUser user)
        => PersonName.Of(user.Name, user.SurName, user.UserName).TruncateWhole(TimelineConsts.MaxActorNameLength);
}
