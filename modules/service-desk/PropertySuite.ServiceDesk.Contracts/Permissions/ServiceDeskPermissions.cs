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

        /// <summary>See all steps of one's sites, and how many there are.</summary>
        public const string ViewAll = Default + ".ViewAll";

        /// <summary>Take the list of steps away as a file.</summary>
        public const string Export = Default + ".Export";
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

    /// <summary>My work (我的待办).</summary>
    public static class MyWork
    {
        /// <summary>See what waits for oneself and one's roles, and do the check at the end of the day.</summary>
        public const string Default = GroupName + ".MyWork";

        /// <summary>See what waits for the colleagues of one's sites, and who has done their check.</summary>
        public const string ViewColleagues = Default + ".ViewColleagues";

        /// <summary>Take what waits with one as a file. Names of customers are in it: who may not export a module's list does not get it this way.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Tasks (交办).</summary>
    public static class WorkTasks
    {
        /// <summary>See tasks that one has, gives or verifies, and those of one's roles and departments.</summary>
        public const string Default = GroupName + ".WorkTasks";

        /// <summary>See all tasks of one's sites.</summary>
        public const string ViewAll = Default + ".ViewAll";

        /// <summary>Take tasks in hand and say that they are done.</summary>
        public const string Execute = Default + ".Execute";

        /// <summary>Give tasks, give them to somebody else, cancel them.</summary>
        public const string Give = Default + ".Give";

        /// <summary>Verify tasks that one gave, or that one's role verifies.</summary>
        public const string Verify = Default + ".Verify";

        /// <summary>Act for whoever gave a task.</summary>
        public const string ActForGiver = Default + ".ActForGiver";

        /// <summary>Take the list of tasks away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Links for people without an account (外部链接). Who has them needs the permission of the link's purpose too.</summary>
    public static class Links
    {
        /// <summary>See the links of a record, and when they were opened.</summary>
        public const string Default = GroupName + ".Links";

        /// <summary>Make links.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Revoke links, others' too.</summary>
        public const string Revoke = Default + ".Revoke";
    }
}
