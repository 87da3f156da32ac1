namespace PropertySuite.Cases;

/// <summary>Limits that all cases share; lengths in characters.</summary>
public static class CaseConsts
{
    /// <summary>Longest document number.</summary>
    public const int MaxNumberLength = 32;

    /// <summary>Longest name of a person.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest text that is searched for.</summary>
    public const int MaxSearchLength = 64;

    /// <summary>Longest reason or note.</summary>
    public const int MaxReasonLength = 500;

    /// <summary>Longest drawn signature, as a data URL.</summary>
    public const int MaxSignatureLength = 65_536;
}
