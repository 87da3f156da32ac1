namespace PropertySuite.__Module__.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class __Module__Permissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "__Module__";

    /// <summary>__Case_words__ (__zh__).</summary>
    public static class __Things__
    {
        /// <summary>See those of one's sites.</summary>
        public const string Default = GroupName + ".__Things__";

        /// <summary>Register one.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Close one, or cancel it with a reason.</summary>
        public const string Close = Default + ".Close";

        /// <summary>See a customer's whole phone number; every look is logged.</summary>
        public const string ViewContact = Default + ".ViewContact";
    }
}
