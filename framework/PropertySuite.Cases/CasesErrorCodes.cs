namespace PropertySuite.Cases;

/// <summary>Error codes of the case kit.</summary>
public static class CasesErrorCodes
{
    /// <summary>An action that needs a reason was tried without one.</summary>
    public const string ReasonRequired = "Cases:ReasonRequired";

    /// <summary>Nobody signs.</summary>
    public const string SignerRequired = "Cases:SignerRequired";

    /// <summary>The case is over: nobody has anything to do about it that could go higher. Data: <c>Number</c>.</summary>
    public const string CaseIsOver = "Cases:CaseIsOver";
}
