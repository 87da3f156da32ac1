using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>Tells the modules, inside the current transaction, that somebody does not go on with what they have open in some sites.</summary>
public class StaffRelief(IDistributedEventBus events, ICurrentTenant currentTenant, StaffNames names) : ITransientDependency
{
    /// <summary>Tells it; what the modules do about it is done when this returns.</summary>
    public virtual async Task RelieveAsync(
        IReadOnlyCollection<Guid> siteIds, Guid userId, ReliefReason reason, Guid? standInId = null, DateTime? until = null, string? userName = null)
        => await events.PublishAsync(
            new StaffRelievedEto
            {
                TenantId = currentTenant.Id,
                SiteIds = [.. siteIds],
                UserId = userId,
                UserName = userName ?? (await names.GetAsync([userId])).GetValueOrDefault(userId, ""),
                Reason = reason,
                StandInId = standInId,
                Until = until,
            },
            onUnitOfWorkComplete: false);
}
