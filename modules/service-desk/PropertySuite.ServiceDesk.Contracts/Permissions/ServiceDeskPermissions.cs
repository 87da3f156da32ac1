namespace PropertySuite.ServiceDesk.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class ServiceDeskPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "ServiceDesk";

    /// <summary>Escalation of cases (升级).</summary>
    public static class Escalations
    {
        /// <summary>Raise and lower cases that one sees, by hand.</summary>
        public const string Default = GroupName + ".Escalations";
    }

    /// <summary>Policies of clocks (时限规则).</summary>
    public static class ClockPolicies
    {
        /// <summary>See what limits and steps are in force.</summary>
        public const string Default = GroupName + ".ClockPolicies";

        /// <summary>Change those of the company; needs to see all sites.</summary>
        public const string UpdateCompany = Default + ".UpdateCompany";

        /// <summary>Change those of one's sites, inside what the company allows.</summary>
        public const string UpdateSite = Default + ".UpdateSite";
    }
}
