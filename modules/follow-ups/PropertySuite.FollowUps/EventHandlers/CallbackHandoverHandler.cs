using PropertySuite.Cases;
using PropertySuite.FollowUps.Permissions;
using PropertySuite.People;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Timing;

namespace PropertySuite.FollowUps;

/// <summary>
/// Callbacks that somebody was to make who is away or has left the site go to the stand-in; where they did the work themselves, or nobody stands in, everybody may
/// make them.
/// </summary>
public class CallbackHandoverHandler(
    ICallbackTaskRepository callbacks,
    CaseRecorder<CallbackTask> recorder,
    ISiteMembershipIntegrationService memberships,
    IIdentityUserIntegrationService users,
    IClock clock) : IDistributedEventHandler<StaffRelievedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual async Task HandleEventAsync(StaffRelievedEto eventData)
    {
        var reason = TimelineValue.Key($"HandOver:{eventData.Reason}");
        foreach (var ofSite in (await callbacks.GetPendingOfAssigneeAsync(eventData.SiteIds, eventData.UserId)).GroupBy(task => task.SiteId))
        {
            var standIn = await FindStandInAsync(eventData, ofSite.Key);
            await recorder.SaveManyAsync(
            [
                .. ofSite.Select(task => (task, task.HandOver(standIn is not null && task.MayBeRecordedBy(standIn.UserId) ? standIn : null, reason, clock.Now))),
            ]);
        }
    }

    private async Task<CallbackAssignee?> FindStandInAsync(StaffRelievedEto eventData, Guid siteId)
        => eventData.StandInId is { } standInId
           && await memberships.CanWorkInAsync(standInId, siteId, FollowUpsPermissions.Callbacks.Default)
           && await users.FindByIdAsync(standInId) is { } user
            ? new CallbackAssignee(user.Id, PersonName.Of(user.Name, user.Surname, user.UserName))
            : null;
}
