namespace PropertySuite.Repairs;

/// <summary>The limits in force at a site; see <see cref="RepairsSettings"/>.</summary>
public sealed record RepairLimits
{
    /// <summary>Emergency: from the call to the dispatch.</summary>
    public required TimeSpan EmergencyDispatch { get; init; }

    /// <summary>Emergency: after this, an unaccepted dispatch goes back to the desk.</summary>
    public required TimeSpan EmergencyAccept { get; init; }

    /// <summary>From the acceptance to the callback.</summary>
    public required TimeSpan CallbackWithin { get; init; }

    /// <summary>Per cent of ordinary cases that are called back, 0 to 100.</summary>
    public required decimal CallbackSamplePercent { get; init; }

    /// <summary>Every case paid above this many yuan is called back.</summary>
    public required decimal CallbackPaidLimit { get; init; }

    /// <summary>A case that came back is dispatched anew within this.</summary>
    public required TimeSpan RestartWithin { get; init; }

    /// <summary>The same trouble within this time after closing counts as rework.</summary>
    public required TimeSpan ReworkWindow { get; init; }

    /// <summary>A progress link shows a closed order for so long.</summary>
    public required TimeSpan ProgressShownAfterClosing { get; init; }

    /// <summary>By a progress link a customer asks again after so long.</summary>
    public required TimeSpan ProgressUrgedAgainAfter { get; init; }

    /// <summary>A technician may suspend an order this long without a manager.</summary>
    public required TimeSpan SuspensionLimit { get; init; }

    /// <summary>A technician may quote this many yuan without an approval.</summary>
    public required decimal QuoteLimit { get; init; }
}
