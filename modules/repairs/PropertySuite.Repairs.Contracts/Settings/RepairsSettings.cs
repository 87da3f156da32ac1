namespace PropertySuite.Repairs;

/// <summary>Names of the settings of this module. A site may override the company's value.</summary>
public static class RepairsSettings
{
    private const string Prefix = "Repairs.";

    /// <summary>Emergency: minutes from the call to the dispatch.</summary>
    public const string EmergencyDispatchMinutes = Prefix + "EmergencyDispatchMinutes";

    /// <summary>Emergency: minutes after which an unaccepted dispatch goes back to the desk.</summary>
    public const string EmergencyAcceptMinutes = Prefix + "EmergencyAcceptMinutes";

    /// <summary>Emergency: minutes from the call to the arrival.</summary>
    public const string EmergencyArriveMinutes = Prefix + "EmergencyArriveMinutes";

    /// <summary>Emergency: hours from the call to the finish.</summary>
    public const string EmergencyFinishHours = Prefix + "EmergencyFinishHours";

    /// <summary>Ordinary: working days of the site from the call to a worker at the door.</summary>
    public const string OrdinaryVisitWorkingDays = Prefix + "OrdinaryVisitWorkingDays";

    /// <summary>Ordinary: working days of the site from the call, or from the agreed appointment, to the finish.</summary>
    public const string OrdinaryFinishDays = Prefix + "OrdinaryFinishDays";

    /// <summary>Hours from the acceptance to the callback.</summary>
    public const string CallbackWithinHours = Prefix + "CallbackWithinHours";

    /// <summary>Per cent of ordinary cases that are called back.</summary>
    public const string CallbackSamplePercent = Prefix + "CallbackSamplePercent";

    /// <summary>Every case paid above this many yuan is called back.</summary>
    public const string CallbackPaidLimit = Prefix + "CallbackPaidLimit";

    /// <summary>Hours within which a case that came back is dispatched anew.</summary>
    public const string RestartWithinHours = Prefix + "RestartWithinHours";

    /// <summary>Days after closing within which the same trouble counts as rework.</summary>
    public const string ReworkWindowDays = Prefix + "ReworkWindowDays";

    /// <summary>Days that a progress link goes on showing an order that is closed.</summary>
    public const string ProgressLinkDays = Prefix + "ProgressLinkDays";

    /// <summary>Hours after which a customer may ask again by a progress link.</summary>
    public const string ProgressLinkUrgeHours = Prefix + "ProgressLinkUrgeHours";

    /// <summary>Days that a technician may suspend an order without a manager.</summary>
    public const string SuspensionLimitDays = Prefix + "SuspensionLimitDays";

    /// <summary>The same category at the same unit within so many days is a repetition, and raises the order.</summary>
    public const string RepeatWindowDays = Prefix + "RepeatWindowDays";

    /// <summary>The same category in so many units of a building within <see cref="GroupWindowHours"/> is one trouble of all, and raises the order.</summary>
    public const string GroupUnits = Prefix + "GroupUnits";

    /// <summary>Hours within which units report the same trouble (<see cref="GroupUnits"/>).</summary>
    public const string GroupWindowHours = Prefix + "GroupWindowHours";

    /// <summary>Yuan up to which a technician may quote without a manager.</summary>
    public const string QuoteLimit = Prefix + "QuoteLimit";

    /// <summary>Name of the role whose members can be dispatched.</summary>
    public const string TechnicianRole = Prefix + "TechnicianRole";
}
