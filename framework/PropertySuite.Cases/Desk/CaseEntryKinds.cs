namespace PropertySuite.Cases;

/// <summary>Kinds of timeline entries that are no step of a table.</summary>
public static class CaseEntryKinds
{
    /// <summary>The case was opened.</summary>
    public const string Create = "Create";

    /// <summary>Somebody added a note.</summary>
    public const string Note = "Note";

    /// <summary>Somebody raised or lowered the case.</summary>
    public const string Escalate = "Escalate";

    /// <summary>Somebody looked at the customer's whole phone number.</summary>
    public const string RevealPhone = "RevealPhone";
}
