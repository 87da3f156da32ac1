using PropertySuite.Administration;
using PropertySuite.FollowUps.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.FollowUps;

/// <summary>Who calls customers back at first. Nobody calls back about their own work, whatever their role.</summary>
public class FollowUpsRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Callers = [FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Quality];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(FollowUpsPermissions.Callbacks.Default, [.. Callers, HeadquartersCustomerService])
        .Give(FollowUpsPermissions.Callbacks.Record, Callers)
        .Give(FollowUpsPermissions.Callbacks.Assign, CustomerServiceManager)
        .Give(FollowUpsPermissions.Callbacks.Export, CustomerServiceManager, PropertyManager, Quality, HeadquartersCustomerService)
        .Give(FollowUpsPermissions.Callbacks.ViewContact, Callers);
}
