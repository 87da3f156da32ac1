using PropertySuite.Administration;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.ServiceDesk;

/// <summary>Who sets limits, raises cases, gives, does and verifies tasks, makes links at first.</summary>
public class ServiceDeskRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Staff =
    [
        FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Technician, Engineering, Guard, Cashier, FinanceAssistant,
        Quality, MoveInAdministrator,
    ];

    private static readonly string[] Givers = [CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Engineering, Quality];

    private static readonly string[] Desk = [FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(ServiceDeskPermissions.MyWork.Default, [.. Staff, HeadquartersCustomerService, HeadquartersLeader])
        .Give(ServiceDeskPermissions.MyWork.ViewColleagues, CustomerServiceManager, PropertyManager, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.MyWork.Export, CustomerServiceManager, PropertyManager, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.Links.Default, [.. Desk, PropertyManager])
        .Give(ServiceDeskPermissions.Links.Create, Desk)
        .Give(ServiceDeskPermissions.Links.Revoke, [.. Desk, PropertyManager])
        .Give(
            ServiceDeskPermissions.Escalations.Default,
            FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Engineering, Quality, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.Escalations.ViewAll, CustomerServiceManager, PropertyManager, Quality, HeadquartersCustomerService, HeadquartersLeader)
        .Give(ServiceDeskPermissions.Escalations.Export, CustomerServiceManager, PropertyManager, Quality, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.ClockPolicies.Default, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService, HeadquartersLeader)
        .Give(ServiceDeskPermissions.ClockPolicies.UpdateCompany, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.ClockPolicies.UpdateSite, SiteAdmin)
        .Give(ServiceDeskPermissions.WorkTasks.Default, [.. Staff, HeadquartersCustomerService])
        .Give(ServiceDeskPermissions.WorkTasks.ViewAll, CustomerServiceManager, PropertyManager, Quality, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.WorkTasks.Execute, Staff)
        .Give(ServiceDeskPermissions.WorkTasks.Give, Givers)
        .Give(ServiceDeskPermissions.WorkTasks.Verify, Givers)
        .Give(ServiceDeskPermissions.WorkTasks.ActForGiver, CustomerServiceManager, PropertyManager)
        .Give(ServiceDeskPermissions.WorkTasks.Export, CustomerServiceManager, PropertyManager, Quality, HeadquartersCustomerService);
}
