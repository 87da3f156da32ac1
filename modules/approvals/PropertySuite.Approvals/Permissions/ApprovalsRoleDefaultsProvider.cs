using PropertySuite.Administration;
using PropertySuite.Approvals.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.Approvals;

/// <summary>
/// Who asks, decides and says the steps at first. The permission to decide makes nobody an approver: that is who holds a step's role, or stands in for somebody who
/// does.
/// </summary>
public class ApprovalsRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Deciders =
        [TeamLeader, CustomerServiceManager, PropertyManager, Engineering, FinanceAssistant, Quality, HeadquartersCustomerService, HeadquartersLeader];

    /// <summary>Who sees the records as well: what is said of one in an approval goes no further than the record.</summary>
    private static readonly string[] Readers = [.. Deciders.Except([FinanceAssistant]), FrontDesk, CustomerServiceAssistant, Butler];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(ApprovalsPermissions.Requests.Default, [.. Readers, FinanceAssistant, Technician, Cashier])
        .Give(ApprovalsPermissions.Requests.Decide, Deciders)
        .Give(ApprovalsPermissions.Requests.ViewAll, Readers)
        .Give(ApprovalsPermissions.Requests.Export, CustomerServiceManager, PropertyManager, HeadquartersCustomerService)
        .Give(ApprovalsPermissions.Delegations.Default, Deciders)
        .Give(ApprovalsPermissions.Policies.Default, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(ApprovalsPermissions.Policies.Manage, SiteAdmin, HeadquartersCustomerService);
}
