namespace PropertySuite.Host.Demo;

/// <summary>A sign-in of the demo company.</summary>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="RoleName">The role granted to it.</param>
/// <param name="PersonName">The person's name as colleagues see it.</param>
/// <param name="DisplayRole">What the person does, for the start-up banner and the sign-in page.</param>
public sealed record DemoUser(string UserName, string RoleName, string PersonName, string DisplayRole);

/// <summary>The sign-ins of the demo company: the administrator and one for each role.</summary>
public static class DemoUsers
{
    /// <summary>The password of all of them. Only a private demo database ever has it for anyone but the first administrator.</summary>
    public const string Password = "1q2w3E*";

    /// <summary>All demo sign-ins.</summary>
    public static IReadOnlyList<DemoUser> All { get; } =
    [
        new("admin", "admin", "系统管理员", "管理员 administrator"),
        new("frontdesk", "front-desk", "王晓雯", "前台 front desk"),
        new("csmanager", "cs-manager", "陈立群", "客服主管 CS manager"),
        new("technician", "technician", "赵国强", "维修技工 technician"),
        new("siteadmin", "site-admin", "刘慧", "项目管理员 site admin"),
        new("hq", "headquarters", "周文博", "总部 headquarters"),
    ];
}
