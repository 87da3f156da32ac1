namespace PropertySuite.Administration.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class AdministrationPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "Administration";

    /// <summary>Users (用户), beyond what ABP's permissions of users say.</summary>
    public static class Users
    {
        /// <summary>Take names, phone numbers and addresses of users out of the system as a file; itself logged.</summary>
        public const string Export = GroupName + ".Users.Export";
    }

    /// <summary>Organization units (组织机构).</summary>
    public static class OrganizationUnits
    {
        /// <summary>See the tree and who belongs where.</summary>
        public const string Default = GroupName + ".OrganizationUnits";

        /// <summary>Change the tree, its members and its roles.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>Settings of the company (参数设置).</summary>
    public static class Settings
    {
        /// <summary>See every setting with its default and its overrides.</summary>
        public const string Default = GroupName + ".Settings";

        /// <summary>Change the company's values.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>The audit log (操作日志).</summary>
    public static class AuditLogs
    {
        /// <summary>Search who did what, with old and new values.</summary>
        public const string Default = GroupName + ".AuditLogs";

        /// <summary>Take the audit log out of the system as a file; itself logged.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Sign-in history (登录记录) of all users of the company.</summary>
    public static class SignIns
    {
        /// <summary>Search successful and refused sign-ins.</summary>
        public const string Default = GroupName + ".SignIns";

        /// <summary>Take the history out of the system as a file; itself logged.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Background jobs and periodic workers (后台任务).</summary>
    public static class Jobs
    {
        /// <summary>See what runs, what waits and what has given up.</summary>
        public const string Default = GroupName + ".Jobs";

        /// <summary>Run a parked job again, give one up, start a worker at once.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>Programs that use the API on their own behalf (接口客户端).</summary>
    public static class ApiClients
    {
        /// <summary>See the clients and what they may do.</summary>
        public const string Default = GroupName + ".ApiClients";

        /// <summary>Create and change clients, give out secrets, revoke.</summary>
        public const string Manage = Default + ".Manage";
    }
}
