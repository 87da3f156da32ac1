namespace PropertySuite.Repairs;

/// <summary>The limits in force at a site; see <see cref="RepairsSettings"/>.</summary>
public sealed record RepairLimits
{
    /// <summary>Emergency: from the call to the dispatch.</summary>
    public TimeSpan EmergencyDispatch { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Emergency: after this, an unaccepted dispatch goes back to the desk.</summary>
    public TimeSpan EmergencyAccept { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Emergency: from the call to the arrival.</summary>
    public TimeSpan EmergencyArrive { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Emergency: from the call to the finish.</summary>
    public TimeSpan EmergencyFinish { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Ordinary: working days from the call to a worker at the door.</summary>
    public int OrdinaryVisitWorkingDays { get; init; } = 1;

    /// <summary>Ordinary: from the call, or from the end of the appointment, to the finish.</summary>
    public TimeSpan OrdinaryFinish { get; init; } = TimeSpan.FromDays(2);

    /// <summary>From the acceptance to the callback.</summary>
    public TimeSpan CallbackWithin { get; init; } = TimeSpan.FromHours(48);

    /// <summary>Per cent of ordinary cases that are called back, 0 to 100.</summary>
    public decimal CallbackSamplePercent { get; init; } = 30;

    /// <summary>Every case paid above this many yuan is called back.</summary>
    public decimal CallbackPaidLimit { get; init; } = 200;

    /// <summary>A case that came back is dispatched anew within this.</summary>
    public TimeSpan RestartWithin { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The same trouble within this time after closing counts as rework.</summary>
    public TimeSpan ReworkWindow { get; init; } = TimeSpan.FromDays(30);

    /// <summary>A technician may suspend an order this long without a manager.</summary>
    public TimeSpan SuspensionLimit { get; init; } = TimeSpan.FromDays(2);

    /// <summary>A technician may quote this many yuan without a manager.</summary>
    public decimal QuoteLimit { get; init; } = 500;
}
