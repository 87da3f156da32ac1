namespace PropertySuite.Sites.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class SitesPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "Sites";

    /// <summary>Work in every site of the company, without being a member of each (headquarters).</summary>
    public const string AllSites = GroupName + ".AllSites";

    /// <summary>Sites (项目).</summary>
    public static class Sites
    {
        /// <summary>See sites.</summary>
        public const string Default = GroupName + ".Sites";

        /// <summary>Open a site.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change a site and its calendar.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Take the list of sites away as a file.</summary>
        public const string Export = Default + ".Export";

        /// <summary>Override settings for a site.</summary>
        public const string ManageSettings = Default + ".ManageSettings";
    }

    /// <summary>The calendar of the company (公司工作日历); a site's belongs to <see cref="Sites"/>.</summary>
    public static class CompanyCalendar
    {
        /// <summary>See it.</summary>
        public const string Default = GroupName + ".CompanyCalendar";

        /// <summary>Change it, for all sites at once; needs <see cref="AllSites"/> too.</summary>
        public const string Update = Default + ".Update";
    }

    /// <summary>Regions (区域).</summary>
    public static class Regions
    {
        /// <summary>See regions, with what lies in them.</summary>
        public const string Default = GroupName + ".Regions";

        /// <summary>Add, move, rename and take away regions.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>Zones and buildings (组团、楼栋).</summary>
    public static class Buildings
    {
        /// <summary>See buildings.</summary>
        public const string Default = GroupName + ".Buildings";

        /// <summary>Add a building.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change a building.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Take the list of buildings away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Units (房屋).</summary>
    public static class Units
    {
        /// <summary>See units.</summary>
        public const string Default = GroupName + ".Units";

        /// <summary>Add a unit.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Take the list of units away as a file.</summary>
        public const string Export = Default + ".Export";

        /// <summary>Change a unit.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Split a unit into several, and merge several into one.</summary>
        public const string Reshape = Default + ".Reshape";
    }

    /// <summary>Site members (项目成员).</summary>
    public static class Memberships
    {
        /// <summary>See who works where.</summary>
        public const string Default = GroupName + ".Memberships";

        /// <summary>Take users into sites and out of them.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>Who is responsible for which place (责任分区).</summary>
    public static class Responsibilities
    {
        /// <summary>See who is responsible for what.</summary>
        public const string Default = GroupName + ".Responsibilities";

        /// <summary>Say who is responsible for what.</summary>
        public const string Manage = Default + ".Manage";

        /// <summary>Take the list away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Who is on duty, and who is away (值班、缺勤).</summary>
    public static class DutyShifts
    {
        /// <summary>See who is on duty and who is away.</summary>
        public const string Default = GroupName + ".DutyShifts";

        /// <summary>Put people on duty, say who is away and who stands in.</summary>
        public const string Manage = Default + ".Manage";

        /// <summary>Take the list away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Dictionaries (数据字典).</summary>
    public static class Dictionaries
    {
        /// <summary>See the lists of words.</summary>
        public const string Default = GroupName + ".Dictionaries";

        /// <summary>Shape them for the company.</summary>
        public const string Manage = Default + ".Manage";
    }

    /// <summary>Plans of what recurs (计划).</summary>
    public static class Plans
    {
        /// <summary>See plans and what has become of their occurrences.</summary>
        public const string Default = GroupName + ".Plans";

        /// <summary>Set up, change, pause and end plans.</summary>
        public const string Manage = Default + ".Manage";

        /// <summary>Carry a plan out by hand.</summary>
        public const string Run = Default + ".Run";

        /// <summary>Take the list away as a file.</summary>
        public const string Export = Default + ".Export";
    }
}
