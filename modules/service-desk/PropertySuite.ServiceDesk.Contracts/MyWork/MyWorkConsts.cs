namespace PropertySuite.ServiceDesk;

/// <summary>Limits of my work.</summary>
public static class MyWorkConsts
{
    /// <summary>Each list is counted no further.</summary>
    public const int CountLimit = 1_000;

    /// <summary>Most kinds that one asks for at once.</summary>
    public const int MaxKinds = 20;

    /// <summary>Longest name of a kind.</summary>
    public const int MaxKindLength = 64;
}
