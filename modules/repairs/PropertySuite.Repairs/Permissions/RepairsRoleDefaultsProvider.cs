using PropertySuite.Administration;
using PropertySuite.Repairs.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.Repairs;

/// <summary>Who registers, dispatches, carries out and oversees repairs at first.</summary>
public class RepairsRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Desk = [FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager];

    private static readonly string[] Readers =
        [.. Desk, PropertyManager, Engineering, Quality, HeadquartersCustomerService, HeadquartersLeader];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(RepairsPermissions.Orders.Default, [.. Readers, Technician, Guard])
        .Give(RepairsPermissions.Orders.ViewAll, Readers)
        .Give(RepairsPermissions.Orders.Create, [.. Desk, Guard, Quality])
        .Give(RepairsPermissions.Orders.Dispatch, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, Engineering)
        .Give(RepairsPermissions.Orders.Execute, Technician)
        .Give(RepairsPermissions.Orders.ActForTechnician, TeamLeader, CustomerServiceManager, Engineering)
        .Give(RepairsPermissions.Orders.RecordCustomerDecision, [.. Desk, Technician])
        .Give(RepairsPermissions.Orders.Cancel, CustomerServiceAssistant, Butler, CustomerServiceManager)
        .Give(RepairsPermissions.Orders.SuspendLong, CustomerServiceManager, PropertyManager)
        .Give(RepairsPermissions.Orders.ViewContact, [.. Desk, PropertyManager, Technician, Engineering])
        .Give(RepairsPermissions.Orders.Export, CustomerServiceManager, PropertyManager, HeadquartersCustomerService)
        .Give(RepairsPermissions.Orders.DeleteAttachments, CustomerServiceManager);
}
