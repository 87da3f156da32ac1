namespace PropertySuite.Cases;

/// <summary>Error codes of the case kit.</summary>
public static class CasesErrorCodes
{
    /// <summary>An action that needs a reason was tried without one.</summary>
    public const string ReasonRequired = "Cases:ReasonRequired";

    /// <summary>The client's key belongs to another step of the case.</summary>
    public const string ClientKeyTaken = "Cases:ClientKeyTaken";

    /// <summary>Nobody signs.</summary>
    public const string SignerRequired = "Cases:SignerRequired";
}
