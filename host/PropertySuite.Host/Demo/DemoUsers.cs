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

    /// <summary>Sign-ins of the first company.</summary>
    public static IReadOnlyList<DemoUser> All { get; } =
    [
        new("admin", "admin", "系统管理员", "管理员 administrator", DemoCompany.Name),
        new("frontdesk", "front-desk", "王晓雯", "前台 front desk", DemoCompany.Name),
        new("csmanager", "cs-manager", "陈立群", "客服主管 CS manager", DemoCompany.Name),
        new("technician", "technician", "赵国强", "维修技工 technician", DemoCompany.Name),
        new("siteadmin", "site-admin", "刘慧", "项目管理员 site admin", DemoCompany.Name),
        new("hq", "headquarters", "周文博", "总部 headquarters", DemoCompany.Name),
    ];

    /// <summary>The administrator of the second company.</summary>
    public static DemoUser SecondCompanyAdmin { get; } =
        new("jiahe", "admin", "沈佳", "另一家公司的管理员 administrator of another company", DemoCompany.SecondName);

    /// <summary>The administrator of the installation, who creates companies and sees none of their data.</summary>
    public static DemoUser Platform { get; } =
        new(PlatformAdministrator.UserName, "platform", "平台管理员", "平台管理员 platform administrator", null);

    /// <summary>All demo sign-ins.</summary>
    public static IReadOnlyList<DemoUser> SignIns { get; } = [.. All, SecondCompanyAdmin, Platform];
}
