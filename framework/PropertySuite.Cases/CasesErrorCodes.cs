namespace PropertySuite.Cases;

/// <summary>Error codes of the case kit.</summary>
public static class CasesErrorCodes
{
    /// <summary>An action that needs a reason was tried without one.</summary>
    public const string ReasonRequired = "Cases:ReasonRequired";

    /// <summary>Nobody signs.</summary>
    public const string SignerRequired = "Cases:SignerRequired";

    /// <summary>No clock of the case runs: there is nothing to be done about it by a time, and so nothing that could go higher. Data: <c>Number</c>.</summary>
    public const string NothingToEscalate = "Cases:NothingToEscalate";
}
