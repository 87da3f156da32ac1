namespace PropertySuite.Administration;

/// <summary>
/// Names of the roles that every company starts with. A role's name is its code everywhere: in grants, in tables of transitions, in the
/// addresses of notifications. What people read is <c>Role:</c> and the code in the module's texts.
/// </summary>
public static class StandardRoles
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Administrator (系统管理员): users, roles, settings, logs and the structure of sites; no business rights unless given.</summary>
    public const string Administrator = "admin";

    /// <summary>Front desk (前台文员, 接待员): phone and counter, registers whatever comes in.</summary>
    public const string FrontDesk = "front-desk";

    /// <summary>Customer-service assistant or clerk (客服助理, 客服管理员, 房管员): procedures, follow-up, callbacks, owner records.</summary>
    public const string CustomerServiceAssistant = "cs-assistant";

    /// <summary>Butler (客户管家): the assistant's work for a zone of their own.</summary>
    public const string Butler = "butler";

    /// <summary>Team leader (班长, 领班): leads a shift, dispatches, inspects.</summary>
    public const string TeamLeader = "team-leader";

    /// <summary>Customer-service manager or supervisor (客服主管, 客服中心经理): assigns, approves, verifies, closes.</summary>
    public const string CustomerServiceManager = "cs-manager";

    /// <summary>Property-office manager (管理处经理): approves what passes the customer-service manager's limits.</summary>
    public const string PropertyManager = "property-manager";

    /// <summary>Technician (维修人员): carries repair orders out.</summary>
    public const string Technician = "technician";

    /// <summary>Engineering (工程主管): plans technicians' work, reviews renovations, accepts works.</summary>
    public const string Engineering = "engineering";

    /// <summary>Guard (护卫员, 秩序维护员): release passes, visitors, what is seen on patrol.</summary>
    public const string Guard = "guard";

    /// <summary>Cashier (收费员): takes payments at the counter.</summary>
    public const string Cashier = "cashier";

    /// <summary>Finance assistant (财务助理): fee standards, settlement, refunds, day close.</summary>
    public const string FinanceAssistant = "finance-assistant";

    /// <summary>Quality supervisor (品质主管): inspections, surveys, what was found and mended.</summary>
    public const string Quality = "quality";

    /// <summary>Move-in administrator (入伙管理员): checks and collects move-in papers.</summary>
    public const string MoveInAdministrator = "move-in-administrator";

    /// <summary>Site admin (项目管理员): sets a site up inside what headquarters allows, imports its owners; no case work.</summary>
    public const string SiteAdmin = "site-admin";

    /// <summary>Headquarters' customer service (总部客户服务部): reads all sites, important cases, locks reports.</summary>
    public const string HeadquartersCustomerService = "hq-customer-service";

    /// <summary>Headquarters' leaders (分管领导): figures and grave cases of all sites.</summary>
    public const string HeadquartersLeader = "hq-leader";

    /// <summary>Personal-information officer (个人信息保护负责人): who looked at personal data, requests of the people concerned.</summary>
    public const string PrivacyOfficer = "privacy-officer";

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Administrator, FrontDesk, CustomerServiceAssistant, Butler, TeamLeader, CustomerServiceManager, PropertyManager, Technician, Engineering, Guard,
        Cashier, FinanceAssistant, Quality, MoveInAdministrator, SiteAdmin, HeadquartersCustomerService, HeadquartersLeader, PrivacyOfficer,
    ];
}
