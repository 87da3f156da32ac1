namespace PropertySuite.ServiceDesk.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class ServiceDeskPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "ServiceDesk";

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
