namespace PropertySuite.FollowUps.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class FollowUpsPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "FollowUps";

    /// <summary>Callback tasks (回访任务).</summary>
    public static class Callbacks
    {
        /// <summary>See callback tasks of one's sites.</summary>
        public const string Default = GroupName + ".Callbacks";

        /// <summary>Call customers and record what they say.</summary>
        public const string Record = Default + ".Record";

        /// <summary>Hand a callback to a colleague.</summary>
        public const string Assign = Default + ".Assign";

        /// <summary>Take the list of callbacks away as a file.</summary>
        public const string Export = Default + ".Export";

        /// <summary>See a customer's whole phone number; every look is logged.</summary>
        public const string ViewContact = Default + ".ViewContact";
    }
}
