namespace PropertySuite.Repairs;

/// <summary>What has to hold before a transition; the method of the aggregate checks it.</summary>
[Flags]
public enum RepairGuards
{
    /// <summary>Nothing but the state.</summary>
    None = 0,

    /// <summary>At least one technician of the site is named.</summary>
    TechnicianNamed = 1,

    /// <summary>The actor is an assigned technician, or may record a technician's steps.</summary>
    ByAssignedTechnician = 2,

    /// <summary>A reason is given.</summary>
    ReasonGiven = 4,

    /// <summary>A window that ends after it starts and after now.</summary>
    FutureAppointment = 8,

    /// <summary>An emergency that nobody accepted in time.</summary>
    AcceptanceOverdue = 16,

    /// <summary>A quote that is not empty and, above the limit, made by a manager.</summary>
    QuoteWithinLimit = 32,

    /// <summary>A reason from the list, a new promise that the customer was told, and a manager above the limit.</summary>
    CustomerTold = 64,

    /// <summary>Cause and result; nothing is paid beyond a confirmed quote, and nothing unless the owner answers for the damage.</summary>
    PaidWithinQuote = 128,

    /// <summary>The name of who signs.</summary>
    Signed = 256,

    /// <summary>The case is to be called back.</summary>
    CallbackDrawn = 512,

    /// <summary>The case is not to be called back.</summary>
    CallbackNotDrawn = 1024,

    /// <summary>The callback of this round came back without "unsatisfied".</summary>
    CallbackFine = 2048,

    /// <summary>The callback of this round came back "unsatisfied".</summary>
    CallbackUnsatisfied = 4096,
}

/// <summary>A row of the transition table.</summary>
/// <param name="From">State before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Permission">Who may do it; null: only the system.</param>
/// <param name="Guards">What else has to hold.</param>
/// <param name="TimelineKey">Text of the timeline entry.</param>
/// <param name="IsVisibleToCustomer">Whether the customer may read that entry.</param>
public sealed record RepairTransition(
    RepairState From,
    RepairAction Action,
    RepairState To,
    string? Permission,
    RepairGuards Guards,
    string TimelineKey,
    bool IsVisibleToCustomer);
