using Microsoft.AspNetCore.Authorization;
using PropertySuite.FollowUps.Localization;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Localization;
using Volo.Abp.Users;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskAppService" />
[Authorize(FollowUpsPermissions.Callbacks.Default)]
public class CallbackTaskAppService : FollowUpsAppService, ICallbackTaskAppService
{
    /// <summary>How the timeline names a callback task.</summary>
    public const string SubjectType = "FollowUps.CallbackTask";

    private readonly ICallbackTaskRepository _callbacks;
    private readonly ISiteIntegrationService _sites;
    private readonly ISiteSettingIntegrationService _settings;
    private readonly IIdentityUserIntegrationService _users;
    private readonly ITimelineIntegrationService _timeline;

    /// <summary>Creates the service.</summary>
    public CallbackTaskAppService(
        ICallbackTaskRepository callbacks,
        ISiteIntegrationService sites,
        ISiteSettingIntegrationService settings,
        IIdentityUserIntegrationService users,
        ITimelineIntegrationService timeline)
    {
        _callbacks = callbacks;
        _sites = sites;
        _settings = settings;
        _users = users;
        _timeline = timeline;
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<CallbackTaskListItemDto>> GetListAsync(GetCallbackTaskListInput input)
    {
        var query = new CallbackTaskQuery(
            input.Kind, Clock.Now, input.SiteId, input.Mine ? CurrentUser.GetId() : null, input.Outcome, input.Text);
        var page = await _callbacks.GetPageAsync(query, PageRequest.Of(input));
        var mayRecord = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.Record);
        return page.ToDto(task => CallbackTaskMapper.ToListItem(task, Clock.Now, mayRecord && CanRecord(task)));
    }

    /// <inheritdoc />
    public virtual async Task<CallbackCountsDto> GetCountsAsync(Guid? siteId = null)
    {
        var counts = await _callbacks.GetCountsAsync(siteId, CurrentUser.Id, Clock.Now);
        return new CallbackCountsDto { Pending = counts.Pending, Overdue = counts.Overdue, Mine = counts.Mine };
    }

    /// <inheritdoc />
    public virtual async Task<CallbackTaskDto> GetAsync(Guid id) => await ToDtoAsync(await _callbacks.GetAsync(id));

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Record)]
    public virtual async Task<CallbackTaskDto> RecordFailedAttemptAsync(Guid id, RecordFailedCallbackAttemptDto input)
    {
        var task = await GetAsShownAsync(id, input.ConcurrencyStamp);
        var moment = await MomentAsync(task, input.At ?? Clock.Now);
        task.RecordFailedAttempt(GuidGenerator.Create(), moment, Me(), input.Method, input.Remark, Clock.Now);
        return await SaveAsync(task);
    }

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Record)]
    public virtual async Task<CallbackTaskDto> ConcludeAsync(Guid id, ConcludeCallbackTaskDto input)
    {
        if (input.Outcome == CallbackOutcome.Unreachable)
        {
            return await CloseUnreachableAsync(
                id, new CloseUnreachableCallbackTaskDto { Remark = input.Opinion, ConcurrencyStamp = input.ConcurrencyStamp });
        }

        var task = await GetAsShownAsync(id, input.ConcurrencyStamp);
        task.Conclude(
            GuidGenerator.Create(),
            await MomentAsync(task, Clock.Now),
            Me(),
            input.Method,
            input.Outcome,
            input.Interviewee,
            new CallbackRatings(input.Ratings.Quality, input.Ratings.Attitude, input.Ratings.Timeliness, input.Ratings.Cleanliness),
            input.Opinion,
            input.PromisedReplyAt);
        return await SaveAsync(task);
    }

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Record)]
    public virtual async Task<CallbackTaskDto> CloseUnreachableAsync(Guid id, CloseUnreachableCallbackTaskDto input)
    {
        var task = await GetAsShownAsync(id, input.ConcurrencyStamp);
        task.CloseUnreachable(await RequiredAttemptsAsync(task.SiteId), Me(), input.Remark, Clock.Now);
        return await SaveAsync(task);
    }

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Assign)]
    public virtual async Task<CallbackTaskDto> AssignAsync(Guid id, AssignCallbackTaskDto input)
    {
        var task = await GetAsShownAsync(id, input.ConcurrencyStamp);
        if (input.UserId is { } userId)
        {
            var user = await _users.FindByIdAsync(userId) ?? throw new EntityNotFoundException(typeof(UserData), userId);
            task.Assign(new CallbackActor(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName)));
        }
        else
        {
            task.Assign(null);
        }

        return await SaveAsync(task);
    }

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.ViewContact)]
    public virtual async Task<CallbackPhoneDto> RevealPhoneAsync(Guid id)
    {
        var task = await _callbacks.GetAsync(id, includeDetails: false);
        await _timeline.AppendAsync(new AppendTimelineEntryDto
        {
            SiteId = task.SiteId,
            SubjectType = SubjectType,
            SubjectId = task.Id,
            Kind = "RevealPhone",
            ResourceName = LocalizationResourceNameAttribute.GetName(typeof(FollowUpsResource)),
            TextKey = "Timeline:RevealPhone",
        });
        return new CallbackPhoneDto { Phone = PhoneNumber.Display(task.ContactPhone) };
    }

    private async Task<CallbackTask> GetAsShownAsync(Guid id, string concurrencyStamp)
    {
        var task = await _callbacks.GetAsync(id);
        return task.ConcurrencyStamp == concurrencyStamp ? task : throw new AbpDbConcurrencyException();
    }

    private async Task<CallbackTaskDto> SaveAsync(CallbackTask task)
    {
        await _callbacks.UpdateAsync(task, autoSave: true);
        return await ToDtoAsync(task);
    }

    private async Task<CallbackTaskDto> ToDtoAsync(CallbackTask task)
    {
        var mayRecord = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.Record);
        var dto = CallbackTaskMapper.ToDto(task, Clock.Now, mayRecord && CanRecord(task));
        dto.CanRevealPhone = await AuthorizationService.IsGrantedAsync(FollowUpsPermissions.Callbacks.ViewContact);
        if (task.Outcome is null)
        {
            dto.AttemptsBeforeUnreachable = task.MissingAttempts(await RequiredAttemptsAsync(task.SiteId));
            dto.QuietHoursWarning = await QuietHoursWarningAsync(task);
        }

        return dto;
    }

    private async Task<string?> QuietHoursWarningAsync(CallbackTask task)
    {
        var quietHours = QuietHours.Parse(await _settings.GetAsync<string>(task.SiteId, FollowUpsSettings.QuietHours));
        var moment = await MomentAsync(task, Clock.Now);
        return quietHours.Contains(moment.LocalTime) ? L["QuietHoursWarning", moment.LocalTime.ToString("HH:mm")].Value : null;
    }

    private async Task<CallbackMoment> MomentAsync(CallbackTask task, DateTime utc)
    {
        var site = await _sites.FindAsync(task.SiteId) ?? throw new EntityNotFoundException(typeof(CallbackTask), task.Id);
        return CallbackMoment.In(TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId), Clock.Normalize(utc));
    }

    private async Task<int> RequiredAttemptsAsync(Guid siteId)
        => (int)Math.Ceiling(await _settings.GetAsync<decimal>(siteId, FollowUpsSettings.UnreachableAttempts));

    private bool CanRecord(CallbackTask task)
        => task.Outcome is null && CurrentUser.Id is { } userId && task.MayBeRecordedBy(userId);

    private CallbackActor Me()
        => new(CurrentUser.GetId(), PersonName.Of(CurrentUser.Name, CurrentUser.SurName, CurrentUser.UserName));
}
