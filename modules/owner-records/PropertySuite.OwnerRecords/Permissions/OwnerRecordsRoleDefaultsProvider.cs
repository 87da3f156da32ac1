using PropertySuite.Administration;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Who sees and keeps owner records at first. Most see them masked; those who keep them see phone numbers, and few an ID number; each look is logged.
/// </summary>
public class OwnerRecordsRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Keepers = [CustomerServiceAssistant, Butler, CustomerServiceManager, MoveInAdministrator, SiteAdmin];

    private static readonly string[] Readers =
        [FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Cashier, FinanceAssistant, MoveInAdministrator, SiteAdmin];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(OwnerRecordsPermissions.Parties.Default, [.. Readers, PrivacyOfficer])
        .Give(OwnerRecordsPermissions.Parties.Create, Keepers)
        .Give(OwnerRecordsPermissions.Parties.Update, Keepers)
        .Give(OwnerRecordsPermissions.Parties.Export, CustomerServiceManager, PropertyManager)
        .Give(OwnerRecordsPermissions.Parties.ViewPhone, CustomerServiceAssistant, Butler, CustomerServiceManager, PropertyManager, MoveInAdministrator)
        .Give(OwnerRecordsPermissions.Parties.RevealIdNumber, CustomerServiceManager, MoveInAdministrator)
        .Give(OwnerRecordsPermissions.Parties.ViewAccessLog, CustomerServiceManager, PropertyManager, PrivacyOfficer)
        .Give(OwnerRecordsPermissions.Households.Default, [.. Readers, Guard, Quality, HeadquartersCustomerService])
        .Give(OwnerRecordsPermissions.Households.Update, Keepers)
        .Give(OwnerRecordsPermissions.KeyCustomers.Default, FrontDesk, CustomerServiceAssistant, Butler, CustomerServiceManager, PropertyManager, HeadquartersCustomerService)
        .Give(OwnerRecordsPermissions.KeyCustomers.Manage, CustomerServiceManager, PropertyManager)
        .Give(OwnerRecordsPermissions.KeyCustomers.Export, CustomerServiceManager, PropertyManager)
        .Give(OwnerRecordsPermissions.Committees.Default, FrontDesk, CustomerServiceAssistant, Butler, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(OwnerRecordsPermissions.Committees.Manage, CustomerServiceManager, PropertyManager)
        .Give(OwnerRecordsPermissions.Committees.Export, CustomerServiceManager, PropertyManager)
        .Give(OwnerRecordsPermissions.Imports.Default, CustomerServiceManager, SiteAdmin)
        .Give(OwnerRecordsPermissions.Imports.Run, CustomerServiceManager, SiteAdmin);
}
