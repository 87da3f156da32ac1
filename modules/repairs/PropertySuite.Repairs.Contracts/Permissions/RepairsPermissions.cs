namespace PropertySuite.Repairs.Permissions;

/// <summary>Names of the permissions of this module.</summary>
public static class RepairsPermissions
{
    /// <summary>Group of this module.</summary>
    public const string GroupName = "Repairs";

    /// <summary>Repair orders (报修单).</summary>
    public static class Orders
    {
        /// <summary>See repair orders: one's own as a technician, the sites' with <see cref="ViewAll"/>.</summary>
        public const string Default = GroupName + ".Orders";

        /// <summary>See all orders of one's sites.</summary>
        public const string ViewAll = Default + ".ViewAll";

        /// <summary>Register a repair call.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Assign and reassign technicians, change an appointment.</summary>
        public const string Dispatch = Default + ".Dispatch";

        /// <summary>Accept, refuse, arrive, quote, suspend, finish: the work of an assigned technician.</summary>
        public const string Execute = Default + ".Execute";

        /// <summary>Record a technician's steps for them, as told on the phone.</summary>
        public const string ActForTechnician = Default + ".ActForTechnician";

        /// <summary>Record that the customer confirms or declines a quote, accepts or rejects the work.</summary>
        public const string RecordCustomerDecision = Default + ".RecordCustomerDecision";

        /// <summary>Cancel an order with a reason.</summary>
        public const string Cancel = Default + ".Cancel";

        /// <summary>Suspend longer than the limit.</summary>
        public const string SuspendLong = Default + ".SuspendLong";

        /// <summary>See a customer's whole phone number; every look is logged.</summary>
        public const string ViewContact = Default + ".ViewContact";

        /// <summary>Export a list; every export is logged.</summary>
        public const string Export = Default + ".Export";

        /// <summary>Delete attachments that others added, or that lie there for longer, with a reason.</summary>
        public const string DeleteAttachments = Default + ".DeleteAttachments";
    }
}
