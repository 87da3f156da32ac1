namespace Volo.Abp.Identity;

/// <summary>Names of the identity module's permissions.</summary>
public static class IdentityPermissions
{
    /// <summary>The group of these permissions.</summary>
    public const string GroupName = "AbpIdentity";

    /// <summary>What may be done with roles.</summary>
    public static class Roles
    {
        /// <summary>See roles.</summary>
        public const string Default = GroupName + ".Roles";

        /// <summary>Create roles.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change roles.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Delete roles.</summary>
        public const string Delete = Default + ".Delete";

        /// <summary>Grant permissions to roles.</summary>
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    /// <summary>What may be done with users.</summary>
    public static class Users
    {
        /// <summary>See users.</summary>
        public const string Default = GroupName + ".Users";

        /// <summary>Create users.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change users.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Give roles to users.</summary>
        public const string ManageRoles = Update + ".ManageRoles";

        /// <summary>Delete users.</summary>
        public const string Delete = Default + ".Delete";

        /// <summary>Grant permissions to users.</summary>
        public const string ManagePermissions = Default + ".ManagePermissions";
    }

    /// <summary>Finding users to refer to them, without seeing everything about them.</summary>
    public static class UserLookup
    {
        /// <summary>Look users up.</summary>
        public const string Default = GroupName + ".UserLookup";
    }
}
