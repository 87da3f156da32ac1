namespace PropertySuite.OwnerRecords.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class OwnerRecordsPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "OwnerRecords";

    /// <summary>People and organisations.</summary>
    public static class Parties
    {
        /// <summary>See parties, their personal data masked.</summary>
        public const string Default = GroupName + ".Parties";

        /// <summary>Record a party.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Change a party.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Take the list of parties away as a file, personal data masked.</summary>
        public const string Export = Default + ".Export";

        /// <summary>See phone numbers in clear; every look is logged.</summary>
        public const string ViewPhone = Default + ".ViewPhone";

        /// <summary>See ID numbers in clear; every look is logged with its reason.</summary>
        public const string RevealIdNumber = Default + ".RevealIdNumber";

        /// <summary>See who looked at personal data.</summary>
        public const string ViewAccessLog = Default + ".ViewAccessLog";
    }

    /// <summary>Households (户档).</summary>
    public static class Households
    {
        /// <summary>Find callers and see households, personal data masked.</summary>
        public const string Default = GroupName + ".Households";

        /// <summary>Change tenures, vehicles and remarks.</summary>
        public const string Update = Default + ".Update";
    }

    /// <summary>The list of key customers (重点客户).</summary>
    public static class KeyCustomers
    {
        /// <summary>See the list, and the mark beside whoever is on it.</summary>
        public const string Default = GroupName + ".KeyCustomers";

        /// <summary>Put parties on the list, record contacts, take them off.</summary>
        public const string Manage = Default + ".Manage";

        /// <summary>Take the list away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>The register of owners' committees (业主委员会).</summary>
    public static class Committees
    {
        /// <summary>See the register, and the post beside whoever holds one.</summary>
        public const string Default = GroupName + ".Committees";

        /// <summary>Register terms and their members.</summary>
        public const string Manage = Default + ".Manage";

        /// <summary>Take the register away as a file.</summary>
        public const string Export = Default + ".Export";
    }

    /// <summary>Imports of owner rosters.</summary>
    public static class Imports
    {
        /// <summary>See imports and their rows, which hold personal data in clear.</summary>
        public const string Default = GroupName + ".Imports";

        /// <summary>Upload a roster, start and cancel its import.</summary>
        public const string Run = Default + ".Run";
    }
}
