using PropertySuite.Administration;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.ServiceDesk;

/// <summary>Who sees and sets limits at first.</summary>
public class ServiceDeskRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(
            ServiceDeskPermissions.Escalations.Default,
            FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Engineering, Quality, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.ClockPolicies.Default, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService, HeadquartersLeader)
        .Give(ServiceDeskPermissions.ClockPolicies.UpdateCompany, HeadquartersCustomerService)
        .Give(ServiceDeskPermissions.ClockPolicies.UpdateSite, SiteAdmin);
}
