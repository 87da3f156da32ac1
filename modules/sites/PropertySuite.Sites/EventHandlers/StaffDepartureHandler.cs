using PropertySuite.Identity;
using PropertySuite.People;
using PropertySuite.Sites.Permissions;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Sites;

/// <summary>
/// Follows what identity and permissions say of users: who is no longer active or is deleted is relieved everywhere, who loses the right to see all sites is relieved
/// where they worked by it. In the transaction of the change. That somebody was active until now is not told, so that another change of an inactive user
/// asks once more and finds nothing.
/// </summary>
public class StaffDepartureHandler(StaffDepartures departures, AllSitesStaff allSites, IIdentityUserRepository users)
    : ILocalEventHandler<EntityUpdatedEventData<IdentityUser>>,
        ILocalEventHandler<EntityDeletedEventData<IdentityUser>>,
        ILocalEventHandler<EntityDeletedEventData<IdentityUserRole>>,
        ILocalEventHandler<RoleDeletedEvent>,
        ILocalEventHandler<EntityDeletedEventData<IdentityUserOrganizationUnit>>,
        ILocalEventHandler<EntityDeletedEventData<OrganizationUnitRole>>,
        ILocalEventHandler<EntityDeletedEventData<PermissionGrant>>,
        ITransientDependency
{
    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityUpdatedEventData<IdentityUser> eventData)
        => eventData.Entity.IsActive ? Task.CompletedTask : departures.LeaveCompanyAsync(eventData.Entity.Id, NameOf(eventData.Entity));

    /// <inheritdoc />
    public virtual Task HandleEventAsync(EntityDeletedEventData<IdentityUser> eventData)
        => departures.LeaveCompanyAsync(eventData.Entity.Id, NameOf(eventData.Entity));

    /// <inheritdoc />
    public virtual async Task HandleEventAsync(EntityDeletedEventData<IdentityUserRole> eventData)
    {
        if (await allSites.IsOfRoleAsync(eventData.Entity.RoleId))
        {
            await departures.LoseAllSitesAsync([eventData.Entity.UserId]);
        }
    }

    /// <summary>Whoever saw all sites by a role that is gone, of their own or of a department.</summary>
    public virtual Task HandleEventAsync(RoleDeletedEvent eventData)
        => eventData.Permissions.Contains(SitesPermissions.AllSites) ? departures.LoseAllSitesAsync(eventData.UserIds) : Task.CompletedTask;

    /// <summary>Whoever saw all sites by a role that their department loses.</summary>
    public virtual async Task HandleEventAsync(EntityDeletedEventData<OrganizationUnitRole> eventData)
    {
        if (await allSites.IsOfRoleAsync(eventData.Entity.RoleId))
        {
            await departures.LoseAllSitesAsync((await users.GetUsersInOrganizationUnitAsync(eventData.Entity.OrganizationUnitId)).ConvertAll(user => user.Id));
        }
    }

    /// <summary>Whoever saw all sites by a role of the department that they leave; to anybody else it changes nothing.</summary>
    public virtual Task HandleEventAsync(EntityDeletedEventData<IdentityUserOrganizationUnit> eventData) => departures.LoseAllSitesAsync([eventData.Entity.UserId]);

    /// <inheritdoc />
    public virtual async Task HandleEventAsync(EntityDeletedEventData<PermissionGrant> eventData)
    {
        if (eventData.Entity is not { Name: SitesPermissions.AllSites } grant)
        {
            return;
        }

        List<Guid> holders = grant.ProviderName == RolePermissionValueProvider.ProviderName ? await allSites.GetOfRoleAsync(grant.ProviderKey!)
            : Guid.TryParse(grant.ProviderKey, out var userId) ? [userId] : [];
        await departures.LoseAllSitesAsync(holders);
    }

    private static string NameOf(IdentityUser user) => PersonName.Of(user.Name, user.Surname, user.UserName);
}
