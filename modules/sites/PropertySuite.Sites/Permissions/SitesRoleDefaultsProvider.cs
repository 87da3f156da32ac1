using PropertySuite.Administration;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.Sites;

/// <summary>Who sets up and sees sites at first.</summary>
public class SitesRoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    private static readonly string[] Staff =
    [
        FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Engineering, Cashier, FinanceAssistant, Quality,
        MoveInAdministrator,
    ];

    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(SitesPermissions.AllSites, Administrator, HeadquartersCustomerService, HeadquartersLeader, PrivacyOfficer)
        .Give(SitesPermissions.Sites.Default, [Administrator, .. Staff, SiteAdmin, HeadquartersCustomerService, HeadquartersLeader])
        .Give(SitesPermissions.Sites.Export, Administrator, HeadquartersCustomerService, HeadquartersLeader)
        .Give(SitesPermissions.Sites.Create, Administrator)
        .Give(SitesPermissions.Sites.Update, Administrator, SiteAdmin)
        .Give(SitesPermissions.Sites.ManageSettings, Administrator, SiteAdmin)
        .Give(SitesPermissions.Regions.Default, Administrator, HeadquartersCustomerService, HeadquartersLeader)
        .Give(SitesPermissions.Regions.Manage, Administrator)
        .Give(SitesPermissions.CompanyCalendar.Default, Administrator, SiteAdmin, HeadquartersCustomerService, HeadquartersLeader)
        .Give(SitesPermissions.CompanyCalendar.Update, Administrator)
        .Give(SitesPermissions.Buildings.Default, [.. Staff, Guard, SiteAdmin, HeadquartersCustomerService])
        .Give(SitesPermissions.Buildings.Create, SiteAdmin)
        .Give(SitesPermissions.Buildings.Update, SiteAdmin)
        .Give(SitesPermissions.Buildings.Export, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.Units.Default, [.. Staff, Guard, SiteAdmin, HeadquartersCustomerService])
        .Give(SitesPermissions.Units.Export, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.Units.Create, SiteAdmin)
        .Give(SitesPermissions.Units.Update, SiteAdmin)
        .Give(SitesPermissions.Units.Reshape, SiteAdmin)
        .Give(SitesPermissions.Memberships.Default, Administrator, SiteAdmin)
        .Give(SitesPermissions.Memberships.Manage, Administrator, SiteAdmin)
        .Give(SitesPermissions.Responsibilities.Default, [Administrator, .. Staff, SiteAdmin, HeadquartersCustomerService])
        .Give(SitesPermissions.Responsibilities.Manage, CustomerServiceManager, PropertyManager, SiteAdmin)
        .Give(SitesPermissions.Responsibilities.Export, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.Plans.Default, CustomerServiceManager, PropertyManager, Quality, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.Plans.Manage, CustomerServiceManager, PropertyManager, SiteAdmin)
        .Give(SitesPermissions.Plans.Run, CustomerServiceManager, PropertyManager, SiteAdmin)
        .Give(SitesPermissions.Plans.Export, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.DutyShifts.Default, [.. Staff, Technician, Guard, SiteAdmin, HeadquartersCustomerService])
        .Give(SitesPermissions.DutyShifts.Manage, TeamLeader, CustomerServiceManager, PropertyManager, SiteAdmin)
        .Give(SitesPermissions.DutyShifts.Export, CustomerServiceManager, PropertyManager, SiteAdmin, HeadquartersCustomerService)
        .Give(SitesPermissions.Dictionaries.Default, Administrator)
        .Give(SitesPermissions.Dictionaries.Manage, Administrator);
}
