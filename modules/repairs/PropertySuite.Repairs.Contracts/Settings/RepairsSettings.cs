namespace PropertySuite.Repairs;

/// <summary>Names of the settings of this module. A site may override the company's value.</summary>
public static class RepairsSettings
{
    private const string Prefix = "Repairs.";

    /// <summary>Emergency: minutes from the call to the dispatch (default 5).</summary>
    public const string EmergencyDispatchMinutes = Prefix + "EmergencyDispatchMinutes";

    /// <summary>Emergency: minutes after which an unaccepted dispatch goes back to the desk (default 10).</summary>
    public const string EmergencyAcceptMinutes = Prefix + "EmergencyAcceptMinutes";

    /// <summary>Emergency: minutes from the call to the arrival (default 20).</summary>
    public const string EmergencyArriveMinutes = Prefix + "EmergencyArriveMinutes";

    /// <summary>Emergency: hours from the call to the finish (default 24).</summary>
    public const string EmergencyFinishHours = Prefix + "EmergencyFinishHours";

    /// <summary>Ordinary: working days of the site from the call to a worker at the door (default 1).</summary>
    public const string OrdinaryVisitWorkingDays = Prefix + "OrdinaryVisitWorkingDays";

    /// <summary>Ordinary: days from the call, or from the agreed appointment, to the finish (default 2).</summary>
    public const string OrdinaryFinishDays = Prefix + "OrdinaryFinishDays";

    /// <summary>Hours from the acceptance to the callback (default 48).</summary>
    public const string CallbackWithinHours = Prefix + "CallbackWithinHours";

    /// <summary>Per cent of ordinary cases that are called back (default 30).</summary>
    public const string CallbackSamplePercent = Prefix + "CallbackSamplePercent";

    /// <summary>Every case paid above this many yuan is called back (default 200).</summary>
    public const string CallbackPaidLimit = Prefix + "CallbackPaidLimit";

    /// <summary>Hours within which a case that came back is dispatched anew (default 24).</summary>
    public const string RestartWithinHours = Prefix + "RestartWithinHours";

    /// <summary>Days after closing within which the same trouble counts as rework (default 30).</summary>
    public const string ReworkWindowDays = Prefix + "ReworkWindowDays";

    /// <summary>Days that a technician may suspend an order without a manager (default 2).</summary>
    public const string SuspensionLimitDays = Prefix + "SuspensionLimitDays";

    /// <summary>Yuan up to which a technician may quote without a manager (default 500).</summary>
    public const string QuoteLimit = Prefix + "QuoteLimit";

    /// <summary>Name of the role whose members can be dispatched (default <c>technician</c>).</summary>
    public const string TechnicianRole = Prefix + "TechnicianRole";
}
