using PropertySuite.Administration;

namespace PropertySuite.Host.Demo;

/// <summary>A sign-in of the demo.</summary>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="RoleName">The role granted to it; "platform" for the administrator of the whole installation.</param>
/// <param name="PersonName">The person's name as colleagues see it.</param>
/// <param name="DisplayRole">What the person does, for the start-up banner and the sign-in page.</param>
/// <param name="CompanyName">The company; null for the installation.</param>
public sealed record DemoUser(string UserName, string RoleName, string PersonName, string DisplayRole, string? CompanyName);

/// <summary>The sign-ins of the demo: of the first company one for each role, and one each of the second company and the installation.</summary>
public static class DemoUsers
{
    /// <summary>The password of all of them; only a private demo database has it.</summary>
    public const string Password = "1q2w3E*";

    /// <summary>Sign-ins of the first company: one for each standard role.</summary>
    public static IReadOnlyList<DemoUser> All { get; } =
    [
        new("admin", StandardRoles.Administrator, "系统管理员", "系统管理员 administrator", DemoCompany.Name),
        new("frontdesk", StandardRoles.FrontDesk, "王晓雯", "前台 front desk", DemoCompany.Name),
        new("assistant", StandardRoles.CustomerServiceAssistant, "李静怡", "客服助理 CS assistant", DemoCompany.Name),
        new("butler", StandardRoles.Butler, "沈雅芝", "客户管家 butler", DemoCompany.Name),
        new("teamleader", StandardRoles.TeamLeader, "何磊", "班长 team leader", DemoCompany.Name),
        new("csmanager", StandardRoles.CustomerServiceManager, "陈立群", "客服主管 CS manager", DemoCompany.Name),
        new("manager", StandardRoles.PropertyManager, "徐建国", "管理处经理 property-office manager", DemoCompany.Name),
        new("technician", StandardRoles.Technician, "赵国强", "维修技工 technician", DemoCompany.Name),
        new("engineering", StandardRoles.Engineering, "郑海涛", "工程主管 engineering", DemoCompany.Name),
        new("guard", StandardRoles.Guard, "马志勇", "秩序维护员 guard", DemoCompany.Name),
        new("cashier", StandardRoles.Cashier, "许敏", "收费员 cashier", DemoCompany.Name),
        new("finance", StandardRoles.FinanceAssistant, "宋佳宁", "财务助理 finance assistant", DemoCompany.Name),
        new("quality", StandardRoles.Quality, "林峰", "品质主管 quality supervisor", DemoCompany.Name),
        new("movein", StandardRoles.MoveInAdministrator, "罗芳", "入伙管理员 move-in administrator", DemoCompany.Name),
        new("siteadmin", StandardRoles.SiteAdmin, "刘慧", "项目管理员 site admin", DemoCompany.Name),
        new("hq", StandardRoles.HeadquartersCustomerService, "周文博", "公司客服部 HQ customer service", DemoCompany.Name),
        new("hqleader", StandardRoles.HeadquartersLeader, "董明远", "分管领导 HQ leader", DemoCompany.Name),
        new("privacy", StandardRoles.PrivacyOfficer, "唐宁", "个人信息保护负责人 privacy officer", DemoCompany.Name),
    ];

    /// <summary>Colleagues of the technician, whom the sign-in page does not offer.</summary>
    public static IReadOnlyList<DemoUser> MoreTechnicians { get; } =
    [
        new("technician2", StandardRoles.Technician, "孙大勇", "维修技工 technician", DemoCompany.Name),
        new("technician3", StandardRoles.Technician, "吴海", "维修技工 technician", DemoCompany.Name),
    ];

    /// <summary>Who works in the second company.</summary>
    public static IReadOnlyList<DemoUser> SecondCompany { get; } =
    [
        new("jiahe-desk", StandardRoles.CustomerServiceAssistant, "顾梅", "客服助理 CS assistant", DemoCompany.SecondName),
        new("jiahe-tech", StandardRoles.Technician, "钱勇", "维修技工 technician", DemoCompany.SecondName),
    ];

    /// <summary>The administrator of the second company.</summary>
    public static DemoUser SecondCompanyAdmin { get; } =
        new("jiahe", StandardRoles.Administrator, "沈佳", "另一家公司的管理员 administrator of another company", DemoCompany.SecondName);

    /// <summary>The administrator of the installation, who creates companies and sees none of their data.</summary>
    public static DemoUser Platform { get; } =
        new(PlatformAdministrator.UserName, "platform", "平台管理员", "平台管理员 platform administrator", null);

    /// <summary>All demo sign-ins.</summary>
    public static IReadOnlyList<DemoUser> SignIns { get; } = [.. All, SecondCompanyAdmin, Platform];
}
