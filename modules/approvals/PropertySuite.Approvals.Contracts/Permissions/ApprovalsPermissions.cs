namespace PropertySuite.Approvals.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class ApprovalsPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "Approvals";

    /// <summary>Approvals (审批).</summary>
    public static class Requests
    {
        /// <summary>See the approvals that concern oneself: asked for, decided, or waiting for one's decision.</summary>
        public const string Default = GroupName + ".Requests";

        /// <summary>Decide where one holds the role of the step, or stands in for somebody who does.</summary>
        public const string Decide = Default + ".Decide";

        /// <summary>See all approvals of one's sites.</summary>
        public const string ViewAll = Default + ".ViewAll";

        /// <summary>Take the list of approvals away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Delegations (审批委托).</summary>
    public static class Delegations
    {
        /// <summary>Have somebody stand in for oneself.</summary>
        public const string Default = GroupName + ".Delegations";
    }

    /// <summary>Policies (审批流程).</summary>
    public static class Policies
    {
        /// <summary>See by which steps kinds are decided.</summary>
        public const string Default = GroupName + ".Policies";

        /// <summary>Say it for one's sites; for the company who sees all of its sites.</summary>
        public const string Manage = Default + ".Manage";
    }
}
