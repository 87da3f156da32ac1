using PropertySuite.FollowUps.Permissions;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Repairs.Permissions;
using PropertySuite.Sites.Permissions;

namespace PropertySuite.Host;

/// <summary>
/// The roles that every company starts with beside <c>admin</c>, and what they may do at first: the permission matrix of property offices,
/// which an administrator of the company changes to taste.
/// </summary>
public static class CompanyRoles
{
    /// <summary>Front desk and customer-service assistants (前台, 客服助理).</summary>
    public const string FrontDesk = "front-desk";

    /// <summary>Customer-service managers and property-office managers (客服主管, 管理处经理).</summary>
    public const string CustomerServiceManager = "cs-manager";

    /// <summary>Technicians (维修技工).</summary>
    public const string Technician = "technician";

    /// <summary>Admins of a site (项目管理员): set it up, import its owners; no case work.</summary>
    public const string SiteAdmin = "site-admin";

    /// <summary>Headquarters (总部): reads all sites.</summary>
    public const string Headquarters = "headquarters";

    private static readonly string[] Desk =
    [
        SitesPermissions.Sites.Default,
        SitesPermissions.Buildings.Default,
        SitesPermissions.Units.Default,
        OwnerRecordsPermissions.Parties.Default,
        OwnerRecordsPermissions.Parties.Create,
        OwnerRecordsPermissions.Parties.Update,
        OwnerRecordsPermissions.Parties.ViewPhone,
        OwnerRecordsPermissions.Households.Default,
        OwnerRecordsPermissions.Households.Update,
        RepairsPermissions.Orders.Default,
        RepairsPermissions.Orders.ViewAll,
        RepairsPermissions.Orders.Create,
        RepairsPermissions.Orders.Dispatch,
        RepairsPermissions.Orders.RecordCustomerDecision,
        RepairsPermissions.Orders.Cancel,
        RepairsPermissions.Orders.ViewContact,
        FollowUpsPermissions.Callbacks.Default,
        FollowUpsPermissions.Callbacks.Record,
        FollowUpsPermissions.Callbacks.ViewContact,
    ];

    /// <summary>Role names with their first permissions.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        [FrontDesk] = Desk,
        [CustomerServiceManager] =
        [
            .. Desk,
            OwnerRecordsPermissions.Parties.RevealIdNumber,
            OwnerRecordsPermissions.Parties.ViewAccessLog,
            OwnerRecordsPermissions.Imports.Default,
            OwnerRecordsPermissions.Imports.Run,
            RepairsPermissions.Orders.ActForTechnician,
            RepairsPermissions.Orders.SuspendLong,
            RepairsPermissions.Orders.QuoteAboveLimit,
            RepairsPermissions.Orders.Export,
            RepairsPermissions.Orders.DeleteAttachments,
            FollowUpsPermissions.Callbacks.Assign,
        ],
        [Technician] =
        [
            RepairsPermissions.Orders.Default,
            RepairsPermissions.Orders.Execute,
            RepairsPermissions.Orders.RecordCustomerDecision,
            RepairsPermissions.Orders.ViewContact,
        ],
        [SiteAdmin] =
        [
            SitesPermissions.Sites.Default,
            SitesPermissions.Sites.Update,
            SitesPermissions.Sites.ManageSettings,
            SitesPermissions.Buildings.Default,
            SitesPermissions.Buildings.Create,
            SitesPermissions.Buildings.Update,
            SitesPermissions.Units.Default,
            SitesPermissions.Units.Create,
            SitesPermissions.Units.Update,
            SitesPermissions.Memberships.Default,
            SitesPermissions.Memberships.Manage,
            OwnerRecordsPermissions.Parties.Default,
            OwnerRecordsPermissions.Parties.Create,
            OwnerRecordsPermissions.Parties.Update,
            OwnerRecordsPermissions.Households.Default,
            OwnerRecordsPermissions.Households.Update,
            OwnerRecordsPermissions.Imports.Default,
            OwnerRecordsPermissions.Imports.Run,
        ],
        [Headquarters] =
        [
            SitesPermissions.AllSites,
            SitesPermissions.Sites.Default,
            SitesPermissions.Buildings.Default,
            SitesPermissions.Units.Default,
            OwnerRecordsPermissions.Households.Default,
            RepairsPermissions.Orders.Default,
            RepairsPermissions.Orders.ViewAll,
            RepairsPermissions.Orders.Export,
            FollowUpsPermissions.Callbacks.Default,
        ],
    };
}
