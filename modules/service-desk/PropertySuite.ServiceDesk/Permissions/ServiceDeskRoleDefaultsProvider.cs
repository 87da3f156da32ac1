using PropertySuite.Administration;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.ServiceDesk;

/// <summary>Who makes and revokes links at first: who talks to customers.</summary>
public class ServiceDeskRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Desk = [FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(ServiceDeskPermissions.Links.Default, [.. Desk, PropertyManager])
        .Give(ServiceDeskPermissions.Links.Create, Desk)
        .Give(ServiceDeskPermissions.Links.Revoke, [.. Desk, PropertyManager]);
}
