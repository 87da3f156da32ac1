using Microsoft.AspNetCore.Authorization;
using PropertySuite.Cases;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace PropertySuite.FollowUps;

/// <inheritdoc cref="ICallbackTaskAppService" />
[Authorize(FollowUpsPermissions.Callbacks.Default)]
public class CallbackTaskAppService(
    ICallbackTaskRepository callbacks,
    ISiteIntegrationService sites,
    ISiteSettingIntegrationService settings,
    ISiteMembershipIntegrationService memberships,
    IDutyIntegrationService duties,
    IIdentityUserIntegrationService users)
    : CaseAppService<CallbackTask, CallbackState, CallbackAction, CallbackTaskDto>(CallbackTransitions.Table), ICallbackTaskAppService
{
    /// <inheritdoc />
    protected override string ViewContactPermission => FollowUpsPermissions.Callbacks.ViewContact;

    /// <inheritdoc />
    public virtual Task<CallbackTaskDto> RecordFailedAttemptAsync(Guid id, RecordFailedCallbackAttemptDto input)
        => ActOnAllAsync(id, CallbackAction.RecordFailedAttempt, input, async (task, me, now) =>
        {
            var step = task.RecordFailedAttempt(GuidGenerator.Create(), await MomentAsync(task, input.At ?? now), input.Method, input.Remark, me, now);
            task.PlanNextAttempt(input.NextAttemptAt is { } next ? Clock.Normalize(next) : null, now);
            return step;
        });

    /// <inheritdoc />
    public virtual Task<CallbackTaskDto> ConcludeAsync(Guid id, ConcludeCallbackTaskDto input)
        => input.Outcome == CallbackOutcome.Unreachable
            ? CloseUnreachableAsync(id, new CloseUnreachableCallbackTaskDto
            {
                Remark = input.Opinion, ConcurrencyStamp = input.ConcurrencyStamp, ClientKey = input.ClientKey,
            })
            : ActOnAllAsync(id, CallbackAction.Conclude, input, async (task, me, now) => task.Conclude(
                GuidGenerator.Create(),
                await MomentAsync(task, now),
                input.Method,
                input.Outcome,
                input.Interviewee,
                CallbackTaskMapper.ToRatings(input.Ratings),
                input.Opinion,
                input.PromisedReplyAt is { } reply ? Clock.Normalize(reply) : null,
                me));

    /// <inheritdoc />
    public virtual Task<CallbackTaskDto> CloseUnreachableAsync(Guid id, CloseUnreachableCallbackTaskDto input)
        => ActAsync(id, CallbackAction.CloseUnreachable, input, async (task, me, now)
            => task.CloseUnreachable(await RequiredAttemptsAsync(task.SiteId), input.Remark, me, now));

    /// <inheritdoc />
    public virtual Task<CallbackTaskDto> AssignAsync(Guid id, AssignCallbackTaskDto input)
        => ActAsync(id, CallbackAction.Assign, input, async (task, me, now) =>
        {
            var assignee = await FindAssigneeAsync(input.UserId);
            var step = task.Assign(assignee, me, now);
            await CheckCanOpenAsync(assignee, task);
            return step;
        });

    /// <inheritdoc />
    [Authorize(FollowUpsPermissions.Callbacks.Assign)]
    public virtual async Task<List<CallbackAssigneeDto>> GetAssigneesAsync(Guid id)
    {
        var task = await Cases.GetAsync(id);
        var staff = await memberships.GetStaffAsync(task.SiteId);
        var onDuty = (await duties.GetOnDutyAsync(task.SiteId, Clock.Now)).ToLookup(person => person.UserId, person => person.PostName);
        var away = (await duties.GetAwayAsync(task.SiteId, Clock.Now)).ToLookup(person => person.UserId, person => (DateTime?)person.Until);
        return
        [
            .. staff.Where(colleague => task.MayBeRecordedBy(colleague.UserId))
                .Select(colleague => new CallbackAssigneeDto
                {
                    UserId = colleague.UserId, Name = colleague.Name, DutyPost = onDuty[colleague.UserId].FirstOrDefault(),
                    AwayUntil = away[colleague.UserId].FirstOrDefault(),
                })
                .OrderBy(colleague => colleague.AwayUntil is not null)
                .ThenBy(colleague => colleague.DutyPost is null),
        ];
    }

    /// <inheritdoc />
    protected override string PhoneOf(CallbackTask @case) => @case.ContactPhone;

    /// <inheritdoc />
    protected override async Task<CallbackTaskDto> MapAsync(CallbackTask @case)
    {
        var dto = CallbackTaskMapper.ToDto(@case, Clock.Now, Table.AvailableActions(@case, await MeAsync()).Contains(CallbackAction.Conclude));
        if (@case.Outcome is null)
        {
            dto.AttemptsBeforeUnreachable = @case.MissingAttempts(await RequiredAttemptsAsync(@case.SiteId));
            var quietHours = QuietHours.Parse(await settings.GetAsync<string>(@case.SiteId, FollowUpsSettings.QuietHours));
            var zone = await ZoneAsync(@case);
            var now = CallbackMoment.In(zone, Clock.Now);
            dto.QuietHoursWarning = quietHours.Contains(now.LocalTime) ? L["QuietHoursWarning", now.LocalTime.ToString("HH:mm")].Value : null;
            dto.SuggestedNextAttemptAt = NextAttempt.Suggest(@case, now, quietHours, zone);
            var me = await MeAsync();
            dto.OthersOfSamePhone = (await callbacks.GetOthersOfSamePhoneAsync(@case)).ConvertAll(other => CallbackTaskMapper.ToOfSamePhone(
                other, Table.AvailableActions(other, me).Contains(CallbackAction.Conclude)));
        }

        return dto;
    }

    /// <summary>Takes a step on a task, and on the others that the same call was about: all of them, or none.</summary>
    private async Task<CallbackTaskDto> ActOnAllAsync(
        Guid id, CallbackAction action, SharedCallbackActionDto input, Func<CallbackTask, CaseActor, DateTime, Task<CaseStep>> step)
    {
        if (input.Also.Count > 0)
        {
            var others = (await callbacks.GetOthersOfSamePhoneAsync(await GetVisibleAsync(id))).ConvertAll(other => other.Id);
            foreach (var also in input.Also.DistinctBy(also => also.Id))
            {
                await ActAsync(
                    also.Id, action, new CaseActionDto { ConcurrencyStamp = also.ConcurrencyStamp, ClientKey = input.ClientKey }, (other, me, now) =>
                        others.Contains(other.Id) ? step(other, me, now) : throw new BusinessException(FollowUpsErrorCodes.NotOfSamePhone));
            }
        }

        return await ActAsync(id, action, input, step);
    }

    private async Task<CallbackAssignee?> FindAssigneeAsync(Guid? userId)
    {
        if (userId is not { } id)
        {
            return null;
        }

        var user = await users.FindByIdAsync(id) ?? throw new EntityNotFoundException(typeof(UserData), id);
        return new CallbackAssignee(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName));
    }

    /// <exception cref="BusinessException">The colleague could not open the callback, or is away now.</exception>
    private async Task CheckCanOpenAsync(CallbackAssignee? assignee, CallbackTask task)
    {
        if (assignee is not null && !await memberships.CanWorkInAsync(assignee.UserId, task.SiteId, FollowUpsPermissions.Callbacks.Default))
        {
            throw new BusinessException(FollowUpsErrorCodes.AssigneeCannotOpenIt);
        }

        if (assignee is not null)
        {
            await duties.CheckThereAsync(task.SiteId, [assignee.UserId]);
        }
    }

    private async Task<CallbackMoment> MomentAsync(CallbackTask task, DateTime utc) => CallbackMoment.In(await ZoneAsync(task), Clock.Normalize(utc));

    private async Task<TimeZoneInfo> ZoneAsync(CallbackTask task)
    {
        var site = await sites.FindAsync(task.SiteId) ?? throw new EntityNotFoundException(typeof(CallbackTask), task.Id);
        return TimeZoneInfo.FindSystemTimeZoneById(site.TimeZoneId);
    }

    private async Task<int> RequiredAttemptsAsync(Guid siteId)
        => (int)Math.Ceiling(await settings.GetAsync<decimal>(siteId, FollowUpsSettings.UnreachableAttempts));
}
