namespace PropertySuite.Repairs;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class RepairsErrorCodes
{
    /// <summary>The action is not possible in the order's state; the message says what is.</summary>
    public const string IllegalTransition = "Repairs:IllegalTransition";

    /// <summary>Only an assigned technician may do this.</summary>
    public const string NotAssignedTechnician = "Repairs:NotAssignedTechnician";

    /// <summary>A dispatch names at least one technician.</summary>
    public const string TechnicianRequired = "Repairs:TechnicianRequired";

    /// <summary>The user cannot take orders of this site.</summary>
    public const string NotATechnicianOfTheSite = "Repairs:NotATechnicianOfTheSite";

    /// <summary>An order needs a unit or a place in words.</summary>
    public const string PlaceRequired = "Repairs:PlaceRequired";

    /// <summary>The unit is not one of the site.</summary>
    public const string UnknownUnit = "Repairs:UnknownUnit";

    /// <summary>A unit is not split while orders for it are open. Data: <c>numbers</c>.</summary>
    public const string OpenOrdersOfSplitUnit = "Repairs:OpenOrdersOfSplitUnit";

    /// <summary>An appointment needs a window that ends after it starts and after now.</summary>
    public const string BadAppointment = "Repairs:BadAppointment";

    /// <summary>The new promise of a suspended order lies in the past.</summary>
    public const string PromiseInPast = "Repairs:PromiseInPast";

    /// <summary>The customer has to be told of the new promise before an order is suspended.</summary>
    public const string CustomerMustBeTold = "Repairs:CustomerMustBeTold";

    /// <summary>A suspension of this length needs a manager.</summary>
    public const string LongSuspensionNeedsManager = "Repairs:LongSuspensionNeedsManager";

    /// <summary>A quote needs at least one line or a labour price.</summary>
    public const string EmptyQuote = "Repairs:EmptyQuote";

    /// <summary>The customer pays nothing without a confirmed quote, and never more than it.</summary>
    public const string PaidAboveQuote = "Repairs:PaidAboveQuote";

    /// <summary>Only the owner pays: the attribution says that somebody else does.</summary>
    public const string PaidByOthers = "Repairs:PaidByOthers";

    /// <summary>The earlier order is not a finished one of the same place within the rework window.</summary>
    public const string NotARework = "Repairs:NotARework";
}
